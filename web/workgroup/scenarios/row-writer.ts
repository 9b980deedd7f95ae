/** What is stored, with the version that an edit must name. */
type Versioned = { readonly version: number };

/** Writes changes to one row that two fields of a form share. */
type RowWriter<Change, Stored> = {
  /**
   * Stores a change over the newest version this writer knows.
   * @param seen a version the field itself has seen, such as after choosing between two texts.
   */
  readonly write: (change: Change, seen?: number) => Promise<Stored>;
  /** Stores a change over this version, without knowing from then on what else stands there. */
  readonly writeOver: (change: Change, version: number) => Promise<Stored>;
};

/**
 * One save at a time, each over the version the last one gave: a choice and a text of the same row
 * never clash with each other, and still notice what somebody else wrote.
 * @param version what was stored when the form opened.
 * @param put stores the change over that version; throws when it does not succeed.
 */
export function rowWriter<Change, Stored extends Versioned>(
  version: number,
  put: (change: Change, version: number) => Promise<Stored>,
): RowWriter<Change, Stored> {
  let known = version;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<Stored>): Promise<Stored> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    write: (change, seen = 0) =>
      inTurn(async () => {
        const stored = await put(change, Math.max(known, seen));
        known = stored.version;
        return stored;
      }),
    writeOver: (change, over) => inTurn(() => put(change, over)),
  };
}
