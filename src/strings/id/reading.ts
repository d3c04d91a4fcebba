// The words around reading a story in Indonesian.
import type { ReadingStrings } from '../reading.ts';

export const readingStrings: ReadingStrings = {
  readingTime: (minutes) => `${minutes} menit baca`,
  partOfSeries: 'Bagian dari seri',

  age: {
    year: 'Berita ini terbit lebih dari setahun lalu.',
    years: 'Berita ini terbit {years} tahun lalu.',
  },

  share: 'Bagikan',
  email: 'Email',
  copyLink: 'Salin tautan',
  linkCopied: 'Tautan tersalin.',
  linkNotCopied: 'Tautan gagal disalin. Salin dari bilah alamat.',

  citation: ({ byline, headline, site, date }) => [...byline, `“${headline}”`, site, date, ''].join(', '),
};
