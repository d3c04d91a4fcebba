import { describe, expect, it } from 'vitest';
import { type BodyOptions, renderBody } from '../../../src/markdown/render.ts';

const plain: BodyOptions = { basePath: '', typographer: false, language: 'id', opening: '' };

function render(markdown: string, options: Partial<BodyOptions> = {}): string {
  return renderBody(markdown, { ...plain, ...options });
}

describe('what an untrusted writer puts into a body', () => {
  it.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n'],
    ['kata <b onclick="x()">tebal</b>', '<p>kata &lt;b onclick=&quot;x()&quot;&gt;tebal&lt;/b&gt;</p>\n'],
    [
      '{{ secret }} {% include "x" %} <%= y %>',
      '<p>{{ secret }} {% include &quot;x&quot; %} &lt;%= y %&gt;</p>\n',
    ],
    ['[a](javascript:alert)', '<p>[a](javascript:alert)</p>\n'],
    ['[a](JaVaScRiPt:alert)', '<p>[a](JaVaScRiPt:alert)</p>\n'],
    ['[a](javascript&colon;alert)', '<p>[a](javascript:alert)</p>\n'],
    ['[a](vbscript:x)', '<p>[a](vbscript:x)</p>\n'],
    ['[a](data:text/html,x)', '<p>[a](data:text/html,x)</p>\n'],
    ['![a](data:image/png;base64,AA)', '<p>![a](data:image/png;base64,AA)</p>\n'],
    ['[a](file:///etc/passwd)', '<p>[a](file:///etc/passwd)</p>\n'],
    ['<javascript:alert>', '<p>&lt;javascript:alert&gt;</p>\n'],
    ['[a][1]\n\n[1]: javascript:alert', '<p>[a][1]</p>\n<p>[1]: javascript:alert</p>\n'],
    ['```"><script>\nx\n```', '<pre><code class="language-&quot;&gt;&lt;script&gt;">x\n</code></pre>\n'],
    ['[a](/x "&quot;><script>")', '<p><a href="/x" title="&quot;&gt;&lt;script&gt;">a</a></p>\n'],
  ])('stays text: %s', (markdown, html) => {
    expect(render(markdown)).toBe(html);
  });

  it('cannot hide a scheme behind control characters', () => {
    expect(render('[a](<java&#10;script:alert>) [b](<&#1;javascript:alert>)')).not.toMatch(
      /href="\s*javascript/i,
    );
  });
});

describe('a link', () => {
  it.each([
    ['[a](https://contoh.id/)', '', '<a href="https://contoh.id/" rel="noopener">a</a>'],
    ['[a](//contoh.id/)', '/arsip', '<a href="//contoh.id/" rel="noopener">a</a>'],
    ['a <https://contoh.id/>', '', 'a <a href="https://contoh.id/" rel="noopener">https://contoh.id/</a>'],
    ['[a](/2024/09/putin/)', '/arsip', '<a href="/arsip/2024/09/putin/">a</a>'],
    ['[a](/2024/09/putin/)', '', '<a href="/2024/09/putin/">a</a>'],
    ['[a](../wang/)', '/arsip', '<a href="../wang/">a</a>'],
    ['[a](#bagian)', '/arsip', '<a href="#bagian">a</a>'],
    ['[a](mailto:redaksi@contoh.id)', '/arsip', '<a href="mailto:redaksi@contoh.id">a</a>'],
    ['Lihat https://contoh.id/', '', 'Lihat https://contoh.id/'],
    ['[a](https://contoh.id/a##b)', '', '<a href="https://contoh.id/a#%23b" rel="noopener">a</a>'],
    ['[a](https://contoh.id/?x=[1])', '', '<a href="https://contoh.id/?x=%5B1%5D" rel="noopener">a</a>'],
    ['[a](https://)', '/arsip', '[a](https://)'],
    ['[a](https:///contoh.id)', '', '[a](https:///contoh.id)'],
    ['[a](https://contoh.id">b)', '', '[a](https://contoh.id&quot;&gt;b)'],
    ['[a](//contoh.id:x/)', '/arsip', '[a](//contoh.id:x/)'],
    ['[](https://contoh.id/)', '', '<a href="https://contoh.id/" rel="noopener">https://contoh.id/</a>'],
    ['[](/2024/09/putin/)', '/arsip', '<a href="/arsip/2024/09/putin/">/2024/09/putin/</a>'],
  ])('%s under %o is %s', (markdown, basePath, html) => {
    expect(render(markdown, { basePath })).toBe(`<p>${html}</p>\n`);
  });
});

describe('a link to a story that is not to be seen', () => {
  const hiddenLinks = ['/2024/09/rahasia/'];

  it.each([
    ['Lihat [*kabar* ini](/2024/09/rahasia/).', '<p>Lihat <em>kabar</em> ini.</p>\n'],
    ['[a](/2024/09/rahasia#b) [b](/2024/09/lain/)', '<p>a <a href="/arsip/2024/09/lain/">b</a></p>\n'],
    ['[a][1]\n\n[1]: /2024/09/rahasia?b=1', '<p>a</p>\n'],
    ['[](/2024/09/rahasia/)', '<p></p>\n'],
    ['Isi.\n\nBaca juga: [a](/2024/09/rahasia/)\n\nLagi.', '<p>Isi.</p>\n<p>Lagi.</p>\n'],
    ['**Baca juga: [a](/2024/09/rahasia/)**', ''],
    [
      'Baca juga: [a](/2024/09/rahasia/), [b](/2024/09/lain/)',
      '<p class="read-also">Baca juga: <a href="/arsip/2024/09/lain/">b</a></p>\n',
    ],
    [
      'Baca juga: [b](/2024/09/lain/), [a](/2024/09/rahasia/)',
      '<p class="read-also">Baca juga: <a href="/arsip/2024/09/lain/">b</a></p>\n',
    ],
    [
      'Baca juga: [b](/2024/09/lain/) | [a](/2024/09/rahasia/) | [c](https://c.example/)',
      '<p class="read-also">Baca juga: <a href="/arsip/2024/09/lain/">b</a> | <a href="https://c.example/" rel="noopener">c</a></p>\n',
    ],
  ])('is its text: %s', (markdown, html) => {
    expect(render(markdown, { basePath: '/arsip', hiddenLinks })).toBe(html);
  });
});

describe('an image', () => {
  it.each([
    ['![Foto *Putin*](/media/putin.jpg)', '<a href="/arsip/media/putin.jpg">Foto Putin</a>'],
    ['![](/media/putin.jpg?w=9)', '<a href="/arsip/media/putin.jpg?w=9">putin.jpg</a>'],
    ['[![Foto](a.jpg)](/2024/)', '<a href="/arsip/2024/">Foto</a>'],
    [
      '![a](a.jpg) [![b](b.jpg)](c) ![d](d.jpg)',
      '<a href="a.jpg">a</a> <a href="c">b</a> <a href="d.jpg">d</a>',
    ],
  ])('is a link to its file: %s', (markdown, html) => {
    expect(render(markdown, { basePath: '/arsip' })).toBe(`<p>${html}</p>\n`);
  });
});

describe('headings', () => {
  it.each([
    ['# A', 'h2'],
    ['## A', 'h2'],
    ['A\n===', 'h2'],
    ['# A\n\n## B\n\n### C', 'h2 h3 h4'],
    ['## A\n\n### B', 'h2 h3'],
    ['### A\n\n# B', 'h2 h2'],
    ['# A\n\n##\n\n### C\n\n#   ', 'h2 h3'],
    ['# A\n\n##### E\n\n###### F', 'h2 h3 h4'],
    ['## A\n\n#### B\n\n### C\n\n## D', 'h2 h3 h3 h2'],
    ['> # A\n\n## B', 'h2 h3'],
  ])('of %j become %s', (markdown, levels) => {
    const found = [...render(markdown).matchAll(/<(h\d) id="[^"]+">[^<]*<\/\1>/g)].map(([, level]) => level);
    expect(found.join(' ')).toBe(levels);
  });
});

describe('the id of a heading', () => {
  it.each([
    ["## Harga Beras & “Gabah”: Jum'at, 5 *Mei*", 'harga-beras-dan-gabah-jumat-5-mei'],
    ['## Sama\n\n### Sama\n\n## Sama 2\n\n## Sama', 'sama sama-2 sama-2-2 sama-3'],
    ['## 2024', 'bagian-2024'],
    ['## Komentar\n\n## Koreksi 1\n\n## Isi', 'bagian-komentar bagian-koreksi-1 bagian-isi'],
    ['## 中国\n\n## …', 'bagian bagian-2'],
    [
      '## 1. Lisensi terbuka\n\n## 2-step\n\n## 1 lisensi terbuka',
      'bagian-1-lisensi-terbuka bagian-2-step bagian-1-lisensi-terbuka-2',
    ],
    ['> ## Dalam *kutipan*\n\n- # Butir', 'dalam-kutipan butir'],
    ['## ![Peta](peta.png) [Jalan](/a/)', 'peta-jalan'],
    ['##\n\n## A', 'a'],
    [`## ${'kata '.repeat(30)}`, 'kata-'.repeat(16).slice(0, -1)],
  ])('%j is %s', (markdown, ids) => {
    const idsIn = (options: Partial<BodyOptions>) =>
      [...render(markdown, options).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id).join(' ');
    expect(idsIn({})).toBe(ids);
    expect(idsIn({ typographer: true })).toBe(ids);
  });

  it('is found in time among thousands that are alike', () => {
    expect(render('# a\n'.repeat(5000))).toContain('id="a-5000"');
  });
});

describe('the opening', () => {
  const opening = 'St. <Petersburg>, Radio & TV - ';
  const dateline = '<span class="dateline">St. &lt;Petersburg&gt;, Radio &amp; TV - </span>';

  it.each([
    ['Presiden *Rusia*.\n\nLalu.', `<p>${dateline}Presiden <em>Rusia</em>.</p>\n<p>Lalu.</p>\n`],
    ['- satu', `<p>${dateline}</p>\n<ul>\n<li>satu</li>\n</ul>\n`],
    ['# Judul\n\nTeks', `<p>${dateline}</p>\n<h2 id="judul">Judul</h2>\n<p>Teks</p>\n`],
    ['', `<p>${dateline}</p>\n`],
  ])('starts the first paragraph: %j', (markdown, html) => {
    expect(render(markdown, { opening })).toBe(html);
  });
});

describe('the rest of a body', () => {
  it('has no style attribute, which a strict policy forbids', () => {
    const html = render('|a|b|c|\n|:-|:-:|-:|\n|1|2|3|');
    expect(html).not.toContain('style=');
    expect([...html.matchAll(/<td class="([^"]*)">/g)].map(([, name]) => name)).toEqual([
      'align-left',
      'align-center',
      'align-right',
    ]);
  });

  it('has its quotes changed only where the typographer is asked for', () => {
    expect(render('"a" -- b (c)')).toBe('<p>&quot;a&quot; -- b (c)</p>\n');
    expect(render('"a" -- b', { typographer: true })).toBe('<p>“a” – b</p>\n');
    expect(render('"a" -- b')).toBe('<p>&quot;a&quot; -- b</p>\n');
  });

  it('has no spaces at the ends of lines of code', () => {
    expect(render('    satu  \n    dua\t\n')).toBe('<pre><code>satu\ndua\n</code></pre>\n');
    expect(render('```\nsatu  \n\n dua\n```')).toBe('<pre><code>satu\n\n dua\n</code></pre>\n');
  });

  it('does not depend on what was rendered before it', () => {
    render('[x]: https://contoh.id/\n\n[x]', { basePath: '/arsip', opening: 'A - ' });
    expect(render('[x] [a](/b)')).toBe('<p>[x] <a href="/b">a</a></p>\n');
  });
});
