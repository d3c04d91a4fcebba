// Problems of addresses that were published, in Indonesian: what is wrong, and how to mend it.
import type { AddressOwner, AddressRules } from '../../content/address-rules.ts';
import type { WordsFor } from '../problems.ts';
import { formatRedirectRow } from '../redirect-row.ts';

const unknownTarget = '/ALAMAT-BARU/';

const files = { category: 'categories.yaml', author: 'authors.yaml', topic: 'topics.yaml' } as const;

const otherCures: { readonly [O in AddressOwner]: (details: AddressRules['address/gone']) => string } = {
  story: ({ address, story }) =>
    story === undefined
      ? 'atau kembalikan berkasnya dan cabut beritanya (“pencabutan” pada corrections)'
      : `atau tulis aliases: [${address}] di ${story}`,
  page: () => 'atau kembalikan berkasnya',
  category: ({ address }) => ownAlias(address, files.category),
  author: ({ address }) => ownAlias(address, files.author),
  topic: ({ address }) => ownAlias(address, files.topic),
};

function ownAlias(address: string, file: string): string {
  return `atau, supaya alamat di bawahnya ikut, tulis “${address.split('/')[2]}” pada aliases penggantinya di ${file}`;
}

const states = { draft: '“draft”', embargoed: '“publish_at”' } as const;

export const addressProblems: WordsFor<AddressRules> = {
  'address/form': ({ written }) => ({
    message: `“${written}” bukan alamat.`,
    hint: 'Setiap baris berisi satu alamat, misalnya /2024/09/nama-berita/. Bila Git meninggalkan tanda konflik, hapus baris-baris tandanya saja dan biarkan alamat di kedua sisinya, lalu jalankan npm run addresses.',
  }),
  'address/gone': (details) => ({
    message: `Alamat ${details.address} pernah terbit, tetapi kini tidak ada apa-apa di sana.`,
    hint:
      `Tambahkan ke redirects.csv${details.columns === 0 ? ', di bawah baris pertama “from,to”' : ''}: ` +
      `${formatRedirectRow(details.address, details.to ?? unknownTarget, details.columns)} — ` +
      `${otherCures[details.owner](details)}.`,
  }),
  'address/kept-back': ({ address, state }) => ({
    message: `Berita ${address} pernah terbit, tetapi sekarang ditahan oleh ${states[state]}.`,
    hint: 'Berita yang sudah terbit tidak dihilangkan diam-diam: cabut dengan “pencabutan” pada corrections, atau hapus kunci itu.',
  }),
  'address/unrecorded': ({ address, count }) => ({
    message:
      count === 1
        ? `Alamat ${address} sudah terbit, tetapi belum dicatat.`
        : `${count} alamat sudah terbit tetapi belum dicatat, yang pertama ${address}.`,
    hint: 'Jalankan npm run addresses, lalu commit folder addresses.',
  }),
};
