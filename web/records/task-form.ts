/** What every form on a case is given. */
export type TaskFormProps = {
  /** Cancelled: close the form. */
  onDone: () => void;
  /** Stored: close the form and fetch the case again. */
  onSaved: () => void;
};
