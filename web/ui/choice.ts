/** One possible answer in a select, radio list or check list. */
export type Choice = {
  /** The stable code. */
  value: string;
  /** What the user reads. */
  label: string;
  /** Definition and counting rule, in view while this answer has the focus. */
  explanation?: string | undefined;
  /** The "onbekend" of the list: gets key 0 and stands apart. */
  unknown?: boolean;
  disabled?: boolean;
  /** Heading it stands under; used by selects only. */
  group?: string;
};
