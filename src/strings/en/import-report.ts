// What the report of an import and its last lines say, in English.
import { formatCount } from '../count.ts';
import type { ImportReportStrings } from '../import-report.ts';

const count = (value: number) => formatCount(value, 'en');
const counted = (value: number, one: string, many: string) => `${count(value)} ${value === 1 ? one : many}`;

export const importReportStrings: ImportReportStrings = {
  title: (kind, name) => `Import of ${name} (${kind})`,
  dryRun: 'This was only a trial (--dry-run): nothing was written.',
  total: (records) =>
    `${counted(records, 'record', 'records')} came in. Each is in exactly one of the lists below.`,
  lists: {
    new: { name: 'New', meaning: 'an article was made' },
    updated: { name: 'Updated', meaning: 'the source had changed and the article had not' },
    unchanged: { name: 'Unchanged', meaning: 'the article is as the source has it' },
    kept: { name: 'Kept', meaning: 'a person changed the article here, so it was left alone' },
    'left-out': { name: 'Left out', meaning: 'no article was made, for the reason given' },
    duplicate: { name: 'Duplicates', meaning: 'the same came in before' },
  },
  inTrial: { new: 'an article would be made', updated: 'the article would be made again' },
  reasons: 'Left out, by reason',
  guesses: 'Guesses, by rule',
  changes: 'Changes and remarks, by rule',
  none: 'None.',
  more: (rest) => `and ${count(rest)} more; each stands with its record in the lists below`,
  moreNames: (rest) => `and ${count(rest)} more`,
  names: 'Categories, authors and topics',
  newNames: {
    category: (names) => `New in categories.yaml: ${names.join(', ')}.`,
    author: (names) => `New in authors.yaml: ${names.join(', ')}.`,
    topic: (names) => `New in topics.yaml: ${names.join(', ')}.`,
  },
  alike: {
    category: 'Categories that look alike:',
    author: 'Authors that look alike:',
    topic: 'Topics that look alike:',
  },
  alikeNames: (keep, others) => `${keep} — ${others.join(', ')}`,
  aliasesFile: (file, target) =>
    `${file} beside this report merges these: take out what are two names, then put it in the place of ${target}.`,
  pictures: (copied, kept, lost) =>
    `Pictures: ${count(copied)} copied, ${count(kept)} kept as links, ${count(lost)} not shown.`,
  redirects: (made, refused) => `Old addresses: ${count(made)} lead on, ${count(refused)} do not.`,
  summary: (counts) =>
    `${count(counts.new)} new, ${count(counts.updated)} updated, ${count(counts.unchanged)} unchanged, ` +
    `${count(counts.kept)} kept as edited here, ${count(counts['left-out'])} left out, ` +
    `${counted(counts.duplicate, 'duplicate', 'duplicates')}.`,
  reason: (records, rule, message) => `${count(records)} left out (${rule}): ${message}`,
  wouldBe: 'It would come to:',
  seeReport: (path) => `Every record, with what was guessed and changed: ${path}`,
  listed: (linked, absent) =>
    `Of ${count(linked + absent)} headlines under Berita Lainnya, ${count(linked)} link to an article of the archive ` +
    `and ${count(absent)} are not in the archive yet.`,
  unfinished: {
    invalid: 'Nothing was imported: the content folder has errors. Mend them first, then import again.',
    refused: 'Nothing was written.',
  },
  faultsAfterwards: 'The content folder has errors after the import. Mend them before you build:',
  reading: (records, share) => `Reading: ${counted(records, 'record', 'records')}, ${count(share)} %`,
  trying: (records, total) => `Trying: ${count(records)} of ${counted(total, 'record', 'records')}`,
  writing: (records, total) => `Writing: ${count(records)} of ${counted(total, 'record', 'records')}`,
};
