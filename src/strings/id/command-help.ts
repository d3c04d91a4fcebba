// What `--help` prints, in Indonesian.
import type { CommandHelp } from '../command-help.ts';

export const commandHelp: CommandHelp = {
  build: `npm run build -- [opsi]
Membangun situs dari folder konten. Bila ada kesalahan, situs yang lama tidak disentuh.

  --content DIR    folder konten (bawaan: content)
  --out DIR        folder hasil (bawaan: _site)
  --delta DIR      hanya menulis yang berubah sejak pembangunan terakhir dengan cache ini, dan daftarnya di
                   DIR/changes.json; _site tidak disentuh
  --shard N/M      hanya membuat bagian ke-N dari M, untuk --join; M mesin dapat bekerja bersamaan. Folder
                   bagian disebut dengan --out, dan bukan situs yang dapat dimuat ke server
  --join DIR…      membangun situs dari bagian-bagian di folder itu; yang kurang atau rusak dibuat di sini
  --preview        pratinjau untuk redaksi di folder _preview, yang dilewati mesin pencari
  --drafts         bersama --preview: termasuk draf dan berita yang diembargo, dengan tanda
  --cache DIR      catatan hasil yang lalu, agar hanya yang berubah dibangun (bawaan: .cache)
  --base-url URL   alamat situs; menggantikan base_url dalam site.yaml
  --now WAKTU      membangun seolah-olah sekarang waktu ini, misalnya 2024-09-14T12:45:06+07:00
  --clean          membangun semuanya lagi, tanpa melihat cache
  --jobs N         banyaknya proses yang bekerja bersamaan (bawaan: sebanyak inti prosesor)
  --no-search      tanpa indeks pencarian
  --json           ringkasan sebagai JSON di baris keluaran terakhir`,
  check: `npm run check -- [BERKAS…] [opsi]
Memeriksa folder konten dan melaporkan semua kesalahan sekaligus, atau hanya yang ada di berkas dan folder yang disebut.
Tidak membangun apa pun.

  --content DIR    folder konten (bawaan: content)
  --cache DIR      catatan tentang berkas yang sudah diperiksa, agar hanya yang berubah dibaca (bawaan: .cache)
  --fix            memperbaiki yang jawabannya hanya satu (tanda kutip, bentuk tanggal, nama kategori, spasi di akhir baris,
                   karakter tak terlihat, pengodean ganda), dan menunjukkan perubahannya
  --all            menampilkan semua catatan, juga bila yang sejenis banyak sekali
  --format BENTUK  text, json, github, atau gnu, bentuk yang dibaca editor (bawaan: text)
  --watch          memeriksa lagi setiap kali berkas disimpan, sampai dihentikan
  --times          juga menyebut berapa lama pemeriksaan, tanpa waktu memulai Node
  --now WAKTU      memeriksa seolah-olah sekarang waktu ini, misalnya 2024-09-14T12:45:06+07:00
  --since COMMIT   dibandingkan dengan commit itu: judul, nama, angka, dan kutipan berita yang sudah terbit, bila berubah
                   tanpa keterangan; origin/main... berarti sejak cabang ini dibuat`,
  addresses: `npm run addresses -- [opsi]
Mencatat semua alamat yang terbit sekarang dalam folder addresses, supaya yang hilang kelak dilaporkan.
Yang sudah tercatat tidak pernah dihapus.

  --content DIR    folder konten (bawaan: content)
  --cache DIR      catatan tentang berkas yang sudah diperiksa (bawaan: .cache)
  --now WAKTU      mencatat yang terbit pada waktu ini, misalnya 2024-09-14T12:45:06+07:00`,
  start: `npm start -- [opsi]
Menampilkan pratinjau di komputer ini. Halaman di peramban diperbarui setiap kali berkas disimpan.

  --content DIR    folder konten (bawaan: content)
  --drafts         menampilkan juga draf dan berita yang diembargo, dengan tanda
  --port N         nomor port (bawaan: 8080; bila terpakai, port bebas sesudahnya)
  --cache DIR      tempat hasil pratinjau (bawaan: .cache)
  --jobs N         banyaknya proses yang bekerja bersamaan (bawaan: sebanyak inti prosesor)`,
  new: `npm run new -- "Judul berita" [opsi]
Membuat berkas berita baru, lengkap dengan tanggal sekarang.

  --content DIR    folder konten (bawaan: content)
  --cache DIR      catatan tentang berkas yang sudah dibaca (bawaan: .cache)
  --category NAMA  kategori berita
  --author NAMA    penulis berita
  --now WAKTU      tanggal berita, misalnya "2024-09-14 12:45 WIB" (bawaan: sekarang)`,
  'new-site': `npm run new-site -- DIR [opsi]
Membuat repositori redaksi di folder baru: isi, pengaturan, dan alur kerja CI, dengan program ini sebagai paketnya.

  --name NAMA      nama situs (bawaan: dari nama foldernya)
  --generator ASAL dari mana paket program dipasang, seperti ditulis di package.json: nomor versi, alamat Git,
                   atau file:… dilihat dari folder itu; paket dari npm pack disalin ke folder itu
                   (bawaan: program ini sendiri, dikemas dan disalin ke sana, atau dari tempat pemasangannya di sini)
  --now WAKTU      tanggal berita pertama, misalnya "2024-09-14 12:45 WIB" (bawaan: sekarang)`,
  schema: `npm run schema -- [opsi]
Menulis bantuan editor ke .vscode: kunci, kategori, penulis, dan topik yang ditawarkan saat mengetik.

  --content DIR    folder konten (bawaan: content)
  --cache DIR      catatan tentang berkas yang sudah dibaca (bawaan: .cache)`,
  import: `npm run import -- JENIS BERKAS… [opsi]
Membawa berita dari sumber lain ke folder konten. Folder berarti berkas-berkas di dalamnya. Bila diulang, hanya yang
berubah di sumbernya yang berubah; yang sudah disunting di sini dibiarkan. Tiap rekaman ada di satu daftar laporan.

JENIS
  source-page      halaman situs lama sebagai teks: tanggal, judul, kategori, penulis, isi, Komentar, Berita Lainnya;
                   bila ada yang salah, tidak satu pun diimpor
  wxr              ekspor WordPress (Peralatan → Ekspor), utuh atau dalam beberapa berkas
  feed             RSS, Atom atau JSON Feed
  html             halaman web yang disimpan: beritanya dicari menurut markah dan data terstrukturnya
  markdown         folder generator lain, misalnya Hugo atau Jekyll
  jsonl            satu objek JSON tiap baris
  csv              tabel yang baris pertamanya menyebut nama kolom

  --mapping YAML   berkas pemetaan: arti kolom, cara membaca tanggal, dan apa yang berlaku untuk semua rekaman
  --category NAMA  kategori berita yang tidak punya
  --media DIR      berkas situs lama, tempat menyalin gambar; boleh lebih dari satu
  --name NAMA      membedakan impor sejenis (content/imports/NAMA.csv)
  --report DIR     tempat laporan ditulis (bawaan: import-report/NAMA)
  --content DIR    folder konten (bawaan: content)
  --cache DIR      catatan tentang berkas yang sudah dibaca (bawaan: .cache)
  --now ISO        saat yang dianggap sekarang
  --dry-run        periksa semuanya, tulis hanya laporannya`,
  publish: `npm run publish -- --to TUJUAN [opsi]
Menerbitkan situs yang terakhir dibangun: hanya yang berubah, dengan urutan yang tidak pernah memperlihatkan situs setengah jadi.

TUJUAN
  sebuah folder        setiap penerbitan menjadi satu rilis di dalamnya; server web menampilkan TUJUAN/current
  rclone:REMOTE:PATH   penyimpanan S3, SFTP, atau apa pun yang dikenal rclone dengan nama REMOTE

  --site DIR       folder situs (bawaan: _site)
  --dry-run        katakan apa yang akan berubah, tanpa mengubah apa pun
  --rollback       tampilkan rilis sebelum yang sedang tampil (folder)
  --keep N         berapa rilis yang disimpan, termasuk yang tampil (bawaan: 3; folder)
  --grace DETIK    berapa lama berkas yang sudah tidak ada tetap tersedia bagi halaman yang sedang dibaca (bawaan: 10)
  --changes FILE   tempat daftar yang berubah dan yang harus dilupakan CDN (bawaan: .cache/changes.json)
  --force          terbitkan walaupun commit lain yang lebih baru sudah terbit
  --content DIR    folder konten, di repositori yang tahu commit mana yang lebih baru (bawaan: content)
  --cache DIR      cache pembangunan, agar tidak semua berkas perlu dibaca (bawaan: .cache)`,
};
