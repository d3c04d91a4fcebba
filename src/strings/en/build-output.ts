// What a build tells in English.
import type { BuildOutput } from '../build-output.ts';
import { formatCount } from '../count.ts';
import { formatBytes, formatSeconds } from '../quantity.ts';

const count = (value: number) => formatCount(value, 'en');

const stages: Readonly<Record<string, string>> = {
  read: 'reading',
  validate: 'checking',
  code: 'preparing templates',
  compare: 'comparing',
  render: 'making pages',
  search: 'indexing search',
  assets: 'preparing styles',
  install: 'installing',
};

export const buildOutput: BuildOutput = {
  reading: 'Reading the content folder …',
  rendering: (pages) => `Making pages … ${count(pages)}`,
  indexing: (done) => `Indexing search … ${count(done)}`,
  built: (out, files, bytes) =>
    `The site is ready in ${out}: ${count(files)} ${files === 1 ? 'file' : 'files'}, ${formatBytes(bytes, 'en')}.`,
  changes: (written, unchanged, removed) =>
    `Written ${count(written)}, unchanged ${count(unchanged)}, removed ${count(removed)}.`,
  time: (total, worded) => `Time ${formatSeconds(total, 'en')}: ${worded.join(', ')}.`,
  stage: (name, seconds) => `${stages[name] ?? name} ${formatSeconds(seconds, 'en')}`,
  look: (out, preview) => `To look at it: ${preview}, or serve ${out} with any static web server.`,
  notBuilt: 'The site was not built; the old one is unchanged. Mend the errors above and run again.',
};
