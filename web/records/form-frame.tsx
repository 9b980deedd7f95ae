import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { recordTexts } from '../texts/records.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { ChangedElsewhere } from '../ui/changed-elsewhere.tsx';
import type { Difference } from '../ui/changed-elsewhere.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormError } from '../ui/error-summary.tsx';
import { Stack } from '../ui/stack.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { useSaveKey } from './use-save-key.ts';
import './records.css';

type FormFrameProps = {
  heading: string;
  children: ReactNode;
  /** What `useRecordForm` gives. */
  form: {
    errors: readonly FormError[];
    attempt: number;
    isBusy: boolean;
    isDirty: boolean;
    submit: (event: { preventDefault: () => void }) => void;
    clash: {
      differences: readonly Difference[] | null;
      onKeepMine: () => void;
      onTakeStored: () => void;
      onClose: () => void;
    };
  };
  /** Words of the button that saves. */
  save?: string;
  onCancel: () => void;
};

/**
 * A form over one record in its own card: mistakes first, then the fields, saving and cancelling. Takes
 * the focus when it opens; asks before typed content is lost; Ctrl+Enter saves.
 */
export function FormFrame({ heading, children, form, save, onCancel }: FormFrameProps) {
  const place = useRef<HTMLFormElement>(null);
  useSaveKey(form.submit);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <form
      aria-label={heading}
      className="naast-form-frame"
      noValidate
      onSubmit={form.submit}
      ref={place}
      tabIndex={-1}
    >
      <LeaveGuard isNeeded={form.isDirty} />
      <Card heading={heading}>
        <Stack>
          <ErrorSummary attempt={form.attempt} errors={form.errors} />
          {children}
          <div className="naast-form-frame__actions">
            <Button busy={form.isBusy} type="submit">
              {save ?? recordTexts.form.save}
            </Button>
            <Button onClick={onCancel} variant="secondary">
              {recordTexts.form.cancel}
            </Button>
          </div>
        </Stack>
      </Card>
      <ChangedElsewhere {...form.clash} />
    </form>
  );
}
