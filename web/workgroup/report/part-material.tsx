import { useQuery } from '@tanstack/react-query';
import { usePilotId } from '../../data/session.ts';
import { reportWritingTexts as words } from '../../texts/report-writing.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Text } from '../../ui/text.tsx';
import { reportMaterialQuery } from '../report-queries.ts';
import type { ReportMaterial, ReportPart } from '../report-queries.ts';
import type { TextEditor } from '../text-editor.ts';

type PartMaterialProps = { partId: ReportPart['id']; editionSeq: number; editor: TextEditor };

/** What was said and decided before, to quote with its source. */
export function PartMaterial({ partId, editionSeq, editor }: PartMaterialProps) {
  const { data = [] } = useQuery(reportMaterialQuery(usePilotId(), editionSeq));
  const own = data.filter(({ parts }) => parts.includes(partId));
  const others = data.filter(({ parts }) => !parts.includes(partId));
  return (
    <div className="naast-report__material">
      <details>
        <summary>{`${words.material} (${own.length})`}</summary>
        {own.length === 0 ? <Text quiet>{words.materialNone}</Text> : null}
        <MaterialList editor={editor} material={own} />
      </details>
      {others.length === 0 ? null : (
        <details>
          <summary>{`${words.materialOther} (${others.length})`}</summary>
          <MaterialList editor={editor} material={others} />
        </details>
      )}
    </div>
  );
}

function MaterialList({
  material,
  editor,
}: {
  material: readonly ReportMaterial[];
  editor: TextEditor;
}) {
  return (
    <ul>
      {material.map(({ id, kind, source, text }) => (
        <li className="naast-material" key={id}>
          <p>
            <Badge>{words.materialKinds[kind]}</Badge> <span>{source}</span>
          </p>
          <p>{text}</p>
          <Button
            aria-label={words.materialInsertOf(source)}
            onClick={() => editor.insert(words.materialQuote(source, text))}
            small
            variant="tertiary"
          >
            {words.materialInsert}
          </Button>
        </li>
      ))}
    </ul>
  );
}
