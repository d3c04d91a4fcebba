// The generator's own folder, where its templates lie, and the newsroom's folder that takes the place of some of them.
import { fileURLToPath } from 'node:url';

/** Put in by src/launch/make-bundles.ts: a bundle lies elsewhere than its sources. */
declare const bundledFrom: { readonly root: string; readonly theme: string | null } | undefined;

const bundled = typeof bundledFrom === 'object' ? bundledFrom : undefined;

/** Whether this code runs from a bundle, not as it is written. */
export const isBundled = bundled !== undefined;

/** Absolute, with a separator at its end. */
export const projectRoot = bundled?.root ?? fileURLToPath(new URL('../../', import.meta.url));

/** Absolute path of the theme that this code was bundled with: it is in the templates and words of this process. */
export const themeInUse = bundled?.theme ?? undefined;
