import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { repeatOnChanges } from '../../../src/serve/repeat-on-changes.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

const patience = { timeout: 20_000, interval: 10 };

/** Work that notes what lies in the folder, and does `beforeEnd`. */
function startLooking(folder: string, beforeEnd: (looks: number) => void = () => {}) {
  const seen: string[][] = [];
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const ended = repeatOnChanges(
    folder,
    async () => {
      seen.push(readdirSync(folder));
      beforeEnd(seen.length);
    },
    stopped,
  );
  return {
    seen,
    stop: () => {
      stop();
      return ended;
    },
  };
}

it('works at once, again after each save, and no more when it was stopped', async () => {
  const folder = makeTemporaryFolder();
  const { seen, stop } = startLooking(folder);
  await vi.waitFor(() => expect(seen).toEqual([[]]), patience);
  writeFileSync(join(folder, 'berita.md'), 'Isi.');
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['berita.md']), patience);
  writeFileSync(join(folder, 'lain.md'), 'Isi.');
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['berita.md', 'lain.md']), patience);
  await stop();
  const count = seen.length;
  writeFileSync(join(folder, 'ketiga.md'), 'Isi.');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(seen).toHaveLength(count);
});

it('works again after work at which something was saved', async () => {
  const folder = makeTemporaryFolder();
  const { seen, stop } = startLooking(folder, (looks) => {
    if (looks === 1) writeFileSync(join(folder, 'berita.md'), 'Isi.');
  });
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(['berita.md']), patience);
  await stop();
});
