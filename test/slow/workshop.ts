// One generator for all cases of a file, and what clean builds make of each state of the small content.
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWell, hashesOf, type Place } from './build-process.ts';
import { changeState, makeSmallContent, states } from './changing-content.ts';
import { copyGenerator } from './copied-generator.ts';

export interface Workshop {
  /** With the bundles that the first build made: those that follow begin at once. */
  readonly generator: string;
  /** State → the bytes of a clean build of it. */
  readonly clean: readonly Readonly<Record<string, string>>[];
  /** Content in a state, and a cache as a build of it elsewhere left it; nothing is built there yet. */
  place(folder: string, state: number): Place;
  close(): void;
}

export async function openWorkshop(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'news-archive-workshop-'));
  // Some cases build as another user.
  chmodSync(folder, 0o755);
  const generator = copyGenerator(join(folder, 'generator'));
  const content = makeSmallContent(join(folder, 'content'));
  const cacheOf = (state: number) => join(folder, `cache-${state}`);
  const clean: Record<string, string>[] = [];
  for (const state of states.keys()) {
    changeState(content, state);
    const place = { content, out: join(folder, `site-${state}`), cache: cacheOf(state) };
    await buildWell(place, { generator });
    clean.push(hashesOf(place.out));
  }
  return {
    generator,
    clean,
    place(dir, state) {
      const place = {
        content: makeSmallContent(join(dir, 'content')),
        out: join(dir, 'site'),
        cache: join(dir, 'cache'),
      };
      changeState(place.content, state);
      cpSync(cacheOf(state), place.cache, { recursive: true });
      return place;
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}
