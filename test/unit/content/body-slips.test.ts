// What Markdown reads as something else than its writer meant, or prints as it is written.
import { describe, expect, it } from 'vitest';
import {
  checkContent,
  faultsInBody,
  problemsOf,
  storyPath,
  storyWith,
  writeContent,
} from '../../fixtures/content.ts';

describe('a body', () => {
  it.each([
    ['a remark for the newsroom', 'Isi <!-- jangan terbit --> ini.\n', '8:5 notice body/remark'],
    ['what a word processor copies along', '<![if !supportLists]>satu\n', '8:1 notice body/markup'],
    [
      'a remark of two paragraphs',
      'Isi.\n\n<!-- Narasumber minta\n\nnamanya dirahasiakan. -->\n',
      '10:1 notice body/remark',
    ],
    ['a shortcode', '[gallery ids="1,2"]\n', '8:1 notice body/markup'],
    ['an embed of a notebook', '![[foto.jpg]]\n', '8:1 notice body/markup'],
    ['a paragraph behind spaces', 'Isi.\n\n    Petani memanen padi pagi ini.\n', '10:1 notice code/indented'],
    ['a paragraph behind a tab', '\tPetani memanen padi pagi ini.\n', '8:1 notice code/indented'],
    ['code that does not end', 'Isi.\n\n```\nkode\n\nSisa berita.\n', '10:1 notice code/unclosed'],
    ['a note at the foot', 'Kata[^1] itu.\n', '8:5 notice body/reference'],
    ['a reference to nothing', 'Lihat [ini][1].\n', '8:12 notice body/reference'],
    ['a table without its line', '| a | b |\n| 1 | 2 |\n', '8:1 notice body/table'],
    ['a table with too few columns', '| a | b |\n|---|\n| 1 | 2 |\n', '8:1 notice body/table'],
    ['bullets of a word processor', '• satu\n• dua\n', '8:1 notice body/list'],
    ['bullets of another kind', '·\tsatu\n·\tdua\n', '8:1 notice body/list'],
    ['dashes of a word processor', '– satu\n– dua\n', '8:1 notice body/list'],
    ['letters for numbers', 'a. satu\nb. dua\n', '8:1 notice body/list'],
    ['cells of a spreadsheet', 'Kota\tHarga\nBogor\t5.000\n', '8:1 notice body/table'],
    [
      'paragraphs without a blank line between them',
      `${'Harga gabah di Cianjur turun sejak Senin pagi.\n'.repeat(3)}`,
      '8:1 notice body/lines',
    ],
    [
      'two long ones',
      'Petani di Cianjur mengatakan harga gabah turun sejak Senin pagi di seluruh kabupaten itu, menurut bupati.\nBupati akan membeli gabah mereka bulan depan.\n',
      '8:1 notice body/lines',
    ],
    ['a headline to read as well', 'Isi.\n\nBaca juga: Panen Raya\n', '10:12 notice link/read-also'],
    ['one in bold', 'Isi.\n\n**Baca Juga:** Panen Raya\n', '10:16 notice link/read-also'],
    ['marks of a forum', 'Ini [b]tebal[/b] kata.\n', '8:5 notice body/markup'],
    ['a link of a wiki', 'Lihat [[Panen Raya]].\n', '8:7 notice body/markup'],
    [
      'a picture as a word processor exports it',
      'Isi.\n\n[image1]: <data:image/png;base64,iVBORw0K>\n',
      '10:12 notice body/data-image',
    ],
    ['letters that look bold', 'Ini 𝗛𝗮𝗿𝗴𝗮 beras.\n', '8:5 notice text/styled'],
    ['letters that are joined', 'Ini konﬁrmasi.\n', '8:5 notice text/styled'],
    ['a mark of a font of its own', 'Ini \uf0b7 itu.\n', '8:5 notice text/private-character'],
    ['numbers without a space', 'Isi.\n\n1.Satu\n2.Dua\n', '10:1 notice body/list'],
    ['dashes without a space', '-Satu\n-Dua\n', '8:1 notice body/list'],
    ['a second front matter', '---\ntitle: Panen\n---\n\nIsi.\n', '8:1 notice body/front-matter'],
    ['another story in the same file', `Isi.\n\n${storyWith()}`, '10:1 notice body/front-matter'],
    ['text of a template', 'Lorem ipsum dolor.\n', '8:1 notice text/unfinished'],
    ['a task', 'Isi.\n\nTODO: telepon lurah\n', '10:1 notice text/unfinished'],
    ['a remark in brackets', 'Naik [CEK LAGI ke Kemendag] kini.\n', '8:6 notice text/unfinished'],
    ['a number that was not known yet', 'Ada XX orang.\n', '8:5 notice text/unfinished'],
    [
      'what a chat program says',
      'Berikut adalah artikel yang diperbaiki:\n\nIsi.\n',
      '8:1 notice text/unfinished',
    ],
    ['the place of an advertisement', 'Isi.\n\nADVERTISEMENT\n', '10:1 notice body/leftover'],
    ['the place of a film', 'Isi.\n\n[Gambas:Video CNN]\n', '10:1 notice body/leftover'],
    [
      'what a portal writes below one',
      'Isi.\n\nSCROLL TO CONTINUE WITH CONTENT\n',
      '10:1 notice body/leftover',
    ],
    ['attributes of another Markdown', 'Isi.\n\nTeks {: .kelas}\n', '10:6 notice body/markup'],
    ['an open star', 'Isi.\n\nIni **tebal sekali.\n', '10:5 notice body/loose-mark'],
    ['one star inside a sentence', 'Ini *miring sekali.\n\nItu *miring*.\n', '8:5 notice body/loose-mark'],
    ['a link to an address to come', '[a](#)\n', '8:5 notice link/no-address'],
    ['a line that a program of designers ended', 'Harga\u2028turun.\n', '8:6 notice body/hidden-character'],
    [
      'a reference that a word processor lost',
      'Lihat Error! Reference source not found.\n',
      '8:7 notice text/unfinished',
    ],
    ['a remark in parentheses', 'Harga turun (cek ulang!) kini.\n', '8:13 notice text/unfinished'],
    ['a photo to come', 'Isi.\n\n(foto menyusul)\n', '10:1 notice text/unfinished'],
    ['points for a name', 'Kepala desa, ..........., berkata.\n', '8:13 notice text/unfinished'],
    ['what a form asks for', 'Tulis isi berita di sini.\n', '8:1 notice text/unfinished'],
    ['stars with spaces inside', 'Ini ** tebal ** kata.\n', '8:5 notice body/loose-mark'],
    ['a heading without its space', '##Judul\n', '8:1 notice heading/no-space'],
    ['a line right below a sentence', 'Itu saja.\n---\n\nLagi.\n', '9:1 notice heading/underlined'],
    ['a photo with a space in its name', '![a](2024/09/foto panen.jpg)\n', '8:1 notice link/as-text'],
    ['a scheme without its second slash', '[a](https:/contoh.id/b)\n', '8:1 notice link/as-text'],
    ['one tilde', 'Harga ~naik~ turun.\n', '8:7 notice body/single-tilde'],
    ['a note of an encyclopedia', 'Harga turun.[1] Petani rugi.\n', '8:13 notice body/reference'],
    ['a doubt of an encyclopedia', 'Harga turun.[butuh rujukan]\n', '8:13 notice body/reference'],
    ['drawn bullets', '✅ Harga turun\n✅ Petani rugi\n', '8:1 notice body/list'],
    ['arrows', '➡️ Harga turun\n➡️ Petani rugi\n', '8:1 notice body/list'],
    ['stars without a space', '*Satu\n*Dua\n', '8:1 notice body/list'],
    ['numbers that begin no list', 'Daftar:\n2) dua\n3) tiga\n', '9:1 notice body/list'],
    ['columns without outer bars', 'Kota | Harga\nBogor | 5000\n', '8:1 notice body/table'],
    ['columns of spaces', 'Kota      Harga\nBogor     5000\nGarut     6000\n', '8:1 notice body/table'],
    ['columns of commas', 'Kota 1,5\nBogor 2,6\nGarut 3,7\n', '8:1 notice body/table'],
    ['a row that is too long', '| a | b |\n|---|---|\n| 1 | 2 | 3 |\n', '10:1 notice table/cells'],
    ['boxes to tick', '- [ ] Cek\n- [x] Selesai\n', '8:3 notice body/markup'],
    ['changes that are marked', 'Harga {++naik++} kini.\n', '8:7 notice body/markup'],
    ['a box of another site', '> [!NOTE]\n> Harga turun.\n', '8:3 notice body/markup'],
    ['a photo with a size', '![Panen](2024/09/a.png =300x200)\n', '8:1 notice link/as-text'],
    ['a photo with curly quotes', '![Panen](2024/09/a.png “Sawah”)\n', '8:1 notice link/as-text'],
    [
      'a tag of a forum that is closed farther on',
      'Ini [U]garis dan [i]miring[/i] [/U].\n',
      '8:5 notice body/markup',
    ],
    ['a remark in two parentheses', 'Harga ((cek ke dinas)) turun.\n', '8:7 notice text/unfinished'],
    ['a doubt', 'Harga ?? turun.\n', '8:7 notice text/unfinished'],
    ['a sum to be filled in', 'Harga Rp ... per kilogram.\n', '8:7 notice text/unfinished'],
    ['a name to be filled in', 'Menurut [nama narasumber], harga turun.\n', '8:9 notice text/unfinished'],
    [
      'a link past a search engine',
      '[a](https://www.google.com/url?q=https://contoh.example/b&sa=D)\n',
      '8:5 notice link/detour',
    ],
    ['a link that is followed', '[a](https://contoh.example/b?utm_source=wa)\n', '8:5 notice link/tracking'],
    ['two schemes', '[a](http://https://contoh.example/b)\n', '8:5 notice link/as-typed'],
    ['a comma behind the address', '[a](https://contoh.example/b,)\n', '8:5 notice link/as-typed'],
    ['a slash too many', '[a](//2024/09/berita/)\n', '8:5 notice link/as-typed'],
    ['a space behind a scheme', '[a](<mailto: ayu@contoh.example>)\n', '8:6 notice link/as-typed'],
    ['a number without its country', '[a](https://wa.me/081234567890)\n', '8:5 notice link/as-typed'],
    ['an address in quotes', '[a](“https://contoh.example”)\n', '8:5 notice link/no-scheme'],
    ['a short host without its scheme', '[a](youtu.be/abc)\n', '8:5 notice link/no-scheme'],
    ['a comma behind the host', '[a](https://contoh.example,)\n', '8:5 notice link/as-typed'],
    ['a draft of others', '[a](https://docs.google.com/document/d/x/edit)\n', '8:5 notice link/private'],
    ['an open line of emphasis', 'Petani _senang sekali.\n', '8:8 notice body/loose-mark'],
    ['two of them', 'Petani __senang sekali.\n', '8:8 notice body/loose-mark'],
    ['one that closes nothing', 'Petani senang_ sekali.\n', '8:8 notice body/loose-mark'],
    ['a star more than is closed', 'Isi ***tebal miring**.\n', '8:7 notice body/loose-mark'],
    ['a star less', 'Isi **tebal*.\n', '8:6 notice body/loose-mark'],
    ['open tildes', 'Petani ~~senang sekali.\n', '8:8 notice body/loose-mark'],
    ['open code in a line', 'Petani `senang sekali.\n', '8:8 notice body/loose-mark'],
    ['a star that opens the story', '*Petani senang sekali.\n', '8:1 notice body/loose-mark'],
    [
      'a star that opens a paragraph',
      '*Petani senang.\n\nHarga gabah di Cianjur naik lagi sejak Senin pagi, kata kepala dinas.\n',
      '8:1 notice body/loose-mark',
    ],
    [
      'a headline to read as well behind a sentence',
      'Isi. Baca juga: Panen Raya. Lagi.\n',
      '8:17 notice link/read-also',
    ],
    [
      'a row of a table below a blank line',
      '| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n',
      '12:1 notice body/table',
    ],
    [
      'a link whose brackets changed places',
      'Lihat (ini)[https://contoh.example/a] itu.\n',
      '8:7 notice link/as-text',
    ],
    ['a photo whose brackets changed places', '!(Panen)[2024/09/a.png]\n', '8:1 notice link/as-text'],
    ['a photo behind a space', '![Panen] (2024/09/a.png)\n', '8:1 notice link/as-text'],
    ['a link that does not end', 'Lihat [ini](https://contoh.example/a. Lalu.\n', '8:7 notice link/as-text'],
    ['a number with spaces', 'Hubungi [kami](tel: 0812 3456 789).\n', '8:9 notice link/as-text'],
    ['a place on a machine', 'Foto: ![a](C:\\Foto\\a.jpg)\n', '8:7 notice link/as-text'],
    [
      'a link in bold letters that leads nowhere',
      'Lihat [**ini**](javascript:x) itu.\n',
      '8:17 notice link/as-text',
    ],
    ['a link to a photo', 'Foto: [Panen](2024/09/a.png)\n', '8:15 notice link/photo'],
    ['a letter of HTML that does not end', 'Harga &nbsp naik.\n', '8:7 notice body/markup'],
    ['one that was written twice', 'Harga &amp;nbsp; naik.\n', '8:12 notice body/markup'],
    ['what another program puts around text', '[su_box title="x"]Isi.[/su_box]\n', '8:1 notice body/markup'],
    ['a drawn table', '+---+---+\n| a | b |\n+---+---+\n', '8:1 notice body/table'],
    ['a table with blank lines', '| a | b |\n\n|---|---|\n\n| 1 | 2 |\n', '8:1 notice body/table'],
    ['numbers in parentheses', '(1) satu\n(2) dua\n', '8:1 notice body/list'],
    ['Roman numbers of a list', 'I. satu\nII. dua\n', '8:1 notice body/list'],
    ['numbers of two levels', '1.1 satu\n1.2 dua\n', '8:1 notice body/list'],
    ['angles', '» satu\n» dua\n', '8:1 notice body/list'],
    ['what begins a page of HTML', '<!DOCTYPE html>\n', '8:1 notice body/markup'],
    ['a program', 'Ini <?php echo 1 ?> itu.\n', '8:5 notice body/markup'],
    ['a photo between angles', '![Panen]<2024/09/a.png>\n', '8:1 notice link/as-text'],
    ['a photo without its brackets', '!Panen(2024/09/a.png)\n', '8:1 notice link/as-text'],
    ['a comma in the name of a host', '[a](https://contoh,com/a)\n', '8:5 notice link/as-typed'],
    [
      'a headline to read as well without its colon',
      'Isi.\n\nBaca juga Panen Raya Cianjur\n',
      '10:11 notice link/read-also',
    ],
    ['a headline to look at as well', 'Isi.\n\nLihat juga: Panen Raya\n', '10:13 notice link/read-also'],
    ['a place to fill in', 'Isi.\n\nTBA\n', '10:1 notice text/unfinished'],
    ['a line right below a quotation', '> Harga turun.\nPetani rugi.\n', '9:1 notice body/joined-below'],
    [
      'a paragraph right below a list',
      '- satu\n- dua\nPetani di Cianjur mengatakan harga gabah turun.\n',
      '10:1 notice body/joined-below',
    ],
    ['a number of a list that is another', '1. satu\n3. dua\n', '9:1 notice list/numbers'],
    ['one that begins again', '1. satu\n2. dua\n\n1. tiga\n', '11:1 notice list/numbers'],
    ['the mark of a quotation that does not end', '> [!kutipan\n> Isi.\n', '8:3 notice body/pull-quote'],
    ['one outside a quotation', '[!kutipan]\nIsi.\n', '8:1 notice body/pull-quote'],
    ['one before the words', '> [!kutipan] Isi.\n', '8:3 notice body/pull-quote'],
    ['one below the first line', '> Isi.\n> [!kutipan]\n', '9:3 notice body/pull-quote'],
    ['a scheme without its colon', '[a](https//contoh.id/b)\n', '8:5 notice link/no-scheme'],
  ])('with %s is told of it', async (_, body, fault) => {
    expect(await faultsInBody(body)).toEqual([fault]);
  });

  it.each([
    [
      'lines of a wrapped text',
      'Harga gabah di Cianjur turun sejak Senin pagi itu.\nPetani di sana mengatakan\nhal itu kepada kami kemarin sore di rumahnya.\n',
    ],
    [
      'lines that end where their writer wants it',
      'Harga gabah di Cianjur turun sejak Senin pagi itu.  \nPetani di sana rugi besar karena hujan terus-menerus.\\\nBupati akan membeli gabah mereka bulan depan di sana.\n',
    ],
    ['times below each other', '📅 Senin, 16 September 2024  \n🕔 19.00 WIB  \n'],
    ['lines of a poem', 'Aku ini binatang jalang.\nDari kumpulannya terbuang.\nBiar peluru.\n'],
    ['a headline to read as well that leads on', 'Baca juga: [Cari](/cari/)\n'],
    ['Latin letters among those of Japan', '「ＮＨＫ」は東京にある。\n'],
    ['a letter of mathematics', 'Luas 𝑥 itu.\n'],
    ['one dash of a word processor', '– Bagaimana harganya?\n\nTurun.\n'],
    ['a list', '- satu\n- dua\n\n1. satu\n2. dua\n'],
    ['braces in a text', 'Himpunan {a, b} itu {kosong}.\n'],
    ['one line with a dash', '-Satu\n\nPukul 10.30 itu.\n'],
    ['a line between paragraphs', 'Isi.\n\n---\n\nLagi: ya\n\n---\n'],
    ['Roman numbers', 'PON XX dan abad XXI.\n'],
    ['words in brackets that tell of a quotation', '“Ia [Presiden] siap [tertawa],” katanya.\n'],
    ['code', '```js\nconst a = {b: 1};\n```\n'],
    ['what no text has in code', '```\nls -a .,rw,noatime the the\nLorem ipsum "a\n\nADVERTISEMENT\n```\n'],
    [
      'the same in an item',
      '- Jalankan:\n\n   ```\n   t ,ya\n\n   a     b   c\n   d     e   f\n   g     h   i\n   ```\n',
    ],
    ['code at its end, ended in a quotation', '> ```\n> kode\n> ```\n'],
    ['a program behind spaces', 'Isi.\n\n    if (a) { b(); } else { c(); }\n'],
    ['an item that goes on', '- Butir satu.\n\n    Petani memanen padi pagi ini.\n'],
    ['what quotes leave out', 'Ia berkata [sic] dan [mereka] pergi [1].\n'],
    ['letters that are added', 'Berita[nya] itu dan surel a[at]b.\n'],
    [
      'a plural in brackets, and what a headline says in them',
      'Situs[s] itu ditandai [Video] dan [I] saja.\n',
    ],
    ['a link to the front of a service', '[a](https://web.whatsapp.com/)\n'],
    ['a cell of a mark', '| a | b |\n|---|---|\n| ?? | Belum dilacak |\n'],
    [
      'a name of a program in capitals',
      'Atur `RUBY_HEAP_REMEMBERED_UNPROTECTED_OBJECTS_LIMIT_RATIO_OF_ALL`.\n',
    ],
    ['text that is struck through', 'Harga ~~naik~~ turun, kira-kira ~5 persen, /~ayu/.\n'],
    ['a star that stands for letters', 'Program untuk *nix dan lainnya.\n'],
    ['a star that leads to a note', 'Harga turun.\n\n*Syarat berlaku.\n'],
    ['a line for a signature', 'Tanda tangan: ________\n'],
    ['parentheses in parentheses', 'Harga ((beras)) turun.\n'],
    ['a link with a query', '[a](https://contoh.example/b?id=1&q=c)\n'],
    ['lines with commas', 'Satu, dua.\nTiga, empat.\nLima, enam.\n'],
    ['names with lines in them', 'Akun @_ayu_ dan @ayu_lestari_, berkas a_b_.txt, _miring_ dan __tebal__.\n'],
    ['faces of lines', 'Ia menulis -_- lalu (^_^) dan Jumat_ini.\n'],
    [
      'stars that lead to a note above the end',
      'Nama*: Ayu.\n\n*Bukan nama sebenarnya.\n\nHarga gabah di Cianjur naik lagi sejak Senin pagi, kata kepala dinas.\n',
    ],
    [
      'a note that is emphasized',
      '_*Syarat berlaku._\n\nHarga gabah di Cianjur naik lagi sejak Senin pagi, kata kepala dinas.\n',
    ],
    ['a headline to read as well behind a sentence that leads on', 'Isi. Baca juga: [Cari](/cari/)\n'],
    ['letters of HTML', 'Harga &nbsp; naik &amp; turun, R&D dan AT&T.\n'],
    ['names in brackets', 'Lihat [Instagram] dan [YouTube] (resmi).\n'],
    ['items that are numbered alike', '1. satu\n1. dua\n1. tiga\n'],
    ['numbers between paragraphs', '1. satu\n\nIsi.\n\n2. dua\n   - tiga\n\n3. empat\n'],
    ['an item of two lines', '- satu yang panjang\ndan dilanjutkan di bawahnya sampai selesai semuanya.\n'],
    ['quotations that stand out', '> [!kutipan]\n> Isi.\n\n> [!quote]\n> Isi.\n'],
    ['a bar in a cell', '| a | b |\n|---|---|\n| 1 \\| 2 | 3 |\n'],
    ['a reference', 'Lihat [ini][1].\n\n[1]: https://contoh.example/a\n'],
    ['a swear word', 'Kata b***k dan an** itu, **tebal**, 2**3.\n'],
    ['escaped marks', '\\*\\*tebal \\##Judul\n'],
    ['a hashtag', '#CekFakta ramai.\n'],
    ['a heading below a line', 'Anak judul\n---\n\nIsi.\n'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |\n'],
  ])('may have %s', async (_, body) => {
    expect(await faultsInBody(body)).toEqual([]);
  });
});

describe('a link to the preview', () => {
  const site = { 'site.yaml': 'base_url: https://arsip.contoh.example\n' };
  const hidden = 'articles/2024/09/rahasia.md';
  const linking = storyWith({}, '[a](http://localhost:8080/2024/09/rahasia/)\n');

  it('is told, with the address on the site', async () => {
    const files = { ...site, [storyPath]: linking, [hidden]: storyWith() };
    expect(await problemsOf(files)).toEqual([`${storyPath}:8:5 notice link/preview`]);
  });

  it('betrays no draft', async () => {
    const draft = storyWith({ more: 'draft: true' });
    const { result } = await checkContent(writeContent({ ...site, [storyPath]: linking, [hidden]: draft }));
    expect(result.ok && [...result.value.hiddenLinks]).toEqual([
      ['/2024/09/berita/', ['http://localhost:8080/2024/09/rahasia/']],
    ]);
  });
});

it('is told of in words that people can read, where a link begins it', async () => {
  const lines =
    '[Harga gabah](https://contoh.example/a) di Cianjur turun sejak Senin pagi di seluruh kabupaten.\n'.repeat(
      3,
    );
  const list = `• [satu](https://contoh.example/a)\n• dua\n`;
  const folder = writeContent({ [storyPath]: storyWith({}, `${lines}\n${list}`) });
  const { result } = await checkContent(folder);
  expect(result.problems.map(({ rule, details }) => [rule, details])).toEqual([
    ['body/lines', { written: '[Harga gabah](https://contoh.example/a) di Cianjur turun …', count: 3 }],
    ['body/list', { written: '• …' }],
  ]);
});
