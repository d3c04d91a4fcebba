// What a build tells in Indonesian.
import type { BuildOutput } from '../build-output.ts';
import { formatCount } from '../count.ts';
import { formatBytes, formatSeconds } from '../quantity.ts';

const count = (value: number) => formatCount(value, 'id');

/** A line of a log must stay readable. */
const listOf = (files: readonly string[]) =>
  files.length <= 3
    ? files.join(', ')
    : `${files.slice(0, 3).join(', ')}, dan ${count(files.length - 3)} lainnya`;

const stages: Readonly<Record<string, string>> = {
  read: 'membaca',
  validate: 'memeriksa',
  plan: 'merencanakan',
  code: 'menyiapkan templat',
  compare: 'membandingkan',
  render: 'membuat halaman',
  pictures: 'menyiapkan foto',
  search: 'menyusun pencarian',
  assets: 'menyiapkan gaya',
  join: 'menggabungkan bagian',
  unpack: 'mengambil dari cache',
  install: 'memasang',
  keep: 'menyimpan cache',
};

export const buildOutput: BuildOutput = {
  reading: 'Membaca folder konten …',
  rendering: (pages) => `Membuat halaman … ${count(pages)}`,
  pictures: (photos) => `Membuat ukuran foto … ${count(photos)}`,
  indexing: (done) => `Menyusun indeks pencarian … ${count(done)}`,
  built: (out, files, bytes) => `Situs siap di ${out}: ${count(files)} berkas, ${formatBytes(bytes, 'id')}.`,
  deltaBuilt: (dir) => `Perubahan siap di ${dir}; daftarnya di changes.json.`,
  changes: (written, unchanged, removed) =>
    `Ditulis ${count(written)}, tidak berubah ${count(unchanged)}, dihapus ${count(removed)}.`,
  time: (total, worded) =>
    `Waktu ${formatSeconds(total, 'id')}${worded.length === 0 ? '' : `: ${worded.join(', ')}`}.`,
  stage: (name, seconds) => `${stages[name] ?? name} ${formatSeconds(seconds, 'id')}`,
  isPreview: (drafts) =>
    `Ini pratinjau untuk redaksi${drafts ? ', termasuk draf dan berita yang diembargo' : ''}; mesin pencari diminta melewatinya. Jangan dimuat ke alamat situs.`,
  look: (out, preview) => `Untuk melihatnya: ${preview}, atau buka ${out} dengan server web statis apa pun.`,
  notBuilt: 'Situs tidak dibangun; yang lama tidak berubah. Perbaiki kesalahan di atas, lalu jalankan lagi.',
  cacheIgnored: (cache, files) =>
    `Sebagian cache di ${cache} rusak atau dari versi lain, jadi tidak dipakai: ${listOf(files)}. Situs tetap dibangun dengan benar.`,
};
