// Characters that are not those that were meant: wrongly encoded, unseen, of another script, in capitals.
import { describe, expect, it } from 'vitest';
import { findDoubleEncoded, mendDoubleEncoded } from '../../../src/content/double-encoded.ts';
import {
  checkContent,
  faultsOf,
  problemsOf,
  storyPath,
  storyWith,
  writeContent,
} from '../../fixtures/content.ts';

/** As a program writes UTF-8 that it has read as windows-1252. */
function encodeAgain(text: string): string {
  return new TextDecoder('windows-1252').decode(Buffer.from(text), { stream: true });
}

async function detailsOf(text: string): Promise<unknown[]> {
  const { result } = await checkContent(writeContent({ [storyPath]: text }));
  return result.problems.map(({ rule, details }) => [rule, details]);
}

describe('text that was encoded twice', () => {
  it.each([
    ['GrabenwÃ¶ger', 'Grabenwöger'],
    ['â€œHaloâ€\u009d, katanya â€“ dan â€˜yaâ€™ â€¦', '“Halo”, katanya – dan ‘ya’ …'],
    ['GrabenwÃƒÂ¶ger', 'Grabenwöger'],
    ['Harga 5Â\u00a0kg, 30Â°C, â‚¬5', 'Harga 5\u00a0kg, 30°C, €5'],
    ['ErdoÄŸan dan Ä°stanbul', 'Erdoğan dan İstanbul'],
    ['Ð’Ð»Ð°Ð´Ð¸Ð¼Ð¸Ñ€', 'Владимир'],
    ['selamat ðŸ˜€', 'selamat 😀'],
    ['ï»¿Awal', '\ufeffAwal'],
  ])('%s is %s', (written, mended) => {
    expect(mendDoubleEncoded(written)).toBe(mended);
    expect(mendDoubleEncoded(mended)).toBe(mended);
  });

  it.each(['“ ” ‘ ’ – — … €', 'é à ö ñ ç', 'naïve café', 'İstanbul Erdoğan', 'Владимир', '中国 🇮🇩', 'محمد'])(
    'is found wherever every character can be: %s',
    (text) => {
      const once = encodeAgain(text);
      expect(mendDoubleEncoded(once)).toBe(text);
      expect(mendDoubleEncoded(encodeAgain(once))).toBe(text);
      expect(findDoubleEncoded(once).every(({ isExact }) => isExact)).toBe(true);
    },
  );

  it('is mended where a byte of a quotation mark was lost, but not by itself', () => {
    const found = findDoubleEncoded('â€œHaloâ€ katanya');
    expect(found.map(({ mended, isExact }) => [mended, isExact])).toEqual([
      ['“', true],
      ['”', false],
    ]);
    expect(mendDoubleEncoded('â€œHaloâ€ katanya', { exactOnly: true })).toBe('“Haloâ€ katanya');
  });

  it.each([
    'São Paulo, Côte d’Ivoire, Ångström, Malmö, Ørsted, Éire, Ñusta',
    'DI SÃO TOMÉ “CAFÉ”, «À LA»',
    'O irmão e a IRMÔ, A MANHÅ',
    'Nguyễn Phú Trọng, Đà Nẵng, Hồ Chí Minh',
    'Şanlıurfa, Çanakkale, Kılıçdaroğlu',
    '5° 30′, ½ × ¼, § 12, ® ©',
  ])('is none of what is written so: %s', (text) => {
    expect(mendDoubleEncoded(text)).toBe(text);
  });

  it('is looked for in time in a long text of it', () => {
    expect(mendDoubleEncoded('\u00c2\u0080'.repeat(50_000))).toHaveLength(100_000);
  });

  it('is told once a file, in its word and mended', async () => {
    const text = storyWith({ title: 'title: "Kata (GrabenwÃ¶ger), ya"' }, 'Ia â€œpergiâ€\u009d.\n');
    expect(await faultsOf(text.replace('\u009d', ' '))).toEqual(['2:22 notice text/double-encoded']);
    expect(await detailsOf(text.replace('\u009d', ' '))).toEqual([
      [
        'text/double-encoded',
        { written: '(GrabenwÃ¶ger),', mended: '(Grabenwöger),', count: 3, isMendable: true },
      ],
    ]);
  });
});

describe('what cannot be seen in a body', () => {
  it.each([
    ['ma\u200bkan', '8:3 notice body/hidden-character'],
    ['ma\u00adkan \ufeff', '8:3 notice body/hidden-character'],
    ['ma\u200ckan', '8:3 notice body/hidden-character'],
    ['kata \u2066kata\u2069', '8:6 notice body/hidden-character'],
    ['kata \u2066محمد\u2069 \u200f', undefined],
    ['👨\u200d👩\u200d👧 dan می\u200cخواهم', undefined],
    ['kata \u202eatak', '8:6 error body/control-character'],
  ])('%j', async (body, fault) => {
    expect(await faultsOf(storyWith({}, `${body}\n`))).toEqual(fault === undefined ? [] : [fault]);
  });

  it('is told of a whole line of it in time', async () => {
    expect(await faultsOf(storyWith({}, `${'\u200e'.repeat(20_000)}\n`))).toHaveLength(1);
  });
});

describe('a letter of another script', () => {
  it('that looks like a Latin one is told in its word', async () => {
    expect(await detailsOf(storyWith({}, 'Ia m\u0430kan di Москва.\n'))).toEqual([
      ['text/look-alike', { word: 'm\u0430kan', character: 'U+0430', latin: 'makan' }],
    ]);
  });

  it.each(['Москва', 'μm dan kΩ', 'α-tokoferol', 'Δt', 'Владимир-Putin'])('is right in %s', async (text) => {
    expect(await faultsOf(storyWith({}, `${text}\n`))).toEqual([]);
  });

  it('in the name of a file is told with the name that was meant', async () => {
    const path = 'articles/2024/09/p\u0430nen-r\u0430ya.md';
    const { result } = await checkContent(writeContent({ [path]: storyWith() }));
    expect(result.problems.map(({ rule, details }) => [rule, details])).toEqual([
      ['slug/look-alike', { slug: 'p\u0430nen-r\u0430ya', character: 'U+0430', latin: 'panen-raya' }],
    ]);
    expect(await problemsOf({ 'articles/2024/09/москва.md': storyWith() })).toEqual([
      'articles/2024/09/москва.md:1:1 error slug/form',
    ]);
  });

  it('a letter that was lost in a headline, once', async () => {
    expect(await detailsOf(storyWith({ title: 'title: "Kaf\ufffd"' }))).toEqual([
      ['text/forbidden-character', { key: 'title', character: 'U+FFFD' }],
    ]);
  });

  it('that was lost is counted', async () => {
    expect(await detailsOf(storyWith({}, 'caf\ufffd dan na\ufffdf\n'))).toEqual([
      ['text/lost-character', { count: 2 }],
    ]);
  });
});

describe('text in capitals', () => {
  it.each([
    ['HARGA BERAS NAIK LAGI', ['2:8 notice text/capitals']],
    ['DPR RI: RUU TPKS', []],
    ['PPKM DI DKI', []],
    ['HARGA BERAS naik LAGI', []],
    ['Presiden PEMBANGUNAN NASIONAL', []],
  ])('as a headline: %s', async (title, faults) => {
    expect(await faultsOf(storyWith({ title: `title: "${title}"` }))).toEqual(faults);
  });

  it.each([
    ['Ia berkata: DILARANG KERAS MEMBUANG SAMPAH DI TEMPAT INI SAMPAI BESOK.', ['8:13 notice text/capitals']],
    ['**SATU DUA\nTIGA EMPAT PEMERINTAH KABUPATEN MENGUMUMKAN TUJUH**', ['8:3 notice text/capitals']],
    ['Anggotanya CFPB, DOT, DHS, EPA, FEMA, GSA, HHS, HUD, IMLS.', []],
    ['JAKARTA, KOMPAS.com - Presiden', []],
    ['1. ANDRITANY (1) 2. GUNAWAN (13) 3. MAHARDIKA (2) 4. VENDRY (4) 5. MOFU (8)', []],
  ])('in a body: %j', async (body, faults) => {
    expect(await faultsOf(storyWith({}, `${body}\n`))).toEqual(faults);
  });
});

describe('texts of data files', () => {
  const story = { [storyPath]: storyWith() };

  it.each([
    ['site.yaml', 'name: Arsip\ntagline: "CafÃ© kita"\n', '2:14 notice text/double-encoded'],
    ['topics.yaml', '- name: Pаngan\n', '1:10 notice text/look-alike'],
    [
      'comments/berita.yaml',
      '- name: A\n  time: 2024-09-15 09:00\n  text: Ini CafÃ©.\n',
      '3:16 notice text/double-encoded',
    ],
  ])('are held to what stories are: %s', async (path, text, fault) => {
    expect(await problemsOf({ ...story, [path]: text })).toEqual([`${path}:${fault}`]);
  });

  it('may be misspelt in an alias, which says what the misspelling means', async () => {
    const authors = '- name: Ayu Lestari\n  aliases: [GrabenwÃ¶ger]\n';
    expect(await problemsOf({ ...story, 'authors.yaml': authors })).toEqual([]);
  });

  it('are counted together', async () => {
    const text = '- name: A\n  description: Ã©\n- name: B\n  description: Ã© dan Ã¶\n';
    const { result } = await checkContent(writeContent({ ...story, 'topics.yaml': text }));
    expect(result.problems.map(({ line, details }) => [line, details])).toEqual([
      [2, { written: 'Ã©', mended: 'é', count: 3, isMendable: true }],
    ]);
  });
});
