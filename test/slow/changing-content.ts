// A small archive and the states that it changes between, so that builds of each have much to write and remove.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateContent } from '../../scripts/bench/generate-articles.ts';
import { writeFiles } from '../fixtures/temporary-folder.ts';

const extra = 'articles/2024/12/berita-tambahan.md';

/** A state's site name, which every page shows, and whether one more story is there. */
export const states = [
  { name: 'Arsip Satu', withExtra: false },
  { name: 'Arsip Dua', withExtra: true },
  { name: 'Arsip Dua', withExtra: false },
] as const;

export function makeSmallContent(dir: string): string {
  // A card is drawn for each category, which of a clean build took a third of the time.
  generateContent({ dir, count: 24, seed: 7, bodyWords: 60, years: 2, categories: 3 });
  return dir;
}

export function changeState(content: string, index: number): void {
  const state = states[index];
  if (state === undefined) throw new Error(`there is no state ${index}`);
  const file = join(content, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*$/m, `name: ${state.name}`));
  if (!state.withExtra) rmSync(join(content, extra), { force: true });
  else writeFiles(content, { [extra]: story(index) });
}

function story(index: number): string {
  return `---\ntitle: "Berita tambahan ${index}"\ndate: 2024-12-20 10:00:00 WIB\ncategory: Nasional\n---\n\nIsi berita tambahan.\n`;
}
