import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatLedger } from '../../../src/content/address-ledger.ts';
import { compareLedger } from '../../../src/content/compare-ledger.ts';
import { compareText } from '../../../src/problem.ts';

const slug = fc.stringMatching(/^[a-c0-2]{1,2}(-[a-c0-2]{1,2}){0,2}$/);
const story = fc.tuple(fc.constantFrom('08', '09'), slug).map(([month, name]) => `2024/${month}/${name}`);
const stories = fc.uniqueArray(story, { maxLength: 12 });

it('a ledger and the files of its year differ by what only one of them has', () => {
  fc.assert(
    fc.property(stories, stories, (recorded, filed) => {
      const lines = formatLedger(recorded.map((each) => `/${each}/`)).split('\n');
      const files = filed.map((each) => `articles/${each}.md`).sort(compareText);
      const folders = ['articles/2024/08', 'articles/2024/09'].map((path) => {
        return { path, files: files.filter((file) => file.startsWith(`${path}/`)) };
      });
      const only = compareLedger(lines, folders);
      const linesOnly = lines.filter((line) => !files.includes(`articles${line.slice(0, -1)}.md`));
      expect(only.lines.map((at) => lines[at])).toEqual(linesOnly);
      expect(only.files).toEqual(files.filter((file) => !lines.includes(`/${file.slice(9, -3)}/`)));
    }),
  );
});
