// What one process remembers of its last build of a site, so that the next one looks only at what has changed since.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AssetFiles } from './assets.ts';
import type { CodeFingerprints } from './code-fingerprints.ts';
import type { Before } from './judge-cells.ts';
import { markerPath } from './marker.ts';
import type { InstallationPlan } from './plan-installation.ts';
import { RememberedContent } from './remembered-content.ts';

/** For one content folder, one output folder and one cache. Its owner tells it of every change of the first. */
export class BuildMemory {
  readonly content = new RememberedContent();
  readonly code = new Remembered<CodeFingerprints>();
  readonly assets = new Remembered<AssetFiles>();
  #before: Before | undefined;
  #marker: string | undefined;

  /** Whether all that a build needs to know of files is known. */
  get isWhole(): boolean {
    return this.content.isRead && this.#before !== undefined;
  }

  /** What stands in the output folder; `undefined` where it is not known, or somebody else has been at work there. */
  before(outDir: string): Before | undefined {
    return this.#marker === stampMarker(outDir) ? this.#before : undefined;
  }

  /** Nothing of files is taken for granted any more: the next build looks at every one. */
  forgetFiles(): void {
    this.content.forget();
    this.forgetOutputs();
  }

  /** Before something is put into the output folder: should that fail, nobody knows what stands there. */
  forgetOutputs(): void {
    this.#before = undefined;
  }

  /** What stands there now. */
  remember(outDir: string, before: Before): void {
    this.#before = before;
    this.#marker = stampMarker(outDir);
  }
}

/** The marker is put in place by every install, and by nobody else. */
function stampMarker(outDir: string): string {
  const stat = statSync(join(outDir, markerPath), { throwIfNoEntry: false });
  return stat === undefined ? '' : [stat.ino, stat.size, stat.mtimeMs, stat.ctimeMs].join(' ');
}

/** The output folder after an install: everything that the ledger lists stands, and nothing else. */
export function beforeNext({ ledger }: InstallationPlan, { state }: Before): Before {
  const intact = [...ledger.values()].map(({ key, outputs }) => {
    const known = state.intact.get(key);
    return [key, known?.outputs === outputs ? known : { outputs, stamp: '' }] as const;
  });
  return {
    ledger,
    state: { intact: new Map(intact), others: new Map(), damaged: false },
    isTrusted: true,
  };
}

/** A value that is made once, until it is forgotten. */
export class Remembered<Value> {
  #value: Value | undefined;

  async get(make: () => Promise<Value>): Promise<Value> {
    this.#value ??= await make();
    return this.#value;
  }

  forget(): void {
    this.#value = undefined;
  }
}
