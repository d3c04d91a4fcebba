// Words, numbers and times of running text that are wrong whatever the story is about.
import { describe, expect, it } from 'vitest';
import {
  checkContent,
  faultsInBody,
  faultsOf,
  storyPath,
  storyWith,
  writeContent,
} from '../../fixtures/content.ts';

describe('a word of running text', () => {
  it.each([
    ['a misspelt month', 'Panen dimulai 12 Septmber 2024.\n', '8:18 notice text/month'],
    ['one without its year', 'Panen dimulai 12 Agsutus lalu.\n', '8:18 notice text/month'],
    ['one without its day', 'Panen sejak Oktobr 2024 lalu.\n', '8:13 notice text/month'],
    ['a short one', 'Panen dimulai 2 Juin 2024.\n', '8:17 notice text/month'],
    ['a letter in a year', 'Panen tahun 2O24 berhasil.\n', '8:13 notice text/letter-in-number'],
    ['letters at the end of a sum', 'Harganya Rp5OO ribu.\n', '8:12 notice text/letter-in-number'],
    ['a letter in a sum', 'Harganya Rp1O.000 saja.\n', '8:12 notice text/letter-in-number'],
    ['a letter in a time', 'Dimulai pukul O8.30 WIB.\n', '8:15 notice text/letter-in-number'],
    ['an l for a one', 'Pada 20l4 dan sesudahnya.\n', '8:6 notice text/letter-in-number'],
    ['a preposition that is joined', 'Harga diatas Rp5.000.\n', '8:7 notice text/preposition'],
    ['another', 'Petani pergi kesana.\n', '8:14 notice text/preposition'],
    ['a word of chats', 'Petani yg panen.\n', '8:8 notice text/spelling'],
    ['one that is spelt as it sounds', 'Petani minta ijin panen.\n', '8:14 notice text/spelling'],
    ['a zone with a slip', 'Panen pukul 10.00 WTA.\n', '8:19 notice text/spelling'],
    ['rupiah twice', 'Harganya Rp5.000 rupiah.\n', '8:10 notice text/spelling'],
    ['an ordinal with a hyphen too many', 'Panen ke-dua.\n', '8:7 notice text/spelling'],
    ['one without it', 'Peringatan HUT ke 80.\n', '8:12 notice text/spelling'],
    ['a digit too many in a year', 'Panen Sabtu (14/9/20244).\n', '8:7 notice text/no-day'],
    ['a verb that is parted', 'Panen akan di lakukan besok.\n', '8:12 notice text/preposition'],
    ['two times of one moment', 'Mulai 10.00 WIB (11.00 WIT).\n', '8:7 notice text/zones'],
    ['the third of three zones', 'Mulai 10.00 WIB/11.00 WITA/13.00 WIT.\n', '8:17 notice text/zones'],
    ['a last day that is none', 'Panen 30-31 September 2024.\n', '8:7 notice text/no-day'],
    ['half an hour between zones', 'Pukul 10:00 WITA/09:30 WIB.\n', '8:7 notice text/zones'],
    ['a number of an identity card', 'NIK 3203014509900001 itu.\n', '8:5 notice text/private-number'],
    ['one in groups', 'NIK 3203 0145 0990 0001 itu.\n', '8:5 notice text/private-number'],
    ['the telephone of a victim', 'Korban, Siti (0812-3456-7890).\n', '8:15 notice text/private-number'],
    [
      'that of somebody who is named',
      'Petani itu, Sutarno (081234567890), rugi.\n',
      '8:22 notice text/private-number',
    ],
    ['a quotation without its comma', '"Harga gabah kami turun" kata petani.\n', '8:19 notice quote/comma'],
    ['one that ends as a sentence', '"Harga gabah kami turun." kata petani.\n', '8:19 notice quote/comma'],
    ['a word that was divided', 'Panen ber- akhir besok.\n', '8:7 notice text/broken-word'],
    ['a word of two', 'Membaca berita- berita itu.\n', '8:9 notice text/broken-word'],
    ['an ending', 'Di rumah- nya kini.\n', '8:4 notice text/broken-word'],
    ['marks that are repeated', 'Harga turun!!! Petani rugi.\n', '8:7 notice text/spacing'],
    ['questions too', 'Mengapa turun?? Petani rugi.\n', '8:9 notice text/spacing'],
    ['points', 'Harga turun..... Petani rugi.\n', '8:7 notice text/spacing'],
    ['two words twice', 'Daerah yang telah yang telah panen.\n', '8:8 notice text/repeated-word'],
  ])('%s is told of', async (_, body, problem) => {
    expect(await faultsInBody(body)).toEqual([problem]);
  });

  it.each([
    'Panen 12 September 2024, 3 Nopember 2023, 2 Sept 2022 dan 12 March 2021.',
    'Ada 3 paket 2024, 12 kilometer, 8 kota 2024; lomba Agustusan 2024 dan tahun 2024.',
    'Suhu 35o C, 360o, CO2, Fe2O3, H2O, B612, 4G dan RO2 di foto-20l4.jpg.',
    'Ia keluar, dimana-mana, kesana-kemari; lagu Dimana; di perbankan dan di pemondokan.',
    'Panen Sabtu, 14-15 September 2024, Sabtu-Minggu, 14-15 September 2024 dan 14–30 September 2024.',
    'Mulai 23.30 WIB/00.30 WITA, 10.00 WIB atau 12.00 WIT; 08.00 WIB dan 10.00 WITA.',
    'Rekening 1234567890123456 dan 3203019909900001; hubungi korban di 081234567890.',
    'Berkas ijin.pdf, @ijin, sistim-baru, Praktek dan Resiko; dari 50 ke 80, ke-2 dan 10.00 WIT.',
    'Telepon kami 081234567890.',
    'Warga dapat menghubungi Sutarno di 081234567890.',
    'Ia membeli "gabah, jagung, beras, dll." kata petani.',
    'Lagu "Kereta" kata dia; "Harga gabah kami turun," kata petani; "Siapa itu di sana?" katanya.',
    'Macan Kemayoran- julukan klub, pra- dan pascapanen, PTN- atau PTS.',
  ])('%j is not', async (text) => {
    expect(await faultsInBody(`${text}\n`)).toEqual([]);
  });

  it('is told of in a headline and a caption too', async () => {
    const story = storyWith({
      title: 'title: "Panen Raya 2O24 di Cianjur"',
      more: 'caption: "Petani diatas lahan."',
    });
    expect((await faultsOf(story)).filter((each) => each.includes('text/'))).toEqual([
      '2:8 notice text/letter-in-number',
      '6:10 notice text/preposition',
    ]);
  });

  it.each([
    ['a weekday', 'Petani memanen padi pada Minggu (14/9/2024).', 'text/weekday'],
    ['a day', 'Petani memanen padi pada 31 September 2024.', 'text/no-day'],
    ['a time', 'Petani memanen padi mulai pukul 25.00 WIB.', 'text/no-time'],
    ['a sum', 'Petani menjual gabah Rp5.0000 per kilogram.', 'text/thousands'],
    ['a private number', 'Petani dengan NIK 3203014509900001 memanen padi.', 'text/private-number'],
  ])('and %s in caption and summary', async (_, line, rule) => {
    const more = `caption: "${line}"\nsummary: "${line} Harga turun di Cianjur."`;
    expect((await faultsOf(storyWith({ more }))).filter((each) => each.includes('text/'))).toEqual([
      `6:10 notice ${rule}`,
      `7:10 notice ${rule}`,
    ]);
  });

  it('is told of with what it was meant to be', async () => {
    const body =
      'Panen 12 Agsutus 2O24 diatas, ber- akhir 10.00 WIB/10.00 WIT; "gabah kami turun" ujar petani.\n';
    const { result } = await checkContent(writeContent({ [storyPath]: storyWith({}, body) }));
    expect(
      result.problems.map(({ details }) =>
        'suggestion' in details ? details.suggestion : Object.values(details)[1],
      ),
    ).toEqual(['Agustus', '2024', 'di atas', 'berakhir', '12.00 WIT', 'turun," ujar']);
  });
});
