// What a build tells of its host's limits in English.
import type { MeasuredUse, Saving } from '../../hosts/judge-budget.ts';
import type { BudgetStrings } from '../budget.ts';
import { formatCount } from '../count.ts';
import { formatBytes } from '../quantity.ts';

const count = (value: number) => formatCount(value, 'en');
const bytes = (value: number) => formatBytes(value, 'en');
const named = (path: string | undefined) => (path === undefined ? '' : ` (${path})`);
const share = ({ used, limit }: MeasuredUse) => `${count(Math.floor((used / limit) * 100))}%`;

const uses: { readonly [M in MeasuredUse['measure']]: (use: MeasuredUse) => string } = {
  files: (use) => `${count(use.used)} of ${count(use.limit)} files (${share(use)})`,
  bytes: (use) => `${bytes(use.used)} of ${bytes(use.limit)} (${share(use)})`,
  largest: ({ used, limit, path }) => `largest file ${bytes(used)} of ${bytes(limit)}${named(path)}`,
  folder: ({ used, limit, path }) =>
    `fullest folder ${used === 0 ? 'well below' : `${count(used)} of`} ${count(limit)} files${named(path)}`,
};

const settings: Readonly<Record<Saving, string>> = {
  photos: 'photos kept elsewhere (media_base_url in site.yaml)',
  'author-feeds': 'no feeds of authors (feeds in site.yaml without authors)',
  'topic-feeds': 'no feeds of topics (feeds in site.yaml without topics)',
  'redirect-pages': 'no pages at old addresses (redirect_pages: false, or a host that reads _redirects)',
};

export const budgetStrings: BudgetStrings = {
  line: (host, worded) => `Limits of ${host}: ${worded.join(', ')}.`,
  unlimited: (host) => `Limits of ${host}: none that this site comes near.`,
  use: (use) => uses[use.measure](use),
  amount: (measure, value) =>
    measure === 'files' || measure === 'folder' ? `${count(value)} files` : bytes(value),
  near: 'The site comes near what this host takes.',
  over: 'The site is larger than this host takes, so that the upload may fail.',
  paid: (host, limit, variable) =>
    `A paid plan of ${host} takes ${limit}${variable === undefined ? '' : `, where the variable ${variable} is set in the project's settings there`}.`,
  advice: (saving, amount) =>
    `  ${settings[saving]}: ${count(amount.files)} fewer files, ${bytes(amount.bytes)} less`,
  hopeless: (host) =>
    `No setting makes this archive fit ${host}: it needs another host, such as a folder on a server of your own or an S3-compatible store (npm run publish).`,
};
