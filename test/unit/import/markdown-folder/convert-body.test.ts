import { describe, expect, it } from 'vitest';
import { convertBody } from '../../../../src/import/markdown-folder/convert-body.ts';
import { renderBody } from '../../../../src/markdown/render.ts';

function convert(body: string, isHtml = false) {
  const { markdown, problems } = convertBody(body, {
    path: 'a.md',
    generator: undefined,
    isHtml,
    bodyLine: 5,
    base: 'http://site.invalid/berita/a/',
    templates: new Map(),
    lookUp: () => undefined,
    isAtHand: () => false,
    fromSiteRoot: (address) => address,
    titleOf: () => '',
    findReference: (path) => ({ address: `/${path}`, isHeld: true }),
    isOwnPage: (address) => address.startsWith('#') || address.startsWith('/berita/a/#'),
    linkAddress: (written) => written.replace('http://site.invalid', '').replace(/^\.\.\//, '/berita/'),
    pictureAddress: (written) => written.replace('http://site.invalid', ''),
  });
  return { markdown, told: problems.map(({ line, rule }) => `${line} ${rule}`) };
}

function page(markdown: string): string {
  return renderBody(markdown, { basePath: '', typographer: false, language: 'id', opening: '' });
}

describe('a body that needs no change', () => {
  it.each([
    ['paragraphs, breaks and emphasis', 'A *b* __c__ \nd  \ne\\\nf'],
    ['lists, tight and loose', '- a\n- b\n  1. c\n\n     d\n\n* e\n\n* f'],
    ['a table', '| a | b |\n| --- | --: |\n| c | d |'],
    ['quotes and rules', '> a\n>\n> b\n\n***\n\nc'],
    ['code', '```js\n<b>{{ x }} [^1] {: .x}</b>\n\n\n# y\n```\n\n    indented <b>\n\n`<b>` &amp; ~~~'],
    ['headings', '# a\n\n#### b\n\nc\n='],
    ['links', '[a](https://x.id/b_(c) "d") [e][f] <https://g.id>\n\n[f]: https://h.id "i"'],
    ['an address on a line of its own', 'a\n\nhttps://youtu.be/x\n\nb'],
    ['mathematics and money', 'a < b && c > d, $5 {x}'],
  ])('keeps %s', (_, body) => {
    expect(convert(body)).toEqual({ markdown: body, told: [] });
  });

  it('takes a lone bracket before many links for what it is', () => {
    const links = '[satu](/a) dan \n'.repeat(200);
    expect(convert(`Catatan [belum selesai\n${links}\nakhir`).markdown).toContain('[satu](/a) dan');
  });

  it('loses the blank lines that nobody sees', () => {
    expect(convert('\n\na\n\n\n\nb\n- c\n\n\n\nd\n\n').markdown).toBe('a\n\nb\n- c\n\nd');
  });
});

describe('marks of kramdown and Goldmark', () => {
  it.each([
    ['classes of a block', 'a\n{: .lead}\n\nb', 'a\n\nb', ['6 markdown/attributes']],
    [
      'what short forms mean',
      'HTML a\n\n*[HTML]: Hyper Text\n*[W3C]: World Wide\n\nb',
      'HTML a\n\nb',
      ['7 markdown/abbreviations'],
    ],
    ['classes before a block', '{: .lead}\na', 'a', ['5 markdown/attributes']],
    ['classes in a line', '[a](/b){:target="_blank"} *c*{: .d}', '[a](/b) *c*', ['5 markdown/attributes']],
    ['a name of a heading', '## A {#a}\n\nB {#b}\n---', '## A\n\nB\n---', ['5 markdown/attributes']],
    ['Goldmark’s attributes', '## A {.x #y}\n\nb\n{.c}', '## A\n\nb', ['5 markdown/attributes']],
    [
      'classes at the end of a paragraph',
      'a *b* {.c}\n\nd {x} {.5}',
      'a *b*\n\nd {x} {.5}',
      ['5 markdown/attributes'],
    ],
    ['a table of contents', '# A\n\n* TOC\n{:toc}\n\nb', '# A\n\nb', []],
    ['a comment', 'a <!-- rahasia\n\nb --> c', 'a  c', ['5 markdown/comment']],
    ['the end of a summary', 'a\n\n<!--more-->\n\nb', 'a\n\nb', []],
    ['an option', '{::options parse_block_html="true" /}\n\na', 'a', []],
    ['a heading without a space', '##A\n\n#tagar', '## A\n\n#tagar', []],
    ['an alert', '> [!NOTE]\n> a', '> **Note**\n>\n> a', []],
    ['a box with a heading', '> [!info]- Cara kerja\n> a', '> **Cara kerja**\n>\n> a', []],
    ['a container', ':::note\n\nSatu **dua**.\n\n:::\n\nTiga', '**Note**\n\nSatu **dua**.\n\nTiga', []],
    ['one with a heading', ':::tip[Cara kerja]\n\na\n\n:::', '**Cara kerja**\n\na', []],
    ['one of old', ':::warning Awas\na\n:::\nb', '**Awas**\n\na\n\nb', []],
    ['one for its looks', '::: {.kotak}\na\n:::', 'a', ['5 markdown/attributes']],
    ['colons that are none', ':::siapa\n\na::: b', ':::siapa\n\na::: b', []],
    ['a component', '::tip{icon="x"}\nSatu **dua**.\n::\n\nTiga', '**Tip**\n\nSatu **dua**.\n\nTiga', []],
    [
      'one with its values below it',
      '::callout\n---\nicon: x\nto: "https://a.id/b"\n---\nSatu\n::',
      '[https://a.id/b](https://a.id/b)\n\nSatu',
      [],
    ],
    ['one that is a link', '::read-more{to="https://a.id/b"}\n::', '[https://a.id/b](https://a.id/b)', []],
    [
      'one that plays a film',
      '::video{poster="p.jpg" controls}\n  :source{src="https://a.id/b.webm" type="video/webm"}\n  :source{src="https://a.id/b.mp4" type="video/mp4"}\n::',
      'https://a.id/b.mp4',
      [],
    ],
    ['one that only its program can show', 'a\n\n:film{id="v1/b"}', 'a', ['7 markdown/components']],
    ['one within a line', 'a :kbd[Enter]{.x} b :icon{name="c"} d', 'a Enter b  d', []],
    ['one with words of its own', '::collapsible{title="Cara kerja"}\na\n::', '**Cara kerja**\n\na', []],
    ['one within another', '::tabs\n:::tabs-item{label="Satu"}\na\n:::\n::', '**Satu**\n\na', []],
    [
      'names that are none',
      'a:b[c] x::y{z} 10:30 :smile: std::vector',
      'a:b[c] x::y{z} 10:30 :smile: std::vector',
      [],
    ],
    ['a pull quote', '> [!kutipan]\n> a\n> — B', '> [!kutipan]\n> a\n> — B', []],
    ['a pull quote in one line', '> [!kutipan] a b\n> — B', '> [!kutipan]\n> a b\n> — B', []],
    ['a pull quote of Obsidian', '> [!quote]+\n> a', '> [!kutipan]\n> a', []],
    ['brackets that are none', '> [!siapa] a', '> [!siapa] a', []],
    [
      'entities of letters',
      'a&#8217;s &eacute; &lt;b&gt; &amp; &nbsp;c',
      'a’s é &lt;b&gt; &amp; &nbsp;c',
      [],
    ],
    ['characters that nobody sees', 'a\u200bb\ufeff', 'ab', ['5 html/hidden-character']],
    ['an element that is none', 'a <nama> b', 'a &lt;nama> b', []],
    ['a definition', 'A\n: b\n: c\n  d\n\nE', '**A**\n\n- b\n- c d\n\nE', []],
  ])('%s', (_, body, markdown, told) => {
    expect(convert(body)).toEqual({ markdown, told });
  });

  it('footnotes become numbers and a list, in the order in which they are referred to', () => {
    const body =
      'a[^x] b[^long] c[^x]\n\n[^long]: one\n  two\n\n    three\n\n[^x]: `[^y]` four[^long]\n\n`[^x]` d';
    expect(convert(body)).toEqual({
      markdown: 'a\\[1\\] b\\[2\\] c\\[1\\]\n\n`[^x]` d\n\n---\n\n1. `[^y]` four\\[2\\]\n2. one two three',
      told: ['7 markdown/footnotes'],
    });
  });

  it('a reference to a note that is not there stays', () => {
    expect(convert('a[^x]').markdown).toBe('a[^x]');
  });
});

describe('HTML in a body', () => {
  it.each([
    ['inline elements', 'a <b>b</b> *c*<br>d <sup>2</sup>', 'a **b** *c*\\\nd ²'],
    [
      'a figure, relative to its page',
      'a\n\n<figure>\n  <img src="../../uploads/x.png" alt="X">\n\n  <figcaption>Kata.</figcaption>\n</figure>\n\nb',
      'a\n\n![X](/uploads/x.png "Kata.")\n\nb',
    ],
    ['Markdown in an element', '<div class="x">\n\n**a**\n\n- b\n\n</div>\n\nc', '**a**\n\n- b\n\nc'],
    ['an element that nothing closes', '<div>\n\na\n\nb', 'a\n\nb'],
    [
      'a frame that is indented like code',
      'a\n\n    <iframe src="https://www.youtube.com/embed/x"></iframe>\n\nb',
      'a\n\nhttps://www.youtube.com/watch?v=x\n\nb',
    ],
    [
      'a table with blank lines in it',
      '<table>\n  <tr>\n    <th>\n      A\n    </th>\n\n    <th>\n      B\n    </th>\n  </tr>\n\n  <tr>\n    <td>c</td>\n    <td>d</td>\n  </tr>\n</table>',
      '| A | B |\n| - | - |\n| c | d |',
    ],
    ['a tag’s picture in an element', '<p>\n  {{< figure src="/a.jpg" alt="A" >}}\n</p>', '![A](/a.jpg)'],
    [
      'a tag’s picture in a link of HTML',
      '<a href="/b">{{< figure src="/a.jpg" alt="A" >}} kata</a>',
      '[![A](/a.jpg) kata](/b)',
    ],
  ])('%s', (_, body, markdown) => {
    expect(convert(body).markdown).toBe(markdown);
  });

  it('is all that a text of HTML holds', () => {
    expect(convert('<p>a {{< youtube x >}}</p>\n    <p>b</p>', true).markdown).toBe(
      'a [https://www.youtube.com/watch?v=x](https://www.youtube.com/watch?v=x)\n\nb'.replace(
        /\[(.*?)\]\(\1\)/,
        '<$1>',
      ),
    );
  });
});

describe('links to headings', () => {
  it.each([
    [
      'a name of its own',
      '[a](#x)\n\n## Kata *satu* {#x}',
      '[a](#kata-satu)\n\n## Kata *satu*',
      ['7 markdown/attributes'],
    ],
    ['the usual name', '[a](#jumat--at)\n\n## Jum’at & At', '[a](#jumat-dan-at)\n\n## Jum’at & At', []],
    ['a place that is named in a heading', '[a](#y)\n\n## <a id="y">B</a>', '[a](#b)\n\n## B', []],
    ['a place that is named before a heading', '[a](#y)\n\n<a name="y"></a>\n\n## B', '[a](#b)\n\n## B', []],
    ['a heading of HTML', '<a href="#y">a</a>\n\n<h3 id="y">B</h3>', '[a](#b)\n\n## B', []],
  ])('by %s lead to their ids here', (_, body, markdown, told) => {
    expect(convert(body)).toEqual({ markdown, told });
  });
});

describe('addresses of a body', () => {
  it.each([
    ['a relative link', '[a](../b/ "c")', '[a](/berita/b/ "c")', []],
    ['a definition', '[a][b]\n\n[b]: ../c/', '[a][b]\n\n[b]: /berita/c/', []],
    ['a link that leads nowhere', 'a [b *c*](#d) e', 'a b *c* e', ['5 markdown/link-dropped']],
    ['an empty link', 'a []( /b ) c', 'a  c', ['5 markdown/link-dropped']],
    ['a scheme that no browser should follow', '[a](javascript:b)', 'a', ['5 markdown/link-dropped']],
    ['a picture in a link', '[![a](http://site.invalid/b.png)](../c/)', '[![a](/b.png)](/berita/c/)', []],
    [
      'spaces',
      '[a](mailto:a@b.id?subject=c d) [e](<../f g/>)',
      '[a](mailto:a@b.id?subject=c%20d) [e](/berita/f%20g/)',
      [],
    ],
    [
      'bare ones',
      'a https://b.id/c, (https://d.id/e_(f)). `https://g.id`',
      'a <https://b.id/c>, (<https://d.id/e_(f)>). `https://g.id`',
      [],
    ],
    [
      'one that the source broke',
      '[a](https://b.id/">c https://d.id/">e) f',
      '[a](https://b.id/">c <https://d.id/>">e) f',
      ['5 markdown/link-broken', '5 markdown/link-broken'],
    ],
    [
      'a link in a caption',
      '![a](/b.jpg "C [d](https://e.id/f)")',
      '![a](/b.jpg "C d (https://e.id/f)")',
      [],
    ],
    ['brackets in a text', '[a [b] \\] c](../d/)', '[a [b] \\] c](/berita/d/)', []],
  ])('%s', (_, body, markdown, told) => {
    expect(convert(body)).toEqual({ markdown, told });
  });
});

it('what comes of a body is printed as its reader saw it', () => {
  const { markdown } = convert(
    '<p>Satu <em>dua</em>.</p>\n\n{{< box >}}\n## Judul {#x}\n\n* a[^1]\n{{< /box >}}\n\n[^1]: Catatan.\n',
  );
  expect(page(markdown)).toBe(
    '<p>Satu <em>dua</em>.</p>\n<h2 id="judul">Judul</h2>\n<ul>\n<li>a[1]</li>\n</ul>\n<hr>\n<ol>\n<li>Catatan.</li>\n</ol>\n',
  );
});
