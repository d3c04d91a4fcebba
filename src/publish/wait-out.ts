// The time that pages which are being read are given to load what they name, before it goes.
import { setTimeout as sleep } from 'node:timers/promises';
import type { PublishContext } from './publish-context.ts';

/** A sign of life goes out as often (ms). */
const stretch = 5_000;

export async function waitOut({ grace, signal, onProgress }: PublishContext): Promise<void> {
  for (let left = grace; left > 0; left -= stretch) {
    onProgress('waiting', Math.ceil(left / 1000));
    await sleep(Math.min(left, stretch), undefined, { signal });
  }
}
