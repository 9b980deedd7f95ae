import { agendaTexts } from '../../texts/meetings.ts';
import { Heading } from '../../ui/heading.tsx';

/** What stands out in the edition at one step of the agenda, as the server worked it out. */
export function Findings({ findings }: { findings: readonly string[] }) {
  if (findings.length === 0) return null;
  return (
    <section>
      <Heading level={3} size={4}>
        {agendaTexts.findings}
      </Heading>
      <ul className="naast-findings">
        {findings.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
