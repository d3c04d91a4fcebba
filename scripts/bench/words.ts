// Indonesian newsroom vocabulary, for generated articles: no sentence here is anyone's.

export const words =
  `pemerintah menteri presiden gubernur warga petugas pasar harga beras jalan jembatan sekolah
guru murid kampus peneliti laut nelayan petani panen sawah banjir hujan kemarau gempa gunung kawah pantai pulau
kapal pelabuhan bandara kereta stasiun terminal penumpang rute tarif pajak anggaran rapat sidang hakim jaksa polisi
laporan survei data angka persen triliun miliar juta ribu tahun bulan pekan hari pagi siang malam kemarin besok
pertemuan kerja sama dagang ekspor impor investasi bank kredit bunga rupiah dolar saham indeks industri pabrik buruh
upah serikat kesehatan rumah sakit dokter perawat vaksin obat gizi anak ibu keluarga lansia olahraga pertandingan
gol pelatih pemain tim liga juara turnamen medali budaya tari musik film buku pameran museum candi wisata hotel
lingkungan hutan satwa sampah energi listrik surya angin minyak gas batu bara tambang air bersih sungai irigasi
teknologi aplikasi jaringan internet satelit riset laboratorium inovasi pemuda desa kota kabupaten provinsi wilayah
negara dunia kawasan diplomasi duta besar perjanjian perdamaian konflik bantuan pengungsi relawan donasi lembaga
mengatakan menyampaikan menjelaskan menilai meminta mendorong membangun memperbaiki meningkatkan menurunkan mencatat
membuka menutup memulai menunda melanjutkan mengawasi menyalurkan menerima memberikan menghadiri memimpin mengumumkan
akan telah sedang masih belum sudah dapat harus bisa juga serta dan atau tetapi karena sehingga agar untuk bagi
dengan dari ke di pada dalam antara oleh tentang sejak hingga sampai setelah sebelum selama melalui terhadap menurut
yang ini itu tersebut para sejumlah beberapa seluruh setiap berbagai utama baru lama besar kecil tinggi rendah cepat
aman bersama terbuka nasional daerah internasional`.split(/\s+/);

export const places =
  `Jakarta Bandung Surabaya Medan Makassar Denpasar Yogyakarta Semarang Palembang Manado Kupang
Ambon Jayapura Pontianak Balikpapan Padang`.split(/\s+/);

export const firstNames =
  `Ayu Bagas Citra Dimas Eka Fajar Gita Hendra Intan Joko Kartika Lestari Mega Nanda Putri Rizky
Sari Tono Utami Wulan`.split(/\s+/);

export const lastNames =
  'Wibowo Siregar Hidayat Nugroho Saputra Pratiwi Lubis Santoso Maharani Tanjung'.split(' ');
