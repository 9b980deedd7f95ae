/** What is needed of an answer that is a file. */
type FileAnswer = {
  readonly headers: { get: (name: string) => string | null };
  blob: () => Promise<Blob>;
};

/** The name a Content-Disposition header gives a file, or null. */
export function nameInHeader(header: string | null): string | null {
  return /filename="([^"]+)"/.exec(header ?? '')?.[1] ?? null;
}

/** Saves an answer as a file, as a link with `download` would. @param otherwise its name when the answer has none. */
export async function saveFile(answer: FileAnswer, otherwise: string): Promise<void> {
  const name = nameInHeader(answer.headers.get('content-disposition')) ?? otherwise;
  const address = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun reading it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
