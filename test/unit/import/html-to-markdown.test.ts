import { describe, expect, it } from 'vitest';
import { type HtmlOptions, htmlToMarkdown } from '../../../src/import/html-to-markdown.ts';

const place = { path: 'ekspor.xml', line: 7, column: 3 };

function markdownOf(html: string, options: Partial<HtmlOptions> = {}): string {
  return htmlToMarkdown(html, { place, ...options }).markdown;
}

/** What changed, as the report names it: rule, number, example. */
function changesOf(html: string): string[] {
  return htmlToMarkdown(html, { place }).remarks.map(
    ({ rule, details }) =>
      `${rule} ${'count' in details ? details.count : ''} ${'example' in details ? details.example : ''}`,
  );
}

describe('HTML becomes the Markdown that a writer would write', () => {
  it.each([
    ['<p>Satu.</p>\n<p>Dua.</p>', 'Satu.\n\nDua.'],
    ['Satu.<br><br />\n<br>Dua.', 'Satu.\n\nDua.'],
    ['<p>Baris<br>baris</p>', 'Baris\\\nbaris'],
    ['<div>Lepas <p>Paragraf</p> sisa</div>', 'Lepas\n\nParagraf\n\nsisa'],
    ['<p>&nbsp;</p><p></p><p><br></p><p>Ada</p>', 'Ada'],
    ['<p>Rp&nbsp;5.000</p>', 'Rp 5.000'],
    ['<p>a_b 5*3 [sic] #1</p>', 'a_b 5*3 [sic] #1'],
    ['<p>&lt;12.500@kata&gt; <b>x</b></p>', '\\<12.500@kata> **x**'],
    ['<p>&lt;5 tahun, &lt;.b@c d&gt; <b>x</b></p>', '<5 tahun, <.b@c d> **x**'],
    ['<p>2014. Tahun itu</p><p>- butir</p>', '2014\\. Tahun itu\n\n\\- butir'],
    ['<p><strong>Jakarta, Kompas - </strong>Presiden</p>', '**Jakarta, Kompas -** Presiden'],
    ['<p>kata<b>"kutip",</b>kata</p>', 'kata"**kutip**",kata'],
    ['<p><b>te</b><strong>bal</strong> <b><b>dua</b></b> <b> </b></p>', '**tebal** **dua**'],
    ['<p><i>miring</i> <s>coret</s> <u>garis</u> <code>kode</code></p>', '*miring* ~~coret~~ garis `kode`'],
    [
      '<p><span style="font-weight: 700">tebal</span> <b style="font-weight:normal">biasa</b></p>',
      '**tebal** biasa',
    ],
    ['<b><p>Satu</p><p>Dua</p></b>', '**Satu**\n\n**Dua**'],
    ['<b>Satu<br>\n<br>Dua</b>', '**Satu**\n\n**Dua**'],
    ['<h1>A</h1><h4><b>B</b></h4><h2>C</h2>', '## A\n\n### B\n\n### C'],
    ['<h2></h2><h3>&nbsp;</h3><p>x</p>', 'x'],
    ['<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n  - b'],
    ['<ul><li>a</li><ul><li>b</li></ul></ul>', '- a\n  - b'],
    ['<ol start="3"><li>c<li>d</ol>', '3. c\n4. d'],
    ['<li>lepas</li>\n<li>dua</li>', '- lepas\n- dua'],
    ['<dl><dt>Istilah</dt><dd>Arti</dd></dl>', '**Istilah**\n\nArti'],
    ['<blockquote><p>Kutipan</p></blockquote>', '> Kutipan'],
    ['<pre>a\n  b</pre><hr>', '```\na\n  b\n```\n\n---'],
    ['<p>Baca juga: <a href="https://a.id/x">Judul</a></p>', 'Baca juga: [Judul](https://a.id/x)'],
    ['<p><a href="https://a.id/x"> Judul </a>lagi</p>', '[Judul](https://a.id/x) lagi'],
    ['<p>H<sub>2</sub>O</p>', 'H2O'],
    ['<pre class="wp-block-verse">Pantun <em>satu</em>\nPantun dua</pre>', 'Pantun *satu*\\\nPantun dua'],
    [
      '<div class="wp-block-file"><a href="https://a.id/x.pdf">x</a><a href="https://a.id/x.pdf" class="wp-block-file__button" download>Unduh</a></div>',
      '[x](https://a.id/x.pdf)',
    ],
    ['<p>5 m<sup>2</sup>, 10<sup> -9 </sup>, tanggal 2<sup>nd</sup></p>', '5 m², 10⁻⁹, tanggal 2nd'],
    ['<p>badan<sup><a href="#fn12">12</a></sup>.</p>', 'badan[12].'],
    ['<p>x<sup><a href="https://a.id/y">1</a></sup></p>', 'x[1](https://a.id/y)'],
    ['<p><q>Ya</q>, katanya</p>', '“Ya”, katanya'],
    ['<script>x()</script><style>p{}</style><!-- c --><p>x</p>', 'x'],
    ['', ''],
    ['teks saja', 'teks saja'],
    ['<p>&#146;kutip&#148; \u0093x\u0094</p>', '’kutip” “x”'],
    ['<p>&amp;quot;Ya&amp;quot; &amp;amp; tidak</p>', '"Ya" & tidak'],
    ['&lt;p&gt;Satu&lt;/p&gt;&lt;p&gt;Dua&lt;/p&gt;', 'Satu\n\nDua'],
    ['<p>5 &lt; 6 dan <b>a', '5 < 6 dan **a**'],
  ])('%j', (html, expected) => {
    expect(markdownOf(html)).toBe(expected);
  });
});

describe('pictures', () => {
  it.each([
    ['<img src="https://a.id/f.jpg" alt="Panen">', '![Panen](https://a.id/f.jpg)'],
    ['<p><img src="f.jpg">Teks <img src="g.jpg"> tengah</p>', '![](f.jpg)\n\nTeks ![](g.jpg) tengah'],
    [
      '<figure><img src="f.jpg" alt="a"><figcaption>Foto: <a href="https://a.id/">A</a></figcaption></figure>',
      '![a](f.jpg "Foto: A")',
    ],
    [
      '<div class="wp-caption"><a href="/u/f.jpg"><img src="/u/f-300x200.jpg" alt="a"></a><p class="wp-caption-text">K "x"</p></div>',
      '![a](/u/f.jpg "K \\"x\\"")',
    ],
    [
      '<figure class="wp-block-gallery"><figure><img src="1.jpg"><figcaption>satu</figcaption></figure><figure><img src="2.jpg"></figure><figcaption>semua</figcaption></figure>',
      '![](1.jpg "satu")\n![](2.jpg)\n\nsemua',
    ],
    [
      '<div class="gallery"><dl class="gallery-item"><dt><a href="x.jpg"><img src="x-150x150.jpg"></a></dt><dd class="gallery-caption">x</dd></dl><dl class="gallery-item"><dt><img src="y.jpg"></dt></dl></div>',
      '![](x.jpg "x")\n![](y.jpg)',
    ],
    [
      '<table><tr><td><img src="f.jpg"></td></tr><tr><td>Keterangan</td></tr></table>',
      '![](f.jpg "Keterangan")',
    ],
    ['<img src="data:image/gif;base64,R0lGODlhAQAB" data-src="f.jpg">', '![](f.jpg)'],
    ['<img class="lazy" src="kosong.gif"><noscript><img src="f.jpg"></noscript>', '![](f.jpg)'],
    ['<img srcset="k.jpg 300w, b.jpg 1200w">', '![](b.jpg)'],
    ['<p>x<img src="https://h.id/p.gif" width="1" height="1"></p>', 'x'],
    ['<p>Senang <img class="wp-smiley" alt=":)" src="s.png"></p>', 'Senang :)'],
    ['<a href="/foto/"><img src="f.jpg" alt="a"></a>', '[![a](f.jpg)](/foto/)'],
    ['<img src="foto a (1).jpg">', '![](<foto a (1).jpg>)'],
  ])('%s', (html, expected) => {
    expect(markdownOf(html)).toBe(expected);
  });

  it('count from the page, or lie beside it', () => {
    const html = '<p><a href="../lain.html">x</a></p><img src="berkas/f.jpg"><img src="//c.id/g.jpg">';
    const base = 'https://a.id/2019/x.html';
    expect(markdownOf(html, { base })).toBe(
      '[x](https://a.id/lain.html)\n\n![](https://a.id/2019/berkas/f.jpg)\n![](https://c.id/g.jpg)',
    );
    expect(markdownOf(html, { base, pictureBase: '' })).toBe(
      '[x](https://a.id/lain.html)\n\n![](berkas/f.jpg)\n![](https://c.id/g.jpg)',
    );
  });
});

describe('what the site has no place for', () => {
  it.each([
    [
      '<p><iframe src="//www.youtube.com/embed/a_b?rel=0"></iframe></p>',
      'https://www.youtube.com/watch?v=a_b',
      ['html/embed 1 https://www.youtube.com/watch?v=a_b'],
    ],
    ['<iframe src="about:blank"></iframe>', '', ['html/embed-lost 1 about:blank']],
    ['<iframe src="//"></iframe>', '', ['html/embed-lost 1 //']],
    [
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/x/?utm=1"><p>Lihat</p></blockquote>',
      'https://www.instagram.com/p/x/',
      ['html/embed 1 https://www.instagram.com/p/x/'],
    ],
    [
      '<video controls><source src="https://a.id/v.mp4"></video>',
      'https://a.id/v.mp4',
      ['html/embed 1 https://a.id/v.mp4'],
    ],
    [
      '<p><a href="java\nscript:alert(1)">a</a> <a href=" data:text/html,x">b</a> <a href="#atas">c</a></p>',
      'a b c',
      ['html/link 3 java script:alert(1)'],
    ],
    ['<img src="data:image/png;base64,AAAA">', '', ['html/picture 1 data:image/png;base64,AAAA']],
    ['<form>Nama <input name="q"><button>Kirim</button></form>', 'Nama', ['html/form 2 q']],
    ['<p style="display: none">rahasia</p><p>x</p>', 'x', ['html/hidden 1 rahasia']],
    ['<p>a\u200bb\u00adc</p>', 'abc', ['html/hidden-character 2 U+200B']],
    ['<p>x</p><svg><text>y</text></svg>', 'x', ['html/drawing 1 y']],
    [
      '<a href="https://www.youtube.com/watch?v=abcdefghijk"><svg></svg></a><p>x</p>',
      'https://www.youtube.com/watch?v=abcdefghijk\n\nx',
      ['html/drawing 1 ', 'html/embed 1 https://www.youtube.com/watch?v=abcdefghijk'],
    ],
    ['<p>x<a href="https://www.youtube.com/@kabar"> </a></p>', 'x', []],
    [
      '<button data-bs-toggle="collapse" data-bs-target="#a">Bagaimana cara mendaftar? <i></i></button><div id="a">Begini.</div>',
      '**Bagaimana cara mendaftar?**\n\nBegini.',
      [],
    ],
    [
      '<h2><button aria-expanded="false" aria-controls="a">Siapa yang boleh ikut?</button></h2><p>Semua.</p>',
      '## Siapa yang boleh ikut?\n\nSemua.',
      [],
    ],
    [
      '<button aria-expanded="false" aria-controls="k">Tampilkan komentar (12)</button><p>x</p>',
      'x',
      ['html/form 1 Tampilkan komentar (12)'],
    ],
    [
      '<table><tr><td><h2>Judul</h2><p>a</p></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      '## Judul\n\na\n\nb\n\nc\n\nd',
      ['html/layout-table 1 Judul a b c d'],
    ],
    [
      '<table><thead><tr><td>a</td><td>b</td></tr></thead><tr><td><ul><li>1</li></ul></td><td>2</td></tr></table>',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      ['html/table-cell 1 1'],
    ],
    [
      '<table><tr><th>a</th><th>b</th></tr><tr><td><ul><li>1</li><li>2</li></ul></td><td><table><tr><td>x|y</td></tr></table></td></tr></table>',
      '| a | b |\n| - | - |\n| 1 2 | x\\|y |',
      ['html/table-cell 2 1 2', 'html/layout-table 1 x|y'],
    ],
  ])('%j', (html, expected, changes) => {
    expect(markdownOf(html)).toBe(expected);
    expect(changesOf(html)).toEqual(changes);
  });

  it('is told at the place of the record', () => {
    const { remarks } = htmlToMarkdown('<iframe></iframe>', { place });
    expect(remarks).toEqual([
      { ...place, rule: 'html/embed-lost', severity: 'notice', details: { count: 1, example: 'iframe' } },
    ]);
  });
});

describe('pull quotes', () => {
  it('are marked as the site marks its own', () => {
    const html =
      '<figure class="wp-block-pullquote"><blockquote><p>Maju.</p><cite>— Budi</cite></blockquote></figure>';
    expect(markdownOf(html)).toBe('> [!kutipan]\n>\n> Maju.\n>\n> — Budi');
  });
});

describe('tables', () => {
  it('have their first row for a head, and an empty cell where a cell spans two', () => {
    const html = '<table><tr><td colspan="2">a</td></tr><tr><td><p>b</p></td><td>c<br>d</td></tr></table>';
    expect(markdownOf(html)).toBe('| a | |\n| - | - |\n| b | c d |');
  });
});

describe('hostile HTML', () => {
  it.each(['div', 'b', 'ul><li', 'blockquote', 'table><tr><td', 'span'])(
    'of 10,000 nested <%s> keeps its text',
    (tag) => {
      const { markdown, remarks } = htmlToMarkdown(`${`<${tag}>`.repeat(10_000)}dalam`, { place });
      expect(markdown).toContain('dalam');
      expect(remarks.map(({ rule }) => rule)).toContain('html/deep');
    },
  );

  it('of marks that are never closed stays small', () => {
    const html = Array.from({ length: 2000 }, (_, index) => `<font color="${index}"><p>x`).join('');
    const { markdown } = htmlToMarkdown(html, { place });
    expect(markdown).toBe(Array.from({ length: 2000 }, () => 'x').join('\n\n'));
  });
});

describe('long HTML', () => {
  /** In milliseconds: what grew with the square of its length took half a minute. */
  const longest = 15_000;

  it.each([
    ['pieces', '<time>kata </time>', 40_000, 'kata kata'],
    ['marks that are opened anew in every line', '<strong>kata<br>', 5000, '**kata**\\\n**kata**'],
  ])(
    'of many %s is read at once',
    (_, piece, count, beginning) => {
      expect(markdownOf(piece.repeat(count)).slice(0, beginning.length)).toBe(beginning);
    },
    longest,
  );
});

describe('code that stands beside the numbers of its lines', () => {
  it.each([
    [
      'Octopress',
      '<figure class="code"><figcaption><span>a.r</span></figcaption><div class="highlight"><table><tr><td class="gutter"><pre><span>1</span>\n<span>2</span>\n</pre></td><td class="code"><pre><code><span class="line">x &lt;- 1\n</span><span class="line">y\n</span></code></pre></td></tr></table></div></figure>',
      'a.r\n\n```\nx <- 1\ny\n```',
    ],
    [
      'Hexo',
      '<figure class="highlight js"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span><br></pre></td><td class="code"><pre><span class="line">a</span><br><span class="line">b</span><br></pre></td></tr></table></figure>',
      '```\na\nb\n```',
    ],
  ])('is code alone: %s', (_, html, expected) => {
    expect(markdownOf(html)).toBe(expected);
    expect(changesOf(html)).toEqual([]);
  });

  it('is a table to place things where the numbers do not count up', () => {
    const html = '<table><tr><td>1 3</td><td><pre>a</pre></td></tr></table>';
    expect(markdownOf(html)).toBe('1 3\n\n```\na\n```');
  });
});
