// Problems of published stories that were changed, in Indonesian: what is wrong, and how to mend it.

import type { EditRules } from '../../edits/edit-rules.ts';
import { isWholeId } from '../commit-id.ts';
import { formatCorrectionEntry } from '../correction-entry.ts';
import type { Wording, WordsFor } from '../problems.ts';

const nouns = {
  'edit/headline': 'Judul',
  'edit/name': 'Nama',
  'edit/number': 'Angka',
  'edit/quote': 'Kutipan',
  'edit/sponsor': 'Label iklan (sponsor)',
  'edit/date': 'Tanggal terbit',
} as const;

type Edit = EditRules[keyof typeof nouns];

const change = ({ before, after }: Edit): string => {
  if (before === '') return `“${after}” ditambahkan`;
  return after === '' ? `“${before}” dihapus` : `“${before}” menjadi “${after}”`;
};

const note = ({ before, after }: Edit): string => {
  if (before === '') return `Ditambahkan: “${after}”.`;
  return after === '' ? `Dihapus: “${before}”.` : `Sebelumnya tertulis “${before}”; yang benar “${after}”.`;
};

const edit =
  (rule: keyof typeof nouns) =>
  (details: Edit): Wording => ({
    message:
      `${nouns[rule]} dalam berita yang sudah terbit berubah tanpa keterangan: ${change(details)}` +
      `${details.more > 0 ? `; dan ${details.more} lagi` : ''}.`,
    hint: `Beri tahu pembaca: tulis “updated”, atau ${details.hasCorrections ? 'tambahkan pada corrections' : 'tempel di front matter'}: ${formatCorrectionEntry(note(details), details)}`,
  });

const faults = {
  'no-git': 'Git tidak ada di komputer ini',
  'no-repository': 'folder konten tidak berada dalam repositori Git',
  'not-trusted': 'folder ini milik pengguna lain di komputer ini, jadi Git tidak mau membacanya',
  'no-commit': 'commit itu tidak ada',
  shallow: 'riwayat repositori ini terpotong, dan commit itu tidak ada di dalamnya',
} as const;

const faultHints = {
  'no-git': () => 'Pasang Git, atau periksa tanpa --since.',
  'no-repository': ({ message }) =>
    `Periksa tanpa --since, atau dari dalam repositorinya. Kata Git: ${message}`,
  'not-trusted': ({ message }) => `Bila isinya dapat dipercaya, jalankan: ${message}`,
  'no-commit': ({ message }) => `Periksa penulisannya.${message === '' ? '' : ` Kata Git: ${message}`}`,
  shallow: ({ commit }) =>
    `Ambil dulu: ${isWholeId(commit) ? `git fetch --depth=1 origin ${commit}` : 'git fetch --unshallow'}; di CI, naikkan fetch-depth.`,
} as const satisfies Record<keyof typeof faults, (details: EditRules['edit/no-history']) => string>;

export const editProblems: WordsFor<EditRules> = {
  'edit/headline': edit('edit/headline'),
  'edit/name': edit('edit/name'),
  'edit/number': edit('edit/number'),
  'edit/quote': edit('edit/quote'),
  'edit/sponsor': edit('edit/sponsor'),
  'edit/date': edit('edit/date'),
  'edit/correction': ({ note }) => ({
    message: `Koreksi yang sudah terbit hilang: “${note}”.`,
    hint: 'Kembalikan koreksi itu. Bila koreksinya sendiri keliru, tambahkan koreksi baru.',
  }),
  'edit/reworded': ({ before, after }) => ({
    message: `Koreksi yang sudah terbit diubah bunyinya: “${before}” menjadi “${after}”.`,
    hint: 'Kembalikan bunyinya. Bila koreksinya sendiri keliru, tambahkan koreksi baru.',
  }),
  'edit/no-history': (details) => ({
    message: `Perubahan sejak ${details.commit} tidak diperiksa: ${faults[details.fault]}.`,
    hint: faultHints[details.fault](details),
  }),
};
