import { results } from '../../../server/domain/codes/results.ts';
import { editionTexts } from '../../texts/workgroup.ts';
import { PlainLink } from '../../ui/link.tsx';

/** Five links to the five results, always in reach while the page scrolls. */
export function ResultNavigation() {
  return (
    <nav aria-label={editionTexts.resultNavigation} className="naast-result-nav">
      <ul>
        {results.map(({ id, number, title }) => (
          <li key={id}>
            <PlainLink aria-label={editionTexts.toResult(number, title)} href={`#R${number}`}>
              <span>R{number}</span>
              <span className="naast-result-nav__word"> {editionTexts.shortTitles[id]}</span>
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
