// What a build tells of its host's limits in Indonesian.
import type { MeasuredUse, Saving } from '../../hosts/judge-budget.ts';
import type { BudgetStrings } from '../budget.ts';
import { formatCount } from '../count.ts';
import { formatBytes } from '../quantity.ts';

const count = (value: number) => formatCount(value, 'id');
const bytes = (value: number) => formatBytes(value, 'id');
const named = (path: string | undefined) => (path === undefined ? '' : ` (${path})`);
const share = ({ used, limit }: MeasuredUse) => `${count(Math.floor((used / limit) * 100))}%`;

const uses: { readonly [M in MeasuredUse['measure']]: (use: MeasuredUse) => string } = {
  files: (use) => `${count(use.used)} dari ${count(use.limit)} berkas (${share(use)})`,
  bytes: (use) => `${bytes(use.used)} dari ${bytes(use.limit)} (${share(use)})`,
  largest: ({ used, limit, path }) => `berkas terbesar ${bytes(used)} dari ${bytes(limit)}${named(path)}`,
  folder: ({ used, limit, path }) =>
    `folder terpenuh ${used === 0 ? 'jauh di bawah' : `${count(used)} dari`} ${count(limit)} berkas${named(path)}`,
};

const settings: Readonly<Record<Saving, string>> = {
  photos: 'foto disimpan di tempat lain (media_base_url di site.yaml)',
  'author-feeds': 'tanpa feed penulis (feeds di site.yaml tanpa authors)',
  'topic-feeds': 'tanpa feed topik (feeds di site.yaml tanpa topics)',
  'redirect-pages': 'tanpa halaman di alamat lama (redirect_pages: false, atau host yang membaca _redirects)',
};

export const budgetStrings: BudgetStrings = {
  line: (host, worded) => `Batas ${host}: ${worded.join(', ')}.`,
  unlimited: (host) => `Batas ${host}: tidak ada yang didekati situs ini.`,
  use: (use) => uses[use.measure](use),
  amount: (measure, value) =>
    measure === 'files' || measure === 'folder' ? `${count(value)} berkas` : bytes(value),
  near: 'Situs ini mendekati batas host tersebut.',
  over: 'Situs ini melebihi batas host tersebut, sehingga unggahan bisa gagal.',
  paid: (host, limit, variable) =>
    `Paket berbayar ${host} menerima ${limit}${variable === undefined ? '' : `, bila variabel ${variable} diisi dalam pengaturan proyek di sana`}.`,
  advice: (saving, amount) =>
    `  ${settings[saving]}: berkurang ${count(amount.files)} berkas, ${bytes(amount.bytes)}`,
  hopeless: (host) =>
    `Tidak ada setelan yang membuat arsip ini muat di ${host}: perlu host lain, misalnya folder di server sendiri atau penyimpanan S3 (npm run publish).`,
};
