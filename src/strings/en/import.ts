// What `npm run import` says at its end, in English.
import { formatCount } from '../count.ts';
import type { ImportStrings } from '../import.ts';

const count = (value: number) => formatCount(value, 'en');
const stories = (value: number) => (value === 1 ? '1 story' : `${count(value)} stories`);
const pages = (value: number) => (value === 1 ? '1 page' : `${count(value)} pages`);

export const importStrings: ImportStrings = {
  imported: (imported) => `${stories(imported)} imported:`,
  wouldImport: (imported) => `${stories(imported)} would be imported:`,
  nothingNew: (unchanged) =>
    `Nothing changed: ${stories(unchanged)} already in the archive, as the source has it.`,
  unchanged: (unchanged) => `${stories(unchanged)} already in the archive and unchanged.`,
  refused: (refused, unchanged, waiting) =>
    `Nothing was written: ${pages(refused)} refused, ${count(unchanged)} unchanged, ` +
    `${count(waiting)} waiting until all can be imported.`,
  dryRun: 'This was only a trial (--dry-run): nothing was written.',
  contentInvalid: 'Nothing was imported: the content folder has errors. Mend them first, then import again.',
  listed: (linked, absent) =>
    `Of ${count(linked + absent)} headlines under Berita Lainnya, ${count(linked)} link to an article of the archive ` +
    `and ${count(absent)} are not in the archive yet.`,
  newCategories: (names) => `New in categories.yaml: ${names.join(', ')}.`,
  newAuthors: (names) => `New in authors.yaml: ${names.join(', ')}.`,
};
