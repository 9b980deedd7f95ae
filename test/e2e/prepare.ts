import { rmSync } from 'node:fs';
import { preparedData, serve } from './serve.ts';

/** Before all end-to-end tests: loads the rehearsal year once, as a first start would. */
export default async function prepare(): Promise<void> {
  rmSync(preparedData, { recursive: true, force: true });
  const served = await serve(preparedData);
  await served.stop();
}
