import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { REPORT_TEXT_LENGTH } from '../../../server/domain/records/report.ts';
import { api, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { reportWritingTexts as words } from '../../texts/report-writing.ts';
import { reportTexts } from '../../texts/workgroup.ts';
import { Button } from '../../ui/button.tsx';
import { Text } from '../../ui/text.tsx';
import { AutosavedText } from '../autosaved-text.tsx';
import type { StoredText } from '../autosave.ts';
import { reportQuery } from '../report-queries.ts';
import type { ReportPart } from '../report-queries.ts';
import type { TextEditor } from '../text-editor.ts';
import { FigurePicker } from './figure-picker.tsx';
import { PartMaterial } from './part-material.tsx';
import { PartRemarks } from './part-remarks.tsx';
import { RenderedText } from './rendered-text.tsx';
import { useFigureLookup } from './use-figure-lookup.ts';

type PartEditorProps = { part: ReportPart; editionSeq: number };

/** Where a chosen number goes: at the caret, or in the place of what was typed. */
type Picking = { readonly at: { readonly start: number; readonly end: number } | null };

/** One part of the report to write, with its numbers, its preview and its material. */
export function PartEditor({ part, editionSeq }: PartEditorProps) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const [picking, setPicking] = useState<Picking | null>(null);
  const query = reportQuery(pilotId);

  async function save(text: string, version: number): Promise<StoredText> {
    const response = await api.pilots[':pilotId'].report.texts[':chapter'].$put({
      param: { pilotId, chapter: part.id },
      header: ifMatch(version),
      json: { text },
    });
    const stored = await response.json();
    queryClient.setQueryData(query.queryKey, (report) =>
      report
        ? {
            ...report,
            parts: report.parts.map((other) => (other.id === stored.id ? stored : other)),
          }
        : report,
    );
    await queryClient.invalidateQueries({ queryKey: ['report-reading', pilotId] });
    return stored;
  }

  async function fetchStored(): Promise<StoredText> {
    const report = await queryClient.fetchQuery({ ...query, staleTime: 0 });
    return report.parts.find(({ id }) => id === part.id) ?? { text: '', version: 0 };
  }

  function pick(editor: TextEditor, token: string) {
    const at = picking?.at ?? null;
    setPicking(null);
    if (at === null) editor.insert(token);
    else editor.replace(at.start, at.end, token);
  }

  return (
    <AutosavedText
      above={(editor) => (
        <div className="naast-report__tools">
          <Button
            aria-keyshortcuts="Control+Shift+C"
            onClick={() => setPicking({ at: null })}
            small
            variant="secondary"
          >
            {words.insertFigure}
          </Button>
          <span className="naast-report__keys">{words.insertKeys}</span>
          <FigurePicker
            editionSeq={editionSeq}
            onClose={() => setPicking(null)}
            onPick={(token) => pick(editor, token)}
            open={picking !== null}
          />
        </div>
      )}
      below={(editor) => (
        <BelowText
          editionSeq={editionSeq}
          editor={editor}
          onPickAt={(at) => setPicking({ at })}
          part={part}
        />
      )}
      fetchStored={fetchStored}
      hint={`${words.editorHelp} ${reportTexts.textHelp}`}
      label={reportTexts.text}
      limit={REPORT_TEXT_LENGTH}
      name={`rapport-${part.id}`}
      onKeyDown={(event) => {
        if (!event.ctrlKey || !event.shiftKey || event.key.toLowerCase() !== 'c') return;
        event.preventDefault();
        setPicking({ at: null });
      }}
      rows={14}
      save={save}
      stored={{ text: part.text, version: part.version }}
    />
  );
}

type BelowTextProps = PartEditorProps & {
  editor: TextEditor;
  onPickAt: (at: { start: number; end: number }) => void;
};

function BelowText({ part, editionSeq, editor, onPickAt }: BelowTextProps) {
  const lookup = useFigureLookup(editionSeq, editor.text);
  return (
    <>
      <section aria-label={words.preview} className="naast-report__preview">
        <h3>{words.preview}</h3>
        {lookup === null ? <Text quiet>{words.previewLoading}</Text> : null}
        {lookup !== null && editor.text.trim() === '' ? (
          <Text quiet>{words.previewEmpty}</Text>
        ) : null}
        {lookup !== null && editor.text.trim() !== '' ? (
          <RenderedText lookup={lookup} text={editor.text} withStrength />
        ) : null}
      </section>
      {lookup === null ? null : (
        <PartRemarks
          editionSeq={editionSeq}
          editor={editor}
          lookup={lookup}
          onPickAt={onPickAt}
          part={part}
        />
      )}
      <PartMaterial editionSeq={editionSeq} editor={editor} partId={part.id} />
    </>
  );
}
