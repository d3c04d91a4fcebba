// Words that stand with a capital in any story, and so tell none from another: titles, offices, days, months.

/** Lower case; Indonesian and English. */
export const everydayNames: ReadonlySet<string> = new Set(
  `
  senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus
  september oktober november desember wib wita wit indonesia jakarta dki ri nusantara republik negara
  nasional internasional dunia asia presiden wapres wakil ketua menteri menko menkeu menlu menhan
  mendagri menag menpan menpora kepala direktur sekretaris jenderal dirjen sekjen ketum umum gubernur
  wali walikota bupati camat lurah juru bicara jubir komisaris inspektur kapolri kapolda kapolres kompol
  akbp kombes brigjen irjen komjen mayjen letjen laksamana kolonel letkol mayor kapten dubes duta konsul
  profesor prof doktor insinyur hajah pak bapak ibu bang mas mbak tuan nyonya almarhum kiai ustaz
  pangeran raja ratu sultan paus pemerintah pemerintahan pemprov pemkot pemkab pemda kementerian
  kemenkeu kemendagri kemenag kemenhub dinas badan lembaga komisi dewan majelis kantor gedung istana
  mabes markas sekretariat panitia tim fraksi partai asosiasi ikatan perhimpunan himpunan persatuan
  serikat federasi yayasan institut akademi fakultas sakit grup perusahaan perseroan tbk pt provinsi
  kabupaten kota kecamatan kelurahan desa kampung dusun jalan jl pulau kepulauan laut selat teluk
  tanjung sungai danau stasiun terminal stadion pasar taman kawasan kompleks utara selatan timur barat
  tengah tenggara pusat daerah wilayah raya besar kecil baru lama agung jaya undang-undang uu perpres
  perppu pp pasal ayat hukum keuangan ekonomi perekonomian kesehatan pendidikan perhubungan pertahanan
  keamanan agama sosial tenaga kerja dalam luar negeri bidang koordinator anda saya kami kita dia beliau
  mereka aku yang dan di ke dari untuk pada dengan oleh itu ini ia tak tidak jangan apa siapa foto video
  berita artikel laporan wartawan kompas tribun tribunnews viva merdeka republika antara detik tempo
  reuters afp com liga piala serie juara klub premier primer league cup champions real club united city
  new los las the monday tuesday wednesday thursday friday saturday sunday january february march may
  june july august october december president minister prime government state states national
  international federal department agency office bureau administration committee commission council
  congress senate house secretary director chief officer manager general center centre institute college
  foundation association society group team program project service services act law bill order plan
  policy report week day month year today world american americans america kingdom north south east west
  town county street river lake mountain island mr mrs ms dr sir professor we you they our your their
  his her its this that these those and for with from into about how why what when where who web website
  site page blog post news update updates guide tips series part english social media digital technology
  data information online email show auto motors sales penyelenggara pemilihan pemberantasan persero
  pimpinan usaha air stadium seleksi calon milik efek gabungan berharga khusus reserse kriminal amanat
  bermotor exhibition automatic rakyat tahun bulan hari saat sejak tinggi arab manchester sirkuit jasa
  manajemen indeks harga surat tugas pelaksana aparatur standar komite mulai menurut selain namun
  sementara kepolisian tentara angkatan darat udara belanda sabar rendah muda tua komunikasi informatika
  energi sumber mineral perindustrian perdagangan kelautan perikanan kehutanan lingkungan pekerjaan
  inovasi pemuda olahraga korporasi resources security affairs library practice health white mobile
  public open user development content experience innovation strategy challenge challenges design system
  systems disease control research customer standards citizen citizens summit search corps revenue
  centers language u.s gov monthly call analytics community communities management resource tools
  training learning event events future science sciences all here there more most best first one two
  three five ten
  `
    .trim()
    .split(/\s+/),
);
