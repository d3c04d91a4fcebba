// What news is about again and again: each word that names such a subject → the one word that stands for it.

/**
 * A matter is mostly the same from story to story; a broad subject, such as a country or an institution, has many
 * matters, so that sharing it says less.
 */
export type Breadth = 'matter' | 'broad';

export interface Subject {
  readonly breadth: Breadth;
  /** Equal for all spellings. */
  readonly name: string;
}

/** Spellings of one subject lie between two commas, the one that stands for it first. Lower case. */
const matters = `
  rupiah dolar dollar kurs valas, euro, yuan renminbi, inflasi deflasi, devaluasi, tarif bea,
  apbn apbnp apbn-p, apbd, utang, cukai, obligasi sukuk, saham ihsg bursa emiten, asuransi,
  kripto bitcoin, phk, upah ump umr, pengangguran, kemiskinan miskin, subsidi, bansos hibah, semen,
  tekstil, baja, bbm pertalite pertamina elpiji bensin, minyak opec, batubara,
  listrik pln pembangkit megawatt mw, tambang freeport nikel, sawit, karet, tembakau rokok, kopi, teh,
  kakao, beras padi gabah, jagung, kedelai tempe, gula, garam, cabai bawang, daging sapi, pupuk, bulog,
  banjir, gempa, tsunami, longsor, erupsi gunung, kebakaran karhutla, hutan, asap kabut,
  kekeringan kemarau puso, hujan badai topan siklon, iklim emisi karbon, polusi, sampah plastik,
  pengungsi, evakuasi basarnas, korupsi suap gratifikasi, kpk, pansel capim, tersangka,
  vonis terdakwa terpidana, lapas penjara narapidana napi, narkoba sabu ganja bnn,
  teroris terorisme isis, bom, penembakan, pembunuhan, perampokan begal, pencurian, penculikan,
  pemerkosaan pelecehan, penganiayaan, penipuan, judi, kejagung kejaksaan jaksa, mahkamah, praperadilan,
  grasi remisi, pemilu pilpres, pilkada pilgub kpu bawaslu pilwalkot paslon cagub, parpol, koalisi,
  kabinet reshuffle, ahok, prabowo gerindra, megawati pdip pdi-p, sby demokrat yudhoyono, golkar, nasdem,
  pks, pkb, ppp, ham, konstitusi amandemen, haji jemaah calhaj hajj umrah, masjid, gereja, mui ulama,
  nu nahdlatul, muhammadiyah, ramadan lebaran idul, kurban, natal, nyepi, imlek, waisak, halal, zakat,
  pesantren santri, vaksin vaksinasi imunisasi, virus pandemi covid covid-19 corona, flu, dbd, malaria,
  tbc, hiv aids, kanker tumor, diabetes, stroke, jantung, ginjal, gizi stunting, bpjs, puskesmas,
  disabilitas difabel, kurikulum, beasiswa, mrt lrt, tol, jembatan, helikopter, gojek ojek grab taksi,
  kecelakaan tabrakan, mudik, giias gaikindo, pssi, fifa, bulutangkis badminton, tenis, motogp,
  formula f1, basket, voli, tinju, renang, atletik, olimpiade, catur, persib, persija, persebaya, arema,
  sriwijaya, arsenal, liverpool, chelsea, mu, mancity, madrid, barcelona barca, juventus juve, milan,
  inter, roma, napoli, bayern, dortmund, psg, valencia, sevilla, tottenham, everton,
  peretas hacker siber, satelit roket nasa antariksa, asteroid planet, drone, batik, candi, komodo,
  harimau, gajah, orangutan, nuklir, rudal, senjata, perang invasi, gencatan, kudeta, sandera, sanksi,
  sengketa, imigran migran, tki tka tkw, diplomasi diplomatik,

  election elections, vaccine vaccines, flood floods, earthquake, wildfire, hurricane, climate, energy,
  ceasefire, missile missiles, sanctions, refugees, hostage hostages, terrorism, protest protests,
  inflation, recession, tariff tariffs, debt, tax taxes, stocks, export exports, import imports, wages,
  unemployment, housing, teachers, doctors, medicine, cancer, drugs, murder, corruption, prison,
  airport flight flights airline, football soccer, olympics, tennis, farm farmers, wildlife, api apis,
  blockchain, chatbot chatbots ai, hackathon, census
`;

/** As `matters`; last the places, each with the words that stand for its government. */
const broadSubjects = `
  krisis resesi, ekspor eksportir, impor importir, anggaran banggar, pajak ppn pph, emas,
  kredit kur pinjaman, investasi investor, perbankan bank bca bri bni btn mandiri, koperasi umkm ukm,
  bumn, buruh, properti rumah perumahan apartemen, gas, ayam, ikan nelayan udang,
  petani pertanian sawah tani, polri bareskrim buwas, polisi polda polres, tni, pengadilan hakim,
  hukuman, dpr, dprd, dpd, mpr, jokowi widodo joko, diet, dokter, obat, bayi balita, kehamilan hamil,
  lansia, siswa pelajar sekolah, guru, kampus universitas, mahasiswa, dosen, penelitian riset,
  kereta krl ka kai, bandara, pelabuhan pelindo priok kontainer, penerbangan maskapai pesawat garuda,
  kapal feri, mobil sedan suv mpv, motor, truk, bus transjakarta, timnas, android, iphone ipad ios apple,
  smartphone ponsel, aplikasi, google, facebook, whatsapp, twitter, instagram, tiktok, youtube,
  windows microsoft, samsung, xiaomi, game gim, internet, robot, film bioskop,
  musik konser lagu album penyanyi, aktor aktris, festival, museum,
  wisata wisatawan wisman pariwisata turis, kuliner, hotel, pantai, hijab busana fashion, seni teater,
  novel sastra, budaya kebudayaan, seks, cybersecurity, privacy, accessibility, budget,
  school schools students, university, hospital hospitals, court courts, police, satellite rocket,
  smartphones, app apps, podcast podcasts, webinar webinars, veterans, tweets,

  israel, palestina gaza hamas, iran, irak, suriah, yaman, lebanon hizbullah, turki, mesir, libya, saudi,
  qatar, rusia putin kremlin moskow, ukraina zelenskyy kiev kyiv, tiongkok china cina beijing, taiwan,
  hongkong, xinjiang, tibet, amerika washington, trump, biden, obama, nato, pbb, asean, apec, brics, g20,
  eropa, inggris london, prancis paris, jerman berlin, italia, spanyol, yunani, korea korsel,
  korut pyongyang, jepang tokyo, india, pakistan, afghanistan taliban, myanmar rohingya, malaysia,
  singapura, filipina, vietnam, kamboja, thailand bangkok, brunei, timor, australia, papua, aceh,
  sumatera, kalimantan, sulawesi, maluku, bali, lombok, jawa, bandung, surabaya, medan, semarang,
  yogyakarta jogja yogya, makassar, palembang, riau, jambi, lampung, banten, bogor, depok, bekasi,
  tangerang
`;

const subjects = new Map<string, Subject>([
  ...readTable('matter', matters),
  ...readTable('broad', broadSubjects),
]);

/** `word` in lower case. */
export function findSubject(word: string): Subject | undefined {
  return subjects.get(word);
}

function readTable(breadth: Breadth, table: string): [string, Subject][] {
  return table.split(',').flatMap((group) => {
    const spellings = group.trim().split(/\s+/);
    const subject = { breadth, name: spellings[0] ?? '' };
    return spellings.map((word): [string, Subject] => [word, subject]);
  });
}
