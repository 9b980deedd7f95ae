import type { Language } from '../../server/domain/codes/language.ts';
import { blocks } from '../../server/domain/guard/guard-span.ts';
import { guardText } from '../../server/domain/guard/guard-text.ts';
import { guardKinds, guardWords } from '../texts/client-guard.ts';

/** What the personal-data guard finds in the resident's own words, said in their language. */
export function FoundInText({ text, language }: { text: string; language: Language }) {
  const spans = guardText(text);
  const words = guardWords[language];
  return (
    <div aria-live="polite" className="naast-found">
      {spans.length > 0 ? (
        <>
          <strong>{blocks(spans) ? words.blocks : words.warns}</strong>
          <ul>
            {spans.map(({ start, end, kind }) => (
              <li key={`${start}-${end}`}>
                <q>{text.slice(start, end)}</q> ({guardKinds[kind][language]})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
