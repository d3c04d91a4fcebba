// What a build tells of shares in Indonesian.
import { formatCount } from '../count.ts';
import { formatBytes } from '../quantity.ts';
import type { ShareStrings } from '../shares.ts';

const count = (value: number) => formatCount(value, 'id');
const faults = { damaged: 'rusak', 'other-build': 'dari isi, waktu, kode, atau opsi yang lain' } as const;

export const shareStrings: ShareStrings = {
  built: (index, of, out, files, bytes) =>
    `Bagian ${index} dari ${of} siap di ${out}: ${count(files)} berkas, ${formatBytes(bytes, 'id')}. Ini belum situs.`,
  left: (groups) => `${count(groups)} kelompok berkas tidak dibuat lagi karena sudah ada di cache.`,
  howToJoin: 'Gabungkan semua bagian dengan cache yang sama: npm run build -- --join DIR…',
  joined: (taken, made, faulty) =>
    `Dari bagian yang digabung: ${count(taken)} kelompok berkas; dibuat di sini: ${count(made)}.` +
    (faulty.length === 0 ? '' : ` Tidak terpakai seluruhnya: ${faulty.join(', ')}.`),
  faulty: (dir, fault) => `${dir} (${faults[fault]})`,
  foreignFolder: (out) =>
    `Folder ${out} berisi berkas yang bukan bagian dari --shard, jadi tidak disentuh. ` +
    'Kosongkan folder itu, atau pilih yang lain dengan --out.',
};
