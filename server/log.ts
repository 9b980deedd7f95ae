import { pino } from 'pino';
import type { Logger } from 'pino';

export type { Logger } from 'pino';

/**
 * The program's log: JSON lines to standard error. Callers log codes, ids and durations only, never
 * bodies, texts or query strings; what still looks like content is removed here.
 */
export function makeLogger(level: string): Logger {
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: [
          'body',
          'req',
          'headers',
          'cookie',
          'note',
          'text',
          'password',
          '*.body',
          '*.note',
          '*.text',
          '*.password',
        ],
        remove: true,
      },
    },
    process.stderr,
  );
}
