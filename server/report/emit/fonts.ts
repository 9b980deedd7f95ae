import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** The weights of the family that reports use. */
export type Weight = '400Regular' | '600SemiBold' | '700Bold';

/**
 * A weight of the report's family as TTF. The family may be embedded and passed on (SIL Open Font
 * License 1.1).
 * @throws Error when the package is not installed.
 */
export function readFont(weight: Weight): Uint8Array {
  const folder = path.dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'));
  return readFileSync(path.join(folder, weight, `SourceSans3_${weight}.ttf`));
}
