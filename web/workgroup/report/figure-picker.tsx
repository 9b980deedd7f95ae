import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { tokenOf } from '../../../server/domain/report-text/reference-token.ts';
import { usePilotId } from '../../data/session.ts';
import { reportWritingTexts as words } from '../../texts/report-writing.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Text } from '../../ui/text.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { reportFiguresQuery } from '../report-queries.ts';
import { FigureChoices } from './figure-choices.tsx';
import { nextChoice } from './next-choice.ts';

type FigurePickerProps = {
  open: boolean;
  editionSeq: number;
  onClose: () => void;
  /** What to put in the text: a reference. */
  onPick: (token: string) => void;
};

/** A dialog to choose a number of the edition from: by result, or by searching. */
export function FigurePicker({ open, editionSeq, onClose, onPick }: FigurePickerProps) {
  return (
    <Dialog heading={words.pickerHeading} onClose={onClose} open={open}>
      <PickerBody editionSeq={editionSeq} onPick={onPick} />
    </Dialog>
  );
}

function PickerBody({ editionSeq, onPick }: Pick<FigurePickerProps, 'editionSeq' | 'onPick'>) {
  const { data } = useQuery(reportFiguresQuery(usePilotId(), editionSeq));
  const [sought, setSought] = useState('');
  const [isFixed, setIsFixed] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // After the dialog has put the focus on its cross.
    const frame = requestAnimationFrame(() => search.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  const edition = isFixed ? editionSeq : null;
  return (
    <div className="naast-picker" onKeyDown={nextChoice} role="presentation">
      <Text quiet>{words.pickerLead(`editie ${editionSeq}`)}</Text>
      <TextField
        hint={words.searchHint}
        label={words.search}
        name="zoek-cijfer"
        onChange={(event) => setSought(event.target.value)}
        ref={search}
        type="search"
        value={sought}
      />
      {data ? (
        <FigureChoices
          figures={data}
          onPick={({ key }) => onPick(tokenOf({ key, edition }))}
          sought={sought}
        />
      ) : (
        <Loading />
      )}
      <CheckField
        checked={isFixed}
        hint={words.fixedHint}
        label={words.fixed(editionSeq)}
        name="vaste-editie"
        onChange={(event) => setIsFixed(event.target.checked)}
      />
    </div>
  );
}
