// The words of the picture of the archive in English.
import type { ArchiveChartStrings } from '../archive-chart.ts';

export const archiveChartStrings: ArchiveChartStrings = {
  title: 'Stories per month by category',
  others: 'Other categories',
  description: ({ from, to, total, fullest, categories }) =>
    `Stories ${from === to ? `in ${from}` : `from ${from} to ${to}`}: ${total}, ` +
    `most of them in ${fullest.month}: ${fullest.count}. ` +
    `By category: ${categories.map(({ name, count }) => `${name} ${count}`).join('; ')}.`,
};
