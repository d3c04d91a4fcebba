// The kinds of sources that can be imported → how each is found and read.
import type { SourceKind } from './source-record.ts';

/** A new kind is a line here. A reader's packages are loaded only where its kind is asked for. */
export const sourceKinds = {
  wxr: {
    endings: ['.xml'],
    load: async () => (await import('./wordpress/read-wxr.ts')).readWxr,
  },
} as const satisfies Readonly<Record<string, SourceKind>>;
