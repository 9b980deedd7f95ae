import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Asks one of the poppler tools about a PDF; the answer is what it prints.
 * @param options before the file, such as ['-struct'].
 * @throws Error saying what to install when poppler is not on this machine.
 */
export async function askPoppler(
  tool: 'pdfinfo' | 'pdftotext' | 'pdffonts',
  pdf: Uint8Array,
  options: readonly string[] = [],
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'naast-pdf-'));
  try {
    const file = path.join(folder, 'report.pdf');
    await writeFile(file, pdf);
    const output = tool === 'pdftotext' ? ['-'] : [];
    const { stdout } = await run(tool, [...options, file, ...output], { maxBuffer: 64 << 20 });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`${tool} is not installed: this test reads the PDF with poppler-utils`, {
        cause: error,
      });
    }
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
