import { createInterface } from 'node:readline/promises';

/**
 * Asks one question at the terminal.
 * @param otherwise the answer when only Enter is pressed.
 * @throws Error when there is no terminal to ask at.
 */
export async function ask(question: string, otherwise: string | null = null): Promise<string> {
  if (!process.stdin.isTTY) throw new Error(`not given: ${question}`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    for (;;) {
      const answer = (
        await terminal.question(`${question}${otherwise === null ? '' : ` [${otherwise}]`}: `)
      ).trim();
      if (answer !== '') return answer;
      if (otherwise !== null) return otherwise;
    }
  } finally {
    terminal.close();
  }
}

/** The backup passphrase, from NAAST_BACKUP_PASSPHRASE or asked at the terminal. */
export async function askPassphrase(): Promise<string> {
  return (
    process.env['NAAST_BACKUP_PASSPHRASE'] ?? ask('Backup passphrase (at least 20 characters)')
  );
}
