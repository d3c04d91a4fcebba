// What the preview tells, in Indonesian.
import { formatCount } from '../count.ts';
import type { PreviewStrings } from '../preview.ts';
import { formatSeconds } from '../quantity.ts';

export const previewStrings: PreviewStrings = {
  starting: 'Menyiapkan pratinjau …',
  serving: (address) => `Pratinjau siap di ${address} (tekan Ctrl-C untuk berhenti)`,
  updated: (written, removed, seconds) =>
    `Diperbarui: ${formatCount(written, 'id')} berkas ditulis, ${formatCount(removed, 'id')} dihapus (${formatSeconds(seconds, 'id')}).`,
  unchanged: 'Tersimpan; tidak ada halaman yang berubah.',
  stale: 'Pratinjau masih menampilkan keadaan terakhir yang benar. Perbaiki kesalahan di atas, lalu simpan.',
  notBuilt: 'Pratinjau akan tampil begitu kesalahan di atas diperbaiki dan disimpan.',
  codeFault: (place, message) => `${place}: kesalahan pada kode: ${message} (perbaiki, lalu simpan)`,
  restarting: 'Kode pratinjau berubah; pratinjau dimulai ulang …',
  notYet: 'Situs belum dapat ditampilkan',
  notShown: 'Yang terakhir disimpan belum tampil: ada kesalahan',
  busy: 'Pratinjau lain sedang menulis ke folder yang sama. Simpan sekali lagi sebentar lagi.',
  foreignOutput:
    'Folder pratinjau di dalam .cache berisi berkas yang bukan buatan program ini. Hapus folder .cache/preview, lalu mulai lagi.',
  stopped: 'Pratinjau dihentikan.',
};
