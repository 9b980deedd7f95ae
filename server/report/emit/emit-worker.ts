import { emitFile } from './emit-file.ts';
import type { EmitJob } from './emit-file.ts';

/** What the program answers: the file, with the most memory it took in kilobytes, or why there is none. */
export type EmitReply =
  | { readonly kind: 'file'; readonly content: Uint8Array; readonly peakKilobytes: number }
  | { readonly kind: 'refused'; readonly reason: string };

// Runs as a program of its own: makes one file, answers and ends; also when whoever asked is gone.
async function answer(job: EmitJob): Promise<EmitReply> {
  try {
    const content = await emitFile(job);
    return { kind: 'file', content, peakKilobytes: process.resourceUsage().maxRSS };
  } catch (error) {
    return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
}

process.once('disconnect', () => process.exit());
process.once('message', (job) => {
  void answer(job as EmitJob).then((reply) => process.send?.(reply));
});
