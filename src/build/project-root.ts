// The generator's own folder, where its templates and packages lie.
import { fileURLToPath } from 'node:url';

/** Put in by src/launch/bundle-commands.ts: a bundle lies elsewhere than its sources. */
declare const sourcesOfBundle: string | undefined;

/** Whether this code runs from a bundle, not as it is written. */
export const isBundled = typeof sourcesOfBundle === 'string';

/** Absolute, with a separator at its end. */
export const projectRoot =
  typeof sourcesOfBundle === 'string' ? sourcesOfBundle : fileURLToPath(new URL('../../', import.meta.url));
