import { editionTexts } from '../texts/workgroup.ts';
import { Heading } from '../ui/heading.tsx';
import type { HeadingLevel } from '../ui/heading.tsx';

/** What the coordinator wrote with a result when the edition was released. */
export function CoordinatorNote({ text, level }: { text: string; level: HeadingLevel }) {
  return (
    <section className="naast-note">
      <Heading level={level} size={4}>
        {editionTexts.note}
      </Heading>
      <p className="naast-note__text">{text}</p>
    </section>
  );
}
