// Words about authors and topics in Indonesian.
import type { SubjectStrings } from '../subjects.ts';

export const subjectStrings: SubjectStrings = {
  kind: { author: 'Penulis', topic: 'Topik' },
  list: { author: 'Penulis', topic: 'Topik' },
  listDescription: {
    author: (site) => `Semua penulis dalam arsip ${site}, menurut abjad.`,
    topic: (site) => `Semua topik dalam arsip ${site}, menurut abjad.`,
  },
  listNavigation: 'Huruf awal',
  description: {
    author: (name, site) => `Berita yang ditulis ${name} di ${site}.`,
    topic: (name, site) => `Berita tentang ${name} di ${site}.`,
  },
  year: (name, year) => `${name}, ${year}`,
  yearDescription: {
    author: (name, year, site) => `Semua berita yang ditulis ${name} sepanjang ${year} di ${site}.`,
    topic: (name, year, site) => `Semua berita tentang ${name} sepanjang ${year} di ${site}.`,
  },
  none: {
    author: 'Belum ada berita dari penulis ini.',
    topic: 'Belum ada berita tentang topik ini.',
  },
  allShown: 'Semua berita',
  archiveByYear: 'Arsip per tahun',
  archiveByName: 'Penulis dan topik',
};
