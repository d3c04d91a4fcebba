// The words around the problems of a report, in Indonesian.
import { formatCount } from '../count.ts';
import type { ReportStrings } from '../report.ts';

const count = (value: number) => formatCount(value, 'id');

export const reportStrings: ReportStrings = {
  counts: (errors, notices, files) =>
    `${count(errors)} kesalahan, ${count(notices)} catatan, ${count(files)} berkas diperiksa.`,
  moreNotices: (omitted) => `… dan ${count(omitted)} catatan lagi; npm run check menampilkan semuanya.`,
};
