// What a sub-editor would mark in running text, and what came along when it was copied.
import { describe, expect, it } from 'vitest';
import { formatReport } from '../../../src/report/format-report.ts';
import {
  checkContent,
  faultsInBody,
  problemsOf,
  storyPath,
  storyWith,
  writeContent,
} from '../../fixtures/content.ts';

const paragraph =
  'Harga gabah di Cianjur turun sejak Senin pagi karena panen raya berlangsung bersamaan di tiga kabupaten.';

describe('running text', () => {
  it.each([
    ['accents of their own', `Kafé di Köln.\n`.normalize('NFD'), '8:1 notice text/decomposed'],
    ['a space before a comma', 'Harga turun , kata petani.\n', '8:7 notice text/spacing'],
    ['no space behind a comma', 'Harga turun,petani rugi.\n', '8:7 notice text/spacing'],
    ['no space behind a sentence', 'Harga turun.Petani rugi.\n', '8:7 notice text/spacing'],
    ['two points', 'Harga turun.. Petani rugi.\n', '8:7 notice text/spacing'],
    ['a space on the wrong side of a semicolon', 'Harga turun ;petani rugi.\n', '8:7 notice text/spacing'],
    ['a space on the wrong side of a point', 'Harga turun .Petani rugi.\n', '8:7 notice text/spacing'],
    ['hashtags', 'Isi.\n\n#pangan #beras\n', '10:1 notice body/belongs-above'],
    [
      'who wrote and who edited it',
      'Isi.\n\nReporter: Ayu | Editor: Budi\n',
      '10:1 notice body/belongs-above',
    ],
    ['the end of a text of an agency', 'Isi.\n\n(***)\n', '10:1 notice body/leftover'],
    ['the end of a manuscript', 'Isi.\n\n-selesai-\n', '10:1 notice body/leftover'],
    ['a word of an editor', 'FINAL\n\nIsi.\n', '8:1 notice body/leftover'],
    ['a word to an editor', 'Catatan: jangan dimuat dulu\n\nIsi.\n', '8:1 notice body/leftover'],
    ['a greeting to the newsroom', 'Dear redaksi,\n\nIsi.\n', '8:1 notice body/leftover'],
    ['whose page it was', 'Isi.\n\n© 2024 Kompas\n', '10:1 notice body/leftover'],
    ['two capitals', 'Petani panen; PEtani lain menanam.\n', '8:15 notice text/two-capitals'],
    ['a word twice', 'Harga di di Cianjur turun.\n', '8:7 notice text/repeated-word'],
    ['a word twice at the end of a line', 'Harga di\ndi Cianjur turun.\n', '8:7 notice text/repeated-word'],
    ['a word of a PDF file', 'Harga gabah tu-\nrun di Cianjur.\n', '8:13 notice text/broken-word'],
    [
      'spaces of a word processor',
      'Harga\u00a0gabah\u00a0di\u00a0Cianjur\u00a0turun.\n',
      '8:6 notice text/hard-space',
    ],
    [
      'a parenthesis that does not end',
      'Harga (naik di Bogor. Petani rugi.\n',
      '8:7 notice text/parenthesis',
    ],
    ['one that does not begin', 'Harga naik di Bogor) kini.\n', '8:20 notice text/parenthesis'],
    ['one around a link', 'Itu ([satu](https://contoh.example/a_(b)) lalu.\n', '8:5 notice text/parenthesis'],
    ['a quotation that does not end', 'Ia berkata, “Harga turun.\n', '8:13 notice quote/unpaired'],
    ['one in straight marks', '"Harga turun, kata petani.\n', '8:1 notice quote/unpaired'],
    ['one that does not begin', 'Harga turun," kata petani.\n', '8:13 notice quote/unpaired'],
    ['one of three', '"Turun," kata petani. "Rugi," kata lurah. "Baik.\n', '8:43 notice quote/unpaired'],
    ['commas for marks', 'Kata ,,turun” itu.\n', '8:6 notice quote/form'],
    ['marks of a typewriter', "Kata ``turun'' itu.\n", '8:6 notice quote/form'],
    ['apostrophes for marks', "Kata ''turun'' itu.\n", '8:6 notice quote/form'],
    ['marks the wrong way round', 'Kata ”turun“ itu.\n', '8:6 notice quote/form'],
    ['an accent for an apostrophe', 'Hari Jum`at itu.\n', '8:6 notice quote/form'],
    ['a weekday of another date', 'Panen dimulai Rabu (12/9) pagi.\n', '8:15 notice text/weekday'],
    ['one of a date with its year', 'Panen dimulai Rabu, 12 September 2024.\n', '8:15 notice text/weekday'],
    ['one behind the time of day', 'Panen dimulai Rabu pagi (12/9/24).\n', '8:15 notice text/weekday'],
    ['a date of no calendar', 'Panen berakhir 31 Juni 2024.\n', '8:16 notice text/no-day'],
    ['a day for a month', 'Panen dimulai Kamis (9/13).\n', '8:15 notice text/no-day'],
    ['a paragraph twice', `${paragraph}\n\nIsi.\n\n${paragraph}\n`, '12:1 notice body/repeated'],
    ['the head of a chat', '[14/09/24 12.45] Ayu: Harga turun.\n', '8:1 notice body/leftover'],
    ['the head of a press release', 'Isi.\n\n**SIARAN PERS**\n', '10:1 notice body/leftover'],
    ['the way on of a portal', 'Isi.\n\nBaca selengkapnya >>\n', '10:1 notice body/leftover'],
    ['the place of a picture', 'Isi.\n\n[Foto panen raya]\n', '10:1 notice body/leftover'],
    ['the name of a picture', 'Isi.\n\nIMG_20240914.jpg\n', '10:1 notice body/leftover'],
    ['the number of a page', `${paragraph}\n\n3\n\nLagi: ${paragraph}\n`, '10:1 notice body/leftover'],
    [
      'the number of a page, between dashes',
      `${paragraph}\n\n- 3 -\n\nLagi: ${paragraph}\n`,
      '10:1 notice body/leftover',
    ],
    ['what it says in English', 'Here is the article in Indonesian:\n\nIsi.\n', '8:1 notice body/leftover'],
    ['what a chat robot says', 'Tentu! Berikut artikelnya:\n\nIsi.\n', '8:1 notice body/leftover'],
    ['what a merge left', 'Isi.\n\n=======\n', '10:1 notice body/leftover'],
    ['who wrote it', 'Isi.\n\nPenulis: Ayu Lestari\n', '10:1 notice body/belongs-above'],
    [
      'the sender of a chat without its year',
      'Isi.\n\n[14/9 12.45] Ayu: Harga turun\n',
      '10:1 notice body/leftover',
    ],
    [
      'the sender of another chat',
      'Ayu Lestari, [14 Sep 2024 12:45:06]:\nIsi.\n',
      '8:1 notice body/leftover',
    ],
    ['what a telephone signs', 'Isi.\n\nDikirim dari iPhone saya\n', '10:1 notice body/leftover'],
    [
      'whom a mail answers',
      'Pada Sab, 14 Sep 2024 Ayu <ayu@contoh.id> menulis:\n\nIsi.\n',
      '8:1 notice body/leftover',
    ],
    ['who sent a mail', 'From: ayu@contoh.id\n\nIsi.\n', '8:1 notice body/leftover'],
    ['a mail that was sent on', '-----Original Message-----\n\nIsi.\n', '8:1 notice body/leftover'],
    ['a word to the editor', 'Catatan untuk redaktur: foto besok\n\nIsi.\n', '8:1 notice body/leftover'],
    ['one by name', 'NB: tolong diedit ya mas\n\nIsi.\n', '8:1 notice body/leftover'],
    ['a password', 'Password: rahasia123\n\nIsi.\n', '8:1 notice body/leftover'],
    ['how often a page was read', 'Dilihat 1.234 kali\n\nIsi.\n', '8:1 notice body/leftover'],
    ['how long it takes to read', '3 menit baca\n\nIsi.\n', '8:1 notice body/leftover'],
    ['the pages of a story', 'Isi.\n\n1 2 3 Selanjutnya\n', '10:1 notice body/leftover'],
    [
      'what a portal forbids',
      'Isi.\n\nDilarang keras mengambil konten tanpa izin.\n',
      '10:1 notice body/leftover',
    ],
    ['a post that was shown', 'Isi.\n\nView this post on Instagram\n', '10:1 notice body/leftover'],
    ['who wrote a post', 'Isi.\n\n— Ayu (@ayu) September 14, 2024\n', '10:1 notice body/leftover'],
    ['what a chat robot cites', 'Harga turun.【12†source】\n', '8:13 notice body/leftover'],
    ['what it hopes', 'Isi.\n\nSemoga artikel ini membantu!\n', '10:1 notice body/leftover'],
    ['what it offers', 'Isi.\n\nJika ada yang perlu diubah, beri tahu saya.\n', '10:1 notice body/leftover'],
    ['who translated it', 'Isi.\n\nDiterjemahkan dengan DeepL.com\n', '10:1 notice body/leftover'],
    ['a change as Git shows it', 'diff --git a/x b/x\n\nIsi.\n', '8:1 notice body/leftover'],
    ['an hour of no day', 'Acara mulai pukul 25.00 WIB.\n', '8:13 notice text/no-time'],
    ['minutes of no hour', 'Acara mulai jam 10:75.\n', '8:13 notice text/no-time'],
    ['a comma and a point', 'Harga turun,. Petani rugi.\n', '8:7 notice text/spacing'],
    ['a space inside a parenthesis', 'Harga ( gabah) turun.\n', '8:7 notice text/spacing'],
    ['one before it ends', 'Harga (gabah ) turun.\n', '8:8 notice text/spacing'],
    ['a space inside a quotation', 'Ia berkata, “ Harga turun.”\n', '8:13 notice text/spacing'],
    ['none behind it', '“Harga turun,”kata petani.\n', '8:14 notice text/spacing'],
    ['none before it', 'Ia berkata“Harga turun.”\n', '8:4 notice text/spacing'],
    ['none between a comma and a quotation', 'Ia mengatakan,"Harga turun."\n', '8:4 notice text/spacing'],
    ['none behind a colon', 'Petani itu berkata:“Harga turun.”\n', '8:12 notice text/spacing'],
    ['two commas between words', 'Harga turun,,petani rugi.\n', '8:7 notice text/spacing'],
    ['a word that joins others twice', 'Harga tersebut tersebut turun.\n', '8:7 notice text/repeated-word'],
    ['to whom a letter went', 'Kepada Yth. Redaksi Radio Contoh\n\nIsi.\n', '8:1 notice body/leftover'],
    ['what a draft asks', 'DRAF - JANGAN DISEBARKAN\n\nIsi.\n', '8:1 notice body/leftover'],
    [
      'until when it is not to appear',
      'EMBARGO: 20 September 2024 10.00\n\nIsi.\n',
      '8:1 notice body/belongs-above',
    ],
    ['a space on the wrong side of a comma', 'Harga turun ,petani rugi.\n', '8:7 notice text/spacing'],
    ['who wrote it for an agency', 'Isi.\n\nPewarta: Ayu\n', '10:1 notice body/belongs-above'],
    ['who wrote it, first', '**Oleh Ayu Lestari**\n\nIsi.\n', '8:1 notice body/belongs-above'],
    ['its topics', 'Isi.\n\nTags: pangan, beras\n', '10:1 notice body/belongs-above'],
    ['its date', 'Sabtu, 14 September 2024 12:45 WIB\n\nIsi.\n', '8:1 notice body/belongs-above'],
    ['a key of the front matter', 'caption: Petani memanen padi\n\nIsi.\n', '8:1 notice body/belongs-above'],
    ['whose photo it is', 'Isi.\n\nFoto: Antara\n', '10:1 notice body/belongs-above'],
  ])('with %s is told of it', async (_, body, fault) => {
    expect(await faultsInBody(body)).toEqual([fault]);
  });

  it.each([
    ['a quotation of two paragraphs', '“Harga turun.\n\n“Petani rugi,” katanya.\n'],
    ['one that is opened once', '"Harga turun.\n\nPetani rugi," katanya.\n'],
    ['inches', 'Layar 14" itu mahal.\n'],
    ['a quotation that ends with a number', 'Ia menyebut "Pasal 5" itu.\n'],
    ['marks of both kinds', 'Kata “turun" itu.\n'],
    ['a mark that is spoken of', 'Apit nama itu dengan tanda petik (") di depan.\n'],
    ['quotations in code and in titles', 'Kata `"` itu.\n\n[a](https://contoh.example/a "b")\n'],
    ['words that are spoken of', 'Tulisan “yang yang” itu salah.\n'],
    [
      'what somebody said that a robot would too',
      'Jika ada, silakan beri tahu saya, katanya.\n\nSemoga berita ini sesuai, ujar Ayu.\n',
    ],
    ['what a writer hopes', 'Isi.\n\nSemoga artikel ini bermanfaat!\n'],
    ['endings behind a quotation', 'Itu “merdeka”nya dan “rumah”-nya, (turun) [itu].\n'],
    ['times', 'Pukul 24.00, pukul 00.30–01.15, pukul 10.45.30 WIB dan pukul 10.5 itu; jam 7.30.\n'],
    ['points that go on', 'Ia diam ... lalu pergi. Begitulah...\n'],
    ['addresses', 'Lihat [sini](https://contoh.example/a,b/c.Html).\n'],
    [
      'items with a parenthesis behind',
      'Pilihan: a) satu, **2) dua**, lihat (butir 5).\n\n1) satu\n2) dua\n\n*) catatan\n',
    ],
    ['faces', 'Harga turun :) dan naik :( lalu turun ;-).\n'],
    ['a parenthesis of several paragraphs', 'Isi (satu.\n\nDua.\n\nTiga) lalu.\n'],
    ['parentheses around links', 'Itu ([satu](https://contoh.example/a_(b) "Dua (c)")); lalu (\\(d)).\n'],
    ['a parenthesis that is spoken of', 'Tanda “(” dan kode `f(x` itu.\n'],
    ['an ending of addresses behind a space', 'Domains of the Executive Branch .Gov family.\n'],
    ['a program behind a space', 'Ia memakai platform .NET dan .Net itu.\n'],
    ['names with points and commas', 'Node.Js, PT. Maju, Rp5.000,50, U.S.A., 1,5 ton.\n'],
    ['names that begin with two capitals', 'Aplikasi BRImo, UMkm dan PTnya; umumnya PT.\n'],
    ['doubled words', 'Anak-anak berlari-lari di sana-sini.\n'],
    ['a space at which no line ends', 'Rp\u00a05.000 per 10\u00a0kg di Jalan\u00a0Merdeka.\n'],
    ['a weekday of its date', 'Panen dimulai Kamis (12/9) dan Sabtu, 14 September 2024.\n'],
    ['a Friday with its apostrophe', "Panen dimulai Jum'at (13/9).\n"],
    ['a day of another season', 'Panen dimulai Rabu (12/2).\n'],
    ['fractions and verses', 'Dua pertiga (2/3), Sabtu (1/4 lapangan), QS 2 Ayat 30.\n'],
    ['a leap day', 'Panen dimulai 29 Februari 2024.\n'],
    ['a figure among figures', 'Isi.\n\n33\n\nJumlah desa.\n'],
    ['a refrain', 'Merdeka!\n\nMerdeka!\n'],
    [
      'sentences that such lines are made of',
      'Ia menulis: “Jika ada, beri tahu kami.”\n\nSurat dikirim dari ponsel.\n\nDari Bogor: hujan.\n',
    ],
    ['an interview', `Wartawan: Apa kabar?\n\nPetani: Baik.\n`],
    ['accents in one character', 'Kafé di Köln.\n'],
    ['code in accents', 'Perintah `ls` dan Jum’at.\n'],
    ['a mark inside an address in angle brackets', 'Lukisan “[Topi](<https://contoh.id/a”b>) itu.\n'],
    ['marks of quotation around what tags say', 'Nama <x-y a="satu" b=""> itu, kata “Ayu”.\n'],
  ])('may have %s', async (_, body) => {
    expect(await faultsInBody(body)).toEqual([]);
  });

  it('may be dated as it likes on a page', async () => {
    const text = `---\ntitle: Redaksi\n---\n\nPenulis: Ayu Lestari\n\nRabu, 12 September 2024\n`;
    expect(await problemsOf({ [storyPath]: storyWith(), 'pages/redaksi.md': text })).toEqual([]);
  });

  it.each([
    ['Tema ”Inovasi Pangan” itu.', '“Inovasi'],
    ['Ia berkata, “Turun,”kata petani.', '” kata'],
    ['Ia berkata“Turun.”', 'berkata “'],
    ['Harga ( gabah) turun.', '(gabah'],
  ])('has the right marks for %j', async (text, meant) => {
    const { result } = await checkContent(writeContent({ [storyPath]: storyWith({}, `${text}\n`) }));
    const report = formatReport(result.problems, { language: 'id', format: 'text', fileCount: 1 });
    expect(report).toContain(`Tulis “${meant}”.`);
  });

  it('is told how it is meant', async () => {
    const body = `Harga turun,petani “rugi.\n\nBuku-\nbuku dan Rabu (12/9).\n\nTopik: pangan, beras\n`;
    const { result } = await checkContent(writeContent({ [storyPath]: storyWith({}, body) }));
    const report = formatReport(result.problems, { language: 'id', format: 'text', fileCount: 1 });
    expect(report).toContain('Tulis “turun, petani”.');
    expect(report).toContain('Tanda kutip pada “… turun,petani “rugi.” tidak berpasangan');
    expect(report).toContain('Tulis “Buku-buku” dalam satu baris.');
    expect(report).toContain('Tanggal itu hari Kamis.');
    expect(report).toContain('tulis di front matter: topics: [pangan, beras].');
  });

  it.each([
    ['Foto: Ayu Lestari', 'credit: "Ayu Lestari"'],
    ['Foto: Petani memanen padi di Cianjur (Ayu)', 'caption: "Petani memanen padi di Cianjur (Ayu)"'],
  ])('has a key for “%s”', async (line, meant) => {
    const { result } = await checkContent(writeContent({ [storyPath]: storyWith({}, `Isi.\n\n${line}\n`) }));
    expect(formatReport(result.problems, { language: 'id', format: 'text', fileCount: 1 })).toContain(meant);
  });
});
