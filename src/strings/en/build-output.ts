// What a build tells in English.
import type { BuildOutput } from '../build-output.ts';
import { formatCount } from '../count.ts';
import { formatBytes, formatSeconds } from '../quantity.ts';

const count = (value: number) => formatCount(value, 'en');

/** A line of a log must stay readable. */
const listOf = (files: readonly string[]) =>
  files.length <= 3
    ? files.join(', ')
    : `${files.slice(0, 3).join(', ')} and ${count(files.length - 3)} more`;

const stages: Readonly<Record<string, string>> = {
  read: 'reading',
  validate: 'checking',
  plan: 'planning',
  code: 'preparing templates',
  compare: 'comparing',
  render: 'making pages',
  pictures: 'making pictures',
  search: 'indexing search',
  assets: 'preparing styles',
  join: 'joining shares',
  unpack: 'taking from the cache',
  install: 'installing',
  keep: 'saving the cache',
};

export const buildOutput: BuildOutput = {
  reading: 'Reading the content folder …',
  rendering: (pages) => `Making pages … ${count(pages)}`,
  pictures: (photos) => `Making sizes of photos … ${count(photos)}`,
  indexing: (done) => `Indexing search … ${count(done)}`,
  built: (out, files, bytes) =>
    `The site is ready in ${out}: ${count(files)} ${files === 1 ? 'file' : 'files'}, ${formatBytes(bytes, 'en')}.`,
  deltaBuilt: (dir) => `The changes are ready in ${dir}; changes.json lists them.`,
  changes: (written, unchanged, removed) =>
    `Written ${count(written)}, unchanged ${count(unchanged)}, removed ${count(removed)}.`,
  time: (total, worded) =>
    `Time ${formatSeconds(total, 'en')}${worded.length === 0 ? '' : `: ${worded.join(', ')}`}.`,
  stage: (name, seconds) => `${stages[name] ?? name} ${formatSeconds(seconds, 'en')}`,
  isPreview: (drafts) =>
    `This is a preview for the newsroom${drafts ? ', with drafts and embargoed stories' : ''}; search engines are asked to leave it out. Do not publish it at the site's address.`,
  look: (out, preview) => `To look at it: ${preview}, or serve ${out} with any static web server.`,
  notBuilt: 'The site was not built; the old one is unchanged. Mend the errors above and run again.',
  cacheIgnored: (cache, files) =>
    `Part of the cache in ${cache} is damaged or of another version, so it was not used: ${listOf(files)}. The site was built correctly all the same.`,
};
