// What `npm run publish` tells in Indonesian.
import type { RcloneCause } from '../../publish/rclone-cause.ts';
import { formatCount } from '../count.ts';
import type { PublishStrings } from '../publish.ts';

const count = (value: number) => formatCount(value, 'id');
const buildAgain = 'Jalankan npm run build, lalu terbitkan.';
const minute = (time: number) => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const causes: Readonly<Record<RcloneCause, string>> = {
  key: 'Kunci atau kata sandinya ditolak: periksa di rclone config, atau di variabel RCLONE_CONFIG_….',
  denied:
    'Kuncinya dikenal, tetapi tidak diizinkan: di penyedianya, beri izin mendaftar, membaca, menulis, dan menghapus di situ.',
  bucket: 'Bucket itu tidak ada: buat di penyedianya, atau periksa namanya di belakang --to.',
  remote:
    'rclone tidak mengenal remote bernama itu: rclone listremotes menyebut yang ada, rclone config membuat yang baru.',
  unreachable: 'Tempat penyimpanan tidak dapat dihubungi: periksa alamatnya di rclone config, dan jaringan.',
  full: 'Tempat penyimpanan sudah penuh.',
};

export const publishStrings: PublishStrings = {
  faults: {
    'site-absent': ({ site }) => `Tidak ada situs di ${site}. ${buildAgain}`,
    'site-foreign': ({ site }) =>
      `${site} bukan situs yang dibangun di sini: berkas build.json tidak ada di dalamnya. ${buildAgain}`,
    'site-of-other-version': ({ site }) =>
      `Situs di ${site} dibangun dengan versi lain dari program ini. ${buildAgain}`,
    'site-is-share': ({ site }) =>
      `${site} adalah bagian hasil --shard, bukan situs. Gabungkan dahulu semua bagian: npm run build -- --join DIR…`,
    'site-is-delta': ({ site }) => `${site} hanya berisi perubahan hasil --delta, bukan situs. ${buildAgain}`,
    'site-busy': ({ site }) =>
      `Sebuah pembangunan atau penerbitan lain sedang bekerja di ${site}. Tunggu sampai selesai, lalu terbitkan.`,
    'journal-open': ({ site }) =>
      `Situs di ${site} baru setengah terpasang karena pembangunannya terhenti. Jalankan npm run build untuk menyelesaikannya, lalu terbitkan.`,
    'build-open': ({ site }) =>
      `Pembangunan terakhir untuk ${site} tidak selesai, jadi isinya masih yang lama. Jalankan npm run build, perbaiki yang dilaporkannya, lalu terbitkan.`,
    'site-is-preview': ({ site }) =>
      `Situs di ${site} adalah pratinjau: halamannya meminta mesin pencari melewatinya. Bangun tanpa draf dan pratinjau, lalu terbitkan.`,
    'site-altered': ({ site, count: altered, paths }) =>
      paths.length === 0
        ? `Situs di ${site} tidak lagi seperti ketika dibangun: ada berkas yang diubah, ditambahkan, atau dihapus. ${buildAgain}`
        : `Situs di ${site} tidak lagi seperti ketika dibangun: ${count(altered)} berkas berbeda, misalnya ${paths.join(', ')}. ${buildAgain}`,
    'older-commit': ({ ours, oursAt, published, publishedAt, isByTime }) =>
      `Situs ini dari commit ${ours} (${minute(oursAt)}), lebih lama daripada yang sudah terbit, ${published} (${minute(publishedAt)}). ${isByTime ? 'Itu dinilai dari waktunya saja, karena riwayat di antaranya tidak ada di sini: bila ada jam yang keliru, git fetch --unshallow mengambil riwayatnya. ' : ''}Bangun commit terbaru, atau terbitkan yang lama ini dengan --force.`,
    'unrelated-commit': ({ ours, oursAt, published, publishedAt }) =>
      `Situs ini dari commit ${ours} (${minute(oursAt)}), di cabang lain daripada yang sudah terbit, ${published} (${minute(publishedAt)}), dan lebih awal. Bangun commit terbaru, atau terbitkan yang ini dengan --force.`,
    'commit-unknown': ({ published }) =>
      `Tidak diketahui dari commit mana situs ini, sedangkan commit ${published} sudah terbit. Bangun di dalam repositori Git konten, atau terbitkan dengan --force.`,
    'commit-untrusted': ({ published, remedy }) =>
      `Tidak diketahui dari commit mana situs ini, sedangkan commit ${published} sudah terbit: folder konten milik pengguna lain di komputer ini, jadi Git tidak mau membacanya. Bila isinya dapat dipercaya, jalankan ${remedy} lalu bangun dan terbitkan lagi.`,
    'target-busy': ({ target }) =>
      `Ada yang sedang menerbitkan ke ${target}. Tunggu sampai selesai, lalu terbitkan.`,
    'target-not-a-folder': ({ target }) =>
      `${target} bukan folder, atau tautan yang tidak menuju folder mana pun. Pindahkan dahulu, atau pilih tempat lain dengan --to.`,
    'target-foreign': ({ target }) =>
      `${target} memuat berkas yang tidak ditaruh oleh program ini, jadi dibiarkan. Kosongkan dahulu, atau pilih tempat lain dengan --to.`,
    'target-unsigned': ({ target, file, sign }) =>
      `${target} memuat rilis yang diterbitkan dari sini, tetapi berkas ${file} di dalamnya hilang. Tulis lagi berkas ${target}/${file} dengan satu baris ini, lalu terbitkan: ${sign}`,
    'target-taken': ({ target, paths }) =>
      `${target} sudah berisi berkas yang tidak diterbitkan dari sini dan akan tertimpa: ${paths.join(', ')}. Pilih tempat lain dengan --to, atau terbitkan dengan --force bila berkas itu boleh hilang.`,
    'target-damaged': ({ target, file }) =>
      `${file} di ${target} rusak, jadi tidak diketahui apa yang sudah terbit di sana. Hapus berkas itu, lalu terbitkan: semuanya diunggah lagi.`,
    'nothing-before': ({ target }) => `Tidak ada rilis sebelumnya di ${target} untuk dikembalikan.`,
    'no-rollback': () =>
      'Hanya folder yang menyimpan rilis sebelumnya. Ambil commit yang ingin ditampilkan, bangun, lalu terbitkan dengan --force.',
    'rclone-absent': () =>
      'Program rclone tidak ditemukan. Pasang dahulu: sudo apt install rclone di Debian dan Ubuntu, brew install rclone di macOS.',
    'rclone-failed': ({ message, cause }) =>
      `rclone tidak dapat melanjutkan: “${message}” ${cause === undefined ? '' : `${causes[cause]} `}Yang sudah terbit tetap tercatat: perbaiki ini, lalu terbitkan sekali lagi.`,
    'other-publisher': ({ target }) =>
      `Ada yang lain mulai menerbitkan ke ${target}. Tunggu sampai selesai, lalu terbitkan lagi.`,
  },
  progress: {
    copying: (done) => `Menyalin situs … ${count(done)}`,
    kept: (done) => `Mengunggah foto dan pencarian … ${count(done)}`,
    assets: (done) => `Mengunggah gaya … ${count(done)}`,
    pages: (done) => `Mengunggah berita … ${count(done)}`,
    indexes: (done) => `Mengunggah daftar … ${count(done)}`,
    feeds: (done) => `Mengunggah feed … ${count(done)}`,
    marker: () => 'Mengunggah berkas terakhir …',
    removing: (done) => `Menghapus … ${count(done)}`,
    waiting: (seconds) => `Sudah terbit. Menunggu halaman yang sedang dibaca … ${seconds}`,
  },
  published: (target) => `Situs sudah terbit di ${target}.`,
  unchanged: (target) => `Tidak ada yang perlu diterbitkan: ${target} sudah memuat situs ini.`,
  trial: (target) => `Ini hanya percobaan (--dry-run). Yang akan berubah di ${target}:`,
  rolledBack: (target) => `Rilis sebelumnya ditampilkan kembali di ${target}.`,
  counts: (added, changed, removed) =>
    `Baru ${count(added)}, berubah ${count(changed)}, dihapus ${count(removed)}.`,
  first: 'Isi tujuan belum diketahui, jadi semuanya diterbitkan.',
  release: (shown, kept) =>
    `Rilis ${shown}; ${kept === 0 ? 'tidak ada yang dapat dikembalikan' : `yang dapat dikembalikan: ${count(kept)} (--rollback)`}.`,
  cut: (cut, stories, of) =>
    `${count(cut)} rilis sebelumnya memuat ${stories.join(', ')}${of > stories.length ? `, dan ${count(of - stories.length)} lainnya` : ''}, yang telah ditarik, jadi rilis itu dihapus.`,
  unreadable: (releases) =>
    `${count(releases)} rilis sebelumnya dihapus, karena catatan isinya rusak: bisa saja memuat berita yang telah ditarik.`,
  edited: (commit) =>
    `Situs ini memuat suntingan yang belum di-commit sesudah ${commit}: yang terbit tidak dapat dibangun lagi dari Git, dan situs dari commit itu sendiri boleh menggantikannya.`,
  untrusted: (remedy) =>
    `Folder konten milik pengguna lain di komputer ini, jadi Git tidak mau membacanya, dan situs dari commit lama dapat menggantikan yang baru. Bila isinya dapat dipercaya, jalankan ${remedy} lalu bangun dan terbitkan lagi.`,
  overridden: (sentence) => `Karena --force, hal ini diabaikan: ${sentence}`,
  listed: (path, addresses) =>
    addresses === 0
      ? `Daftar perubahan ada di ${path}.`
      : `Daftar perubahan ada di ${path}, dengan ${count(addresses)} alamat yang harus dilupakan CDN.`,
  closed: ({ path, isInTarget }, target) =>
    `${path} hanya dapat dibuka pemiliknya: server web yang berjalan sebagai pengguna lain menjawab 403. ${isInTarget ? `Jalankan chmod -R go+rX pada ${target}, dan selanjutnya terbitkan dengan umask 022.` : 'Jalankan chmod o+x pada folder itu.'}`,
  localAddress: (baseUrl) =>
    `Halaman situs ini menyebut alamatnya ${baseUrl}, yaitu komputer ini. Isi base_url di site.yaml dengan alamat situs.`,
  interrupted:
    'Dihentikan. Pembaca melihat situs yang lama atau yang baru; terbitkan lagi untuk menyelesaikannya.',
};
