// The words around the problems of a report, in Indonesian.
import { formatCount } from '../count.ts';
import type { ReportStrings } from '../report.ts';

const count = (value: number) => formatCount(value, 'id');
const milliseconds = (seconds: number) => count(Math.round(seconds * 1000));

export const reportStrings: ReportStrings = {
  counts: (errors, notices, files) =>
    `${count(errors)} kesalahan, ${count(notices)} catatan, ${count(files)} berkas diperiksa.`,
  checking: 'Memeriksa …',
  watching: 'Menunggu perubahan … (tekan Ctrl-C untuk berhenti)',
  times: (total, read) =>
    `Waktu ${milliseconds(total)} milidetik, di antaranya membaca ${milliseconds(read)}.`,
  moreOfARule: (rule, omitted, severity) =>
    `… dan ${count(omitted)} ${severity === 'error' ? 'kesalahan' : 'catatan'} ${rule} lagi; npm run check -- --all menampilkan semuanya.`,
  mended: (files, lines) =>
    files === 0
      ? 'Tidak ada yang dapat diperbaiki dengan sendirinya.'
      : `${count(files)} berkas diperbaiki, ${count(lines)} baris.`,
  moreMended: (files) => `… dan ${count(files)} berkas lagi.`,
  changedMeanwhile: (path) => `${path} berubah saat diperbaiki, jadi dibiarkan. Ulangi bila sudah disimpan.`,
  moreNotices: (omitted) => `… dan ${count(omitted)} catatan lagi; npm run check menampilkan semuanya.`,
};
