// One publication to a remote: what it is about to touch is there before it touches anything, what it left at its end.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { refuse } from './faults.ts';
import { type Manifest, writeManifest } from './manifest.ts';
import { type Pending, writePending } from './pending.ts';
import type { Rclone } from './rclone.ts';
import {
  fetchPending,
  isLeftName,
  leftNameOf,
  manifestName,
  pendingName,
  recordsFolder,
} from './remote-state.ts';

export interface RunBeginning {
  readonly pending: Pending;
  readonly left: readonly string[];
}

/** From the first word of what is going to change to the last of what is there. */
export class RemoteRun {
  readonly #rclone: Rclone;
  readonly #target: string;
  readonly #pending: Pending;
  /** Names of what others left that this run puts right. */
  readonly #left: Set<string>;

  constructor(rclone: Rclone, target: string, { pending, left }: RunBeginning) {
    this.#rclone = rclone;
    this.#target = target;
    this.#pending = pending;
    this.#left = new Set(left);
  }

  async begin(): Promise<void> {
    await this.#leave(pendingName);
  }

  /**
   * Refuses (`other-publisher`) where another run has begun: it takes over all that this one touched. What this one has
   * written since then that one may have written before, and it may be over by now: so that is told at the remote.
   */
  async checkAlone(): Promise<void> {
    const pending = await fetchPending(this.#rclone);
    if (pending?.id === this.#pending.id) return;
    await this.#leave(leftNameOf(this.#pending.id));
    refuse('other-publisher', { target: this.#target });
  }

  /** Whether a run has stopped since this one began, or since it was asked: what that one wrote is among what this one did. */
  async isCrossed(): Promise<boolean> {
    const names = (await this.#rclone.list(recordsFolder)).filter(isLeftName);
    const known = this.#left.size;
    for (const name of names) this.#left.add(name);
    return this.#left.size > known;
  }

  async end(manifest: Manifest): Promise<void> {
    await this.checkAlone();
    const path = this.#rclone.scratchPath('manifest.txt');
    writeManifest(path, manifest);
    const packed = this.#rclone.scratchPath(manifestName);
    writeFileSync(packed, gzipSync(readFileSync(path)));
    await this.#rclone.put(packed, `${recordsFolder}/${manifestName}`);
    const done = [pendingName, ...this.#left].map((name) => `${recordsFolder}/${name}`);
    await this.#rclone.remove(done);
  }

  async #leave(name: string): Promise<void> {
    const path = this.#rclone.scratchPath(name);
    writePending(path, this.#pending);
    await this.#rclone.put(path, `${recordsFolder}/${name}`);
  }
}
