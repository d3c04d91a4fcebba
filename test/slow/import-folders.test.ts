import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/build/project-root.ts';
import type { WordedEntry } from '../../src/import/import-report.ts';
import { listSourceFiles } from '../../src/import/list-source-files.ts';
import { sourceKinds } from '../../src/import/readers.ts';
import { runScript } from '../command/run-script.ts';
import { makeTemporaryFolder, readFiles } from '../fixtures/temporary-folder.ts';
import { hasSharedCorpora, sharedCorpora } from '../quality/corpora.ts';
import { filesBroughtTwice } from './thoroughness.ts';

/** By which every date of the sources has come. */
const now = ['--now', '2026-01-01T00:00:00Z'];

interface Corpus {
  readonly name: string;
  readonly leftOut: Readonly<Record<string, number>>;
  /** Stories whose date had to be guessed, whose keys are doubled, and the like: by rule. */
  readonly told: Readonly<Record<string, number>>;
}

const corpora: readonly Corpus[] = [
  {
    name: 'creative-commons-indonesia',
    leftOut: { 'markdown/section': 7 },
    told: { 'guess/default': 126 },
  },
  {
    name: 'digitalgov',
    leftOut: { 'markdown/section': 1 },
    told: { 'markdown/duplicate-key': 13, 'markdown/date-not-name': 217, 'markdown/expires': 1633 },
  },
];

describe.skipIf(!hasSharedCorpora)(
  'a real site of Hugo (of ../shared/corpora, or the folder that CORPORA names)',
  () => {
    it.each(corpora)('comes in whole: $name', async ({ name, leftOut, told }) => {
      const folder = makeTemporaryFolder();
      const source = join(sharedCorpora, name);
      const content = ['--content', join(folder, 'content'), '--cache', join(folder, 'cache')];
      const mapping = join(projectRoot, 'test/fixtures/corpora', `${name}.yaml`);
      const bring = () =>
        runScript('import', [
          ...['markdown', source, '--mapping', mapping, '--report', join(folder, 'report')],
          ...[...content, ...now],
        ]);
      expect((await bring()).code).toBe(0);
      const { files } = listSourceFiles([source], sourceKinds.markdown.endings);
      const report = JSON.parse(readFileSync(join(folder, 'report/import-report.json'), 'utf8'));
      const lists: readonly (readonly WordedEntry[])[] = Object.values(report.lists);
      expect(
        lists
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(files.map((file) => relative(source, file)).sort());
      const reasons = (report.lists['left-out'] as readonly WordedEntry[]).map(
        ({ reason }) => reason?.rule ?? '',
      );
      expect(countsOf(reasons)).toEqual(leftOut);
      const rules: readonly { readonly rule: string; readonly count: number }[] = report.rules;
      expect(Object.fromEntries(rules.map(({ rule, count }) => [rule, count]))).toMatchObject(told);

      if (files.length <= filesBroughtTwice) {
        const written = readFiles(join(folder, 'content'));
        expect((await bring()).code).toBe(0);
        expect(readFiles(join(folder, 'content'))).toEqual(written);
      }

      expect(await runScript('check', [...content, ...now])).toMatchObject({ code: 0 });
      const out = ['--out', join(folder, 'site'), '--no-search'];
      expect(await runScript('build', [...content, ...out, ...now])).toMatchObject({ code: 0 });
      // Thousands of files take longer to delete than a hook may.
      rmSync(folder, { recursive: true, force: true });
    });
  },
);

it.skipIf(hasSharedCorpora)(
  '../shared/corpora is not at hand: the import of real sites was not tried',
  () => {},
);

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
