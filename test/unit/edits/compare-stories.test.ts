import { describe, expect, it } from 'vitest';
import { compareStories } from '../../../src/edits/compare-stories.ts';
import { readPassages } from '../../../src/edits/story-passages.ts';

const path = 'articles/2024/09/berita.md';

interface Version {
  readonly title?: string;
  readonly caption?: string;
  readonly body?: string;
}

function passagesOf({ title = 'Judul', caption = 'Sawah.', body = 'Isi.' }: Version) {
  const head = `title: "${title}"\ncaption: "${caption}"\ndate: 2024-09-14 12:45\ncategory: Nasional`;
  return readPassages(path, Buffer.from(`---\n${head}\n---\n\n${body}\n`));
}

/** `name 8:5 Budi → Rudi`, a line a change; the place is the new file's. */
function compare(old: Version, now: Version): string[] {
  return compareStories(passagesOf(old), passagesOf(now)).map(
    ({ kind, at, before, after }) => `${kind} ${at.line}:${at.column} ${before} → ${after}`,
  );
}

describe('compareStories tells of', () => {
  const changed: [string, string, string, string[]][] = [
    [
      'a name of which a word was exchanged',
      'Menteri Budi Santoso datang.',
      'Menteri Budi Susanto datang.',
      ['name 8:14 Budi Santoso → Budi Susanto'],
    ],
    ['a name that was exchanged', 'Ia, Budi, datang.', 'Ia, Rudi, datang.', ['name 8:5 Budi → Rudi']],
    [
      'a name at the start of a sentence, before another capital',
      'Joko Widodo datang.',
      'Jaka Widodo datang.',
      ['name 8:1 Joko Widodo → Jaka Widodo'],
    ],
    [
      'a name in the place of another that the story has too',
      'Kini Budi menuduh Andi, lalu Budi pergi.',
      'Kini Andi menuduh Andi, lalu Budi pergi.',
      ['name 8:6 Budi → Andi'],
    ],
    ['a name that is gone', 'Ia menemui Budi di Bogor.', 'Ia ada di Bogor.', ['name 8:4 Budi → ']],
    ['a name that is new', 'Ia ada di Bogor.', 'Ia, menurut Budi, ada di Bogor.', ['name 8:13  → Budi']],
    [
      'two names of which two differ by a letter at an end',
      'Kata Susanto, Susanti pergi ke Solo.',
      'Kata Susanto, Susanto pergi ke Solo.',
      ['name 8:15 Susanti → Susanto'],
    ],
    ['a day', 'Rapat pada Senin.', 'Rapat pada Selasa.', ['name 8:12 Senin → Selasa']],
    ['an acronym', 'Kata KPK, itu benar.', 'Kata BPK, itu benar.', ['name 8:6 KPK → BPK']],
    ['a number', 'Ada 1.234 orang.', 'Ada 1.235 orang.', ['number 8:5 1.234 → 1.235']],
    ['a number in words', 'Ada tiga korban.', 'Ada empat korban.', ['number 8:5 tiga → empat']],
    ['money', 'Harganya Rp500.000.', 'Harganya Rp600.000.', ['number 8:10 Rp500.000 → Rp600.000']],
    ['a scale', 'Biayanya Rp5 juta.', 'Biayanya Rp5 miliar.', ['number 8:10 Rp5 juta → Rp5 miliar']],
    ['a share', 'Naik 12,5 persen.', 'Naik 21,5 persen.', ['number 8:6 12,5 persen → 21,5 persen']],
    ['a date', 'Rapat Kamis (12/9).', 'Rapat Kamis (13/9).', ['number 8:14 12/9 → 13/9']],
    [
      'an ordinal',
      'Pada putaran kedua ia kalah.',
      'Pada putaran ketiga ia kalah.',
      ['number 8:14 kedua → ketiga'],
    ],
    ['an ordinal in figures', 'Hari ke-5 itu.', 'Hari ke-6 itu.', ['number 8:6 ke-5 → ke-6']],
    [
      'who says something, at the start of a sentence',
      'Itu saja. Jokowi mengatakan siap.',
      'Itu saja. Prabowo mengatakan siap.',
      ['name 8:11 Jokowi → Prabowo'],
    ],
    ['a number that is gone', 'Ada 12 korban luka.', 'Ada korban luka.', ['number 8:1 12 → ']],
    [
      'the words of a quotation',
      'Kata Budi, “Saya tidak bersalah.”',
      'Kata Budi, “Saya bersalah.”',
      ['quote 8:13 Saya tidak bersalah. → Saya bersalah.'],
    ],
    [
      'the words of a quotation between straight marks',
      '"Kami siap," katanya.',
      '"Kami tidak siap," katanya.',
      ['quote 8:2 Kami siap, → Kami tidak siap,'],
    ],
    [
      'a word of a quotation that is another by a letter',
      'Katanya, “Ia terlibat.”',
      'Katanya, “Ia terlihat.”',
      ['quote 8:11 Ia terlibat. → Ia terlihat.'],
    ],
    ['a quotation that is gone', 'Isi.\n\nKatanya, “Kami siap.”', 'Isi.', ['quote 8:1 Kami siap. → ']],
    ['a quotation that is new', 'Isi.', 'Isi.\n\nKatanya, “Kami siap.”', ['quote 10:11  → Kami siap.']],
    [
      'what stands on a later line of a paragraph, behind marks of Markdown',
      'Satu baris\ndan **Budi** di [sini](/a/).',
      'Satu baris\ndan **Rudi** di [sini](/a/).',
      ['name 9:7 Budi → Rudi'],
    ],
  ];
  it.each(changed)('%s', (_, old, now, changes) => {
    expect(compare({ body: old }, { body: now })).toEqual(changes);
  });

  it('another headline, as a whole', () => {
    expect(compare({ title: 'Harga turun' }, { title: 'Harga naik' })).toEqual([
      'headline 2:9 Harga turun → Harga naik',
    ]);
  });

  it('a name in a caption', () => {
    expect(
      compare({ caption: 'Presiden Putin dan Wang Yi' }, { caption: 'Presiden Putin dan Xi Jinping' }),
    ).toEqual(['name 3:30 Wang Yi → Xi Jinping']);
  });

  it('the same change once', () => {
    const body = (name: string) => `Kini ${name} datang.\n\nLalu ${name} pergi.`;
    expect(compare({ body: body('Budi') }, { body: body('Rudi') })).toEqual(['name 8:6 Budi → Rudi']);
  });

  it('names and numbers where next to nothing stayed', () => {
    const words = (count: number, word: string) =>
      Array.from({ length: count }, (_, at) => `${word}${at}x`).join(' ');
    const [old, now] = [`Di Bogor ${words(1500, 'a')}`, `Di Garut ${words(1500, 'b')}`];
    expect(compare({ body: old }, { body: now }).filter((each) => each.startsWith('name'))).toEqual([
      'name 8:4 Bogor → Garut',
    ]);
  });
});

describe('compareStories tells nothing of', () => {
  const same: [string, string, string][] = [
    [
      'paragraphs that changed places',
      'Andi di Bogor.\n\nSusi, 25, di Garut.',
      'Susi, 25, di Garut.\n\nAndi di Bogor.',
    ],
    ['a misspelling of a word', 'Kalimat dengan salah ktik.', 'Kalimat dengan salah ketik.'],
    ['a misspelling of a place that everybody knows', 'Ia di Jakrta.', 'Ia di Jakarta.'],
    [
      'a misspelling of a name that the story spells right elsewhere',
      'Ia, Prabwo, datang. Kata Prabowo, siap.',
      'Ia, Prabowo, datang. Kata Prabowo, siap.',
    ],
    ['a capital', 'Di jakarta ia datang.', 'Di Jakarta ia datang.'],
    ['an apostrophe', 'Pada Jum’at ia datang.', 'Pada Jumat ia datang.'],
    [
      'a mention less of a name',
      'Kata Budi, ia datang. Lalu Budi pergi.',
      'Kata Budi, ia datang. Lalu ia pergi.',
    ],
    ['another opening of a sentence before a name', 'Menurut Budi, itu benar.', 'Kata Budi, itu benar.'],
    ['another verb at the start of a sentence', 'Menanggapi Trump, ia diam.', 'Mendengar Trump, ia diam.'],
    ['a sum in another spelling', 'Harganya Rp500.000.', 'Harganya Rp 500 ribu.'],
    ['a sum with its unit behind', 'Harganya Rp500.000.', 'Harganya 500.000 rupiah.'],
    ['a sum of millions', 'Harganya Rp1,5 juta.', 'Harganya Rp1.500.000.'],
    ['percent in another spelling', 'Naik 12,5 persen.', 'Naik 12,5%.'],
    ['a decimal point', 'Naik 12,5 persen.', 'Naik 12.5 persen.'],
    ['a number that is now in figures', 'Ada dua puluh lima orang.', 'Ada 25 orang.'],
    ['an ordinal in another spelling', 'Hari ke-5 itu.', 'Hari kelima itu.'],
    ['a pronoun for another', 'Ia mengatakan siap.', 'Dia mengatakan siap.'],
    ['a time with a colon', 'Pukul 10.30 WIB.', 'Pukul 10:30 WIB.'],
    ['another target of a link', 'Lihat [di sini](https://a.id/7).', 'Lihat [di sini](https://a.id/8).'],
    ['other emphasis', 'Ada **Budi** di sini.', 'Ada *Budi* di sini.'],
    ['other marks of a quotation', 'Kata Budi, "Kami siap."', 'Kata Budi, “Kami siap”.'],
    [
      'a misspelling in a quotation of a word that stands elsewhere',
      'Petani bangun pagi. “Kami bnagun pagi,” katanya.',
      'Petani bangun pagi. “Kami bangun pagi,” katanya.',
    ],
    ['a misprint in a quotation', 'Katanya, “Kami akan laporakn.”', 'Katanya, “Kami akan laporkan.”'],
    [
      'a quotation cut in two',
      '“Kami siap, dan akan menang,” kata Budi.',
      '“Kami siap,” kata Budi, “dan akan menang.”',
    ],
    [
      'a mark of a quotation that was forgotten',
      'Katanya, “Kami siap. Lalu ia pergi.',
      'Katanya, “Kami siap.” Lalu ia pergi.',
    ],
    [
      'headlines of other stories that are linked',
      'Isi.\n\nBaca juga: [Harga Beras Naik Lagi di Kota Bogor](/a/)',
      'Isi.\n\nBaca juga: [Harga Cabai Turun Lagi di Kota Garut](/b/)',
    ],
  ];
  it.each(same)('%s', (_, old, now) => {
    expect(compare({ body: old }, { body: now })).toEqual([]);
  });

  it('capitals and punctuation of a headline', () => {
    expect(compare({ title: 'Harga turun, kata petani' }, { title: 'Harga Turun: kata petani' })).toEqual([]);
  });
});

describe('compareStories cannot tell', () => {
  it('two names of the story that changed places', () => {
    expect(compare({ body: 'Kini Budi menuduh Andi.' }, { body: 'Kini Andi menuduh Budi.' })).toEqual([]);
  });

  it('a name that only begins sentences, and stands alone there', () => {
    expect(compare({ body: 'Budi datang.' }, { body: 'Rudi datang.' })).toEqual([]);
  });
});
