import type { ReactNode } from 'react';
import { supporterTexts } from '../../texts/supporter.ts';
import { Button } from '../../ui/button.tsx';
import { KeyboardHint } from '../../ui/keyboard-hint.tsx';
import type { DraftState } from '../../data/draft-keeper.ts';

const texts = supporterTexts.newContact;

const draftWords: Record<DraftState, string> = {
  nothing: '',
  busy: texts.draftBusy,
  kept: texts.draftKept,
  'left-out': texts.draftDropped,
  'not-kept': texts.draftNotKept,
};

type SaveBarProps = {
  isBusy: boolean;
  draft: DraftState;
  /** Why it was not stored, above the buttons: in sight wherever the form is scrolled to. */
  notice: ReactNode;
  onSave: (andNext: boolean) => void;
};

/** The buttons that save, with their keys, and how far the draft is. */
export function SaveBar({ isBusy, draft, notice, onSave }: SaveBarProps) {
  return (
    <div className="naast-save-bar">
      <div className="naast-save-bar__notice">{notice}</div>
      <Button aria-keyshortcuts="Control+Enter" busy={isBusy} onClick={() => onSave(false)}>
        {texts.save}
      </Button>
      <KeyboardHint keys={['Ctrl', 'Enter']}>{''}</KeyboardHint>
      <Button
        aria-keyshortcuts="Control+Shift+Enter"
        busy={isBusy}
        onClick={() => onSave(true)}
        variant="secondary"
      >
        {texts.saveAndNext}
      </Button>
      <KeyboardHint keys={['Ctrl', 'Shift', 'Enter']}>{''}</KeyboardHint>
      <span className="naast-save-bar__draft">{draftWords[draft]}</span>
    </div>
  );
}
