import { kitTexts } from '../texts/kit.ts';
import { Icon } from './icon.tsx';
import { ErrorFillIcon, WarningFillIcon } from './icons.tsx';

/** A spot in a text that the personal-data guard points at; `start` and `end` as in `slice`. */
export type TextMark = {
  start: number;
  end: number;
  /** `block`: cannot be saved. `warn`: look again. */
  effect: 'block' | 'warn';
  /** What it looks like: "BSN", "telefoonnummer". */
  label: string;
};

type TextMarksProps = { id: string; text: string; marks: readonly TextMark[] };

/** The marks in a text, each with the words it is about: never by colour alone. */
export function TextMarks({ id, text, marks }: TextMarksProps) {
  const blocks = marks.some((mark) => mark.effect === 'block');
  return (
    <div aria-live="polite" className="naast-marks" id={id}>
      {marks.length > 0 ? (
        <>
          <strong>{blocks ? kitTexts.marksBlock : kitTexts.marksWarn}</strong>
          <ul>
            {marks.map((mark) => (
              <li
                className={`naast-marks__mark naast-marks__mark--${mark.effect}`}
                key={`${mark.start}-${mark.end}-${mark.label}`}
              >
                <Icon icon={mark.effect === 'block' ? ErrorFillIcon : WarningFillIcon} />
                <span>
                  {mark.effect === 'block' ? kitTexts.markBlocks : kitTexts.markWarns}:{' '}
                  <q>{text.slice(mark.start, mark.end)}</q> — {mark.label}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
