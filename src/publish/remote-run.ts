// One publication to a remote: what it is about to touch is there before it touches anything, what it left at its end.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { refuse } from './faults.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { type Pending, writePending } from './pending.ts';
import type { Rclone } from './rclone.ts';
import { fetchPending, manifestName, pendingName, recordsFolder } from './remote-state.ts';

/** From the first word of what is going to change to the last of what is there. */
export class RemoteRun {
  readonly #rclone: Rclone;
  readonly #target: string;
  readonly #pending: Pending;

  constructor(rclone: Rclone, target: string, pending: Pending) {
    this.#rclone = rclone;
    this.#target = target;
    this.#pending = pending;
  }

  async begin(): Promise<void> {
    const path = this.#rclone.scratchPath(pendingName);
    writePending(path, this.#pending);
    await this.#rclone.put(path, `${recordsFolder}/${pendingName}`);
  }

  /** Refuses (`other-publisher`) where another run has begun: it takes over all that this one touched. */
  async checkAlone(): Promise<void> {
    const pending = await fetchPending(this.#rclone);
    if (pending?.id !== this.#pending.id) refuse('other-publisher', { target: this.#target });
  }

  async end(manifest: Manifest): Promise<void> {
    await this.checkAlone();
    const path = this.#rclone.scratchPath('manifest.txt');
    writeManifest(path, manifest);
    const packed = this.#rclone.scratchPath(manifestName);
    writeFileSync(packed, gzipSync(readFileSync(path)));
    await this.#rclone.put(packed, `${recordsFolder}/${manifestName}`);
    await this.#rclone.remove([`${recordsFolder}/${pendingName}`]);
  }
}
