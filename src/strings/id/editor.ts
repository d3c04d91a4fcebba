// What the command tells that writes an editor's files, in Indonesian.
import { formatCount } from '../count.ts';
import type { EditorStrings } from '../editor.ts';

const count = (value: number) => formatCount(value, 'id');

export const editorStrings: EditorStrings = {
  written: (folder, files) =>
    files === 0
      ? `Bantuan editor di ${folder} sudah sesuai.`
      : `Bantuan editor di ${folder}: ${count(files)} berkas ditulis. Muat ulang VS Code bila sedang terbuka.`,
  offered: (categories, authors, topics) =>
    `Yang ditawarkan saat mengetik: ${count(categories)} kategori, ${count(authors)} penulis, ${count(topics)} topik.`,
  left: (path, wanted) =>
    `${path} berisi komentar atau bukan JSON, jadi tidak diubah. Tambahkan sendiri ke dalamnya:\n${wanted}`,
};
