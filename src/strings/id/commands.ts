// What commands say in Indonesian when they cannot go on.
import type { CommandStrings } from '../commands.ts';
import { formatCount } from '../count.ts';

/** Troubles of the disk may come without a path. */
const at = (path: string, otherwise: string) => (path === '' ? otherwise : path);

export const commandStrings: CommandStrings = {
  faults: {
    'unknown-option': ({ option, nearest }) =>
      `Opsi ${option} tidak dikenal.${nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`}`,
    'missing-value': ({ option }) => `Opsi ${option} harus diikuti nilainya.`,
    'unexpected-value': ({ option }) => `Opsi ${option} ditulis tanpa nilai.`,
    'unexpected-argument': ({ argument }) =>
      `“${argument}” tidak dikenal. Opsi ditulis setelah tanda --, misalnya: npm run build -- --clean`,
    'bad-now': ({ written }) =>
      `Waktu “${written}” di belakang --now tidak dapat dibaca. Tulis seperti ini: 2024-09-14T12:45:06+07:00`,
    'bad-base-url': ({ written }) =>
      `Alamat “${written}” di belakang --base-url tidak dapat dipakai. ` +
      'Tulis lengkap, tanpa ? dan #, misalnya: https://contoh.id/arsip',
    'bad-jobs': ({ written, most }) =>
      `Nilai “${written}” di belakang --jobs tidak dapat dipakai. Tulis bilangan bulat dari 1 sampai ${most}.`,
    'bad-shard': ({ written, most }) =>
      `Nilai “${written}” di belakang --shard tidak dapat dipakai. Tulis nomor bagian dan jumlahnya, misalnya 2/8 untuk bagian kedua dari delapan; paling banyak ${most} bagian.`,
    'not-together': ({ option, other }) =>
      `Opsi ${option} dan ${other} tidak dapat dipakai bersamaan. Pilih salah satu.`,
    'drafts-without-preview': () =>
      'Draf hanya tampil di pratinjau. Tambahkan --preview: npm run build -- --preview --drafts',
    'shard-without-out': () =>
      'Sebutkan folder untuk bagian ini dengan --out, misalnya: npm run build -- --shard 2/8 --out bagian/2',
    'share-absent': ({ share }) =>
      `Folder bagian ${share} tidak ada. Periksa penulisannya di belakang --join.`,
    'not-a-share': ({ share }) =>
      `${share} bukan folder hasil --shard: berkas share.txt tidak ada di dalamnya. Periksa penulisannya di belakang --join.`,
    'share-inside-out': ({ out, share }) =>
      `Folder hasil ${out} memuat folder bagian ${share}, sehingga bagian itu akan terhapus. Pilih tempat lain dengan --out.`,
    'bad-port': ({ written }) =>
      `Nilai “${written}” di belakang --port bukan nomor port. Tulis bilangan bulat dari 0 sampai ${formatCount(65_535, 'id')}.`,
    'bad-format': ({ written, formats }) =>
      `Bentuk laporan “${written}” di belakang --format tidak ada. Pilih salah satu: ${formats.join(', ')}.`,
    'no-import-kind': ({ kinds }) =>
      `Tulis jenis sumbernya (${kinds.join(', ')}), lalu berkasnya, misalnya: npm run import -- ${kinds[0]} halaman.txt`,
    'unknown-import-kind': ({ written, kinds, nearest }) =>
      `Jenis sumber “${written}” tidak dikenal.` +
      (nearest === undefined
        ? ` Yang dapat diimpor: ${kinds.join(', ')}.`
        : ` Mungkin maksudnya ${nearest}?`),
    'mapping-absent': ({ kind }) =>
      `Arti kolom-kolom berkas ${kind} harus disebut: --mapping BERKAS. Contohnya ada di README.`,
    'bad-import-name': ({ written }) =>
      `“${written}” setelah --name tidak dapat menjadi nama berkas. Pakai huruf, angka, - dan _.`,
    'media-absent': ({ folder }) => `Folder ${folder} tidak ada. Periksa penulisannya setelah --media.`,
    'report-inside-content': ({ report, content }) =>
      `Folder laporan ${report} ada di dalam folder konten ${content}. Pilih tempat lain dengan --report.`,
    'no-import-files': ({ kind }) =>
      `Belum ada berkas yang disebut. Contoh: npm run import -- ${kind} halaman.txt`,
    'no-target': () =>
      'Sebutkan tujuan penerbitan dengan --to, misalnya: npm run publish -- --to /srv/www/arsip, atau --to rclone:REMOTE:PATH',
    'bad-target': ({ written, suggestion }) =>
      `“${written}” bukan folder. Tempat penyimpanan di luar ditulis begini: ${suggestion}; sebuah folder: ./${written}`,
    'home-target': ({ written, meant }) =>
      `“${written}” akan menjadi folder bernama ~: shell menggantinya dengan folder rumah Anda hanya bila ~ mengawali kata tanpa tanda kutip. Tulis ${meant}`,
    'bad-keep': ({ written, most }) =>
      `Nilai “${written}” di belakang --keep tidak dapat dipakai. Tulis berapa rilis yang disimpan, dari 1 sampai ${most}.`,
    'bad-grace': ({ written, most }) =>
      `Nilai “${written}” di belakang --grace tidak dapat dipakai. Tulis bilangan bulat detik, dari 0 sampai ${most}.`,
    'target-inside': ({ target, folder }) =>
      `Tujuan ${target} dan folder ${folder} berada satu di dalam yang lain, sehingga yang satu merusak yang lain. Pilih tempat lain dengan --to.`,
    'site-folder-absent': () =>
      'Sebutkan folder yang hendak dibuat, misalnya: npm run new-site -- ../warta-desa',
    'generator-absent': ({ written }) =>
      `Tidak ada berkas ${written} untuk --generator. Tulis jalur paket yang dibuat npm pack, nomor versi, atau alamat Git.`,
    'bad-site-name': ({ written }) =>
      `“${written}” tidak dapat menjadi nama situs. Tulis nama dalam satu baris, misalnya: --name "Warta Desa"`,
    'headline-unquoted': ({ headline }) => `Judul harus diapit tanda kutip: npm run new -- "${headline}"`,
    'headline-absent': () =>
      'Judul berita belum ditulis. Apit judul dengan tanda kutip: npm run new -- "Judul berita"',
    'file-absent': ({ file, nearest }) =>
      `Berkas “${file}” tidak ada.${nearest === undefined ? '' : ` Mungkin maksudnya ${nearest}?`}`,
    'file-outside-content': ({ file, content }) =>
      `Berkas “${file}” tidak berada di folder konten “${content}”.`,
    'content-absent': ({ content, above }) =>
      above === undefined
        ? `Folder konten ${content} tidak ada. Periksa penulisannya di belakang --content.`
        : `Folder konten ${content} tidak ada di folder ini. Jalankan perintahnya dari folder ${above}: cd ${above}`,
    'content-elsewhere': ({ content, meant }) =>
      `Folder ${content} bukan folder konten: tidak ada articles atau pages di dalamnya. Tulis --content ${meant}`,
    'content-not-a-folder': ({ content }) =>
      `${content} bukan folder. Tulis folder konten arsip di belakang --content.`,
    'content-submodule': ({ content }) =>
      `Folder konten ${content} adalah submodul Git yang belum diunduh, jadi masih kosong. Jalankan git submodule update --init; di CI, atur supaya ikut diunduh (di GitHub: “submodules: true” di bawah “with” pada setiap actions/checkout).`,
    'out-inside-content': ({ out, content }) =>
      `Folder hasil ${out} berada di dalam folder konten ${content}. Pilih tempat lain dengan --out.`,
    'content-inside-out': ({ out, content }) =>
      `Folder hasil ${out} memuat folder konten ${content}, sehingga tulisan bisa terhapus. Pilih tempat lain dengan --out.`,
    'cache-inside-out': ({ out, cache }) =>
      `Folder hasil ${out} memuat folder cache ${cache}. Pilih tempat lain dengan --cache.`,
    'changes-inside': ({ changes, folder }) =>
      `Daftar perubahan ${changes} akan ditulis di dalam folder ${folder}, yang isinya bisa tertimpa. Pilih tempat lain dengan --changes.`,
    'cache-inside-content': ({ cache, content }) =>
      `Folder cache ${cache} berada di dalam folder konten ${content}, sehingga ikut tersimpan bersama tulisan. Pilih tempat lain dengan --cache.`,
  },
  failures: {
    'theme-fault': ({ place, message }) =>
      `${place}: kesalahan dalam kode theme: ${message}. Situs yang lama tidak berubah; perbaiki di tempat itu, lalu jalankan lagi.`,
    'theme-changed': () =>
      'Folder theme berubah ketika perintah ini dimulai. Situs yang lama tidak berubah; jalankan sekali lagi.',
    'source-changed': ({ path }) =>
      `Berkas ${path} diubah atau dihapus ketika perintah ini sedang bekerja. Situs yang lama tidak berubah; jalankan sekali lagi.`,
    'no-temporary-folder': ({ path }) =>
      `Folder sementara ${path} tidak ada. Buat folder itu, atau tunjuk folder lain dengan variabel TMPDIR, lalu jalankan lagi.`,
    'disk-full': ({ path }) =>
      `Ruang penyimpanan penuh saat menulis ${at(path, 'hasil')}. Kosongkan sebagian ruang, lalu jalankan lagi.`,
    'not-permitted': ({ path }) =>
      `Tidak ada izin untuk membaca atau menulis ${at(path, 'sebuah berkas')}. Periksa izin berkas dan foldernya, lalu jalankan lagi.`,
    'read-only': ({ path }) =>
      `${at(path, 'Folder hasil')} berada di penyimpanan yang hanya dapat dibaca. Pilih tempat lain.`,
    'not-a-folder': ({ path }) =>
      `Di jalur ${at(path, 'hasil')} ada berkas, padahal seharusnya folder. Pindahkan berkas itu, lalu jalankan lagi.`,
    'worker-lost': ({ how }) =>
      `Salah satu proses pembangun terhenti sebelum selesai (${how}), mungkin karena memori habis. ` +
      'Jalankan lagi; bila terulang, kurangi prosesnya dengan --jobs 1.',
    'port-in-use': ({ port }) =>
      `Port ${port} dan port-port sesudahnya sedang dipakai atau tidak boleh dibuka. Pilih yang lain dengan --port.`,
    system: ({ message }) => `Komputer ini melaporkan gangguan: ${message}`,
    unexpected: ({ message }) =>
      `Terjadi kesalahan pada program, bukan pada tulisan Anda: ${message} ` +
      '(rinciannya tampil bila perintah ini dijalankan dengan DEBUG=1).',
  },
  seeHelp: (command) => `Semua opsi: ${command} -- --help`,
  busy: (out) => `Folder ${out} sedang ditulis oleh proses lain. Tunggu sampai selesai, lalu jalankan lagi.`,
  foreignOutput: (out) =>
    `Folder ${out} berisi berkas yang bukan buatan program ini, jadi tidak disentuh. ` +
    'Kosongkan folder itu, atau pilih yang lain dengan --out.',
  otherKind: (out, isPreview) =>
    isPreview
      ? `Folder ${out} berisi situs untuk pembaca, jadi pratinjau tidak ditulis di sana. Pilih folder lain dengan --out.`
      : `Folder ${out} berisi pratinjau, jadi situs untuk pembaca tidak ditulis di sana. Hapus folder itu, atau pilih yang lain dengan --out.`,
  interrupted: 'Dihentikan. Situs yang lama tidak berubah.',
};
