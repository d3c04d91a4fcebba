// The committed ratings, and the rows that each way chooses → how many of five rows are about the same.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project-root.ts';
import { type Rows, rowsCounted, type Way, ways } from './choose-rows.ts';

/** `tuning`: what keys and tables were chosen by; `held-out`: judged when nothing was changed any more. */
export type Part = 'tuning' | 'held-out';

export interface Rating {
  readonly part: Part;
  readonly story: string;
  readonly earlier: string;
  readonly isAboutTheSame: boolean;
}

const folder = join(projectRoot, 'test/related');
const rowsFile = join(folder, 'rows.tsv');

export function readRatings(): Rating[] {
  return readTable(join(folder, 'ratings.tsv')).map(([part = '', story = '', earlier = '', rating]) => {
    return { part: part as Part, story, earlier, isAboutTheSame: rating === '1' };
  });
}

export function readRows(): ReadonlyMap<Way, Rows> {
  const table = readTable(rowsFile);
  return new Map(
    ways.map((way) => [
      way,
      new Map(table.filter(([of]) => of === way).map(([, story = '', ...rows]) => [story, rows])),
    ]),
  );
}

export function writeRows(rows: ReadonlyMap<Way, Rows>): void {
  const lines = [...rows].flatMap(([way, ofStories]) =>
    Array.from(ofStories, ([story, shown]) => [way, story, ...shown].join('\t')),
  );
  writeFileSync(rowsFile, `${lines.join('\n')}\n`);
}

/** Of `rowsCounted` rows a story, the share that is about the same, in per cent; a row that is not there counts as not. */
export function precisionOf(rows: Rows, ratings: readonly Rating[]): number {
  const same = new Set(ratings.filter(({ isAboutTheSame }) => isAboutTheSame).map(pairOf));
  const stories = [...new Set(ratings.map(({ story }) => story))];
  const hits = stories.flatMap((story) =>
    (rows.get(story) ?? []).filter((earlier) => same.has(pairOf({ story, earlier }))),
  );
  return (100 * hits.length) / (rowsCounted * stories.length);
}

export function pairOf({ story, earlier }: Pick<Rating, 'story' | 'earlier'>): string {
  return `${story} ${earlier}`;
}

function readTable(path: string): string[][] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}
