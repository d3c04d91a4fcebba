// The words of the picture of the archive in Indonesian.
import type { ArchiveChartStrings } from '../archive-chart.ts';

export const archiveChartStrings: ArchiveChartStrings = {
  title: 'Jumlah berita per bulan menurut kategori',
  others: 'Kategori lain',
  description: ({ from, to, total, fullest, categories }) =>
    `${from === to ? `Pada ${from}` : `Dari ${from} sampai ${to}`} ada ${total} berita, ` +
    `terbanyak pada ${fullest.month}: ${fullest.count} berita. ` +
    `Menurut kategori: ${categories.map(({ name, count }) => `${name} ${count}`).join('; ')}.`,
};
