/** A text field under edit, for the tools around it. */
export type TextEditor = {
  readonly text: string;
  /** Puts words where the caret is and leaves the caret behind them. */
  readonly insert: (words: string) => void;
  /** Puts words in the place of others. */
  readonly replace: (start: number, end: number, words: string) => void;
  /** Goes to the field and selects a spot in it. */
  readonly select: (start: number, end: number) => void;
};

/** The caret is set once the field shows its new text. */
function selectSoon(area: HTMLTextAreaElement | null, start: number, end: number): void {
  requestAnimationFrame(() => {
    area?.focus();
    area?.setSelectionRange(start, end);
  });
}

/**
 * The tools' view of a text field.
 * @param type stores what is in the field now, as typing would.
 */
export function textEditor(
  area: HTMLTextAreaElement | null,
  text: string,
  type: (text: string) => void,
): TextEditor {
  function replace(start: number, end: number, words: string): void {
    type(`${text.slice(0, start)}${words}${text.slice(end)}`);
    selectSoon(area, start + words.length, start + words.length);
  }
  return {
    text,
    replace,
    insert(words) {
      const { selectionStart = text.length, selectionEnd = text.length } = area ?? {};
      replace(selectionStart, selectionEnd, words);
    },
    select: (start, end) => selectSoon(area, start, end),
  };
}
