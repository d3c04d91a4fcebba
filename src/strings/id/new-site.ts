// What the command that makes a newsroom's repository tells, in Indonesian.
import type { NewSiteStrings } from '../new-site.ts';

export const newSiteStrings: NewSiteStrings = {
  occupied: (dir) =>
    `Folder ${dir} sudah berisi, jadi tidak ada yang ditulis. Pilih nama lain, atau kosongkan folder itu.`,
  'not-a-folder': (dir) => `${dir} sudah ada dan bukan folder. Pilih nama lain.`,
  notPacked: (message) =>
    `npm tidak dapat mengemas program ini untuk repositori yang baru: “${message}” Sebutkan saja dari mana paketnya, dengan --generator.`,
  made: (dir) => `Repositori redaksi siap di ${dir}. Selanjutnya:`,
  next: (dir) => [`  cd ${dir}`, '  npm install', '  npm start'],
  inside: (repository) =>
    `Folder ini berada di dalam repositori Git ${repository}. GitHub hanya menjalankan alur kerja dari folder teratas sebuah repositori, jadi sebagai bagian dari repositori itu situs ini tidak diperiksa dan tidak terbit: jalankan git init di folder ini, atau pindahkan dulu ke luar.`,
};
