import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../../src/import/html-to-markdown.ts';
import { wordpressHtml } from '../../../../src/import/wordpress/body-html.ts';

const place = { path: 'ekspor.xml', line: 7, column: 3 };

const attachments = new Map([
  ['11', { address: 'https://a.id/u/11.jpg', alt: 'Sawah', caption: 'Sawah "hijau"', credit: '' }],
  ['12', { address: 'https://a.id/u/12.jpg', alt: '', caption: '', credit: '' }],
]);

/** As readers of the archive see it, and what is told of it. */
function convert(body: string, uploaded: readonly string[] = []) {
  const source = wordpressHtml(body, place, {
    attachment: (id) => attachments.get(id),
    uploadedTo: (post) => (post === undefined ? uploaded : []),
    sharedBlock: (settings) =>
      settings.includes('77') ? `<p>A</p><!-- wp:block ${settings} /-->` : undefined,
    footnotes: '',
  });
  const { markdown, remarks } = htmlToMarkdown(source.html, { place });
  const changes = source.remarks.map(({ rule, details }) =>
    'example' in details ? `${rule} ${details.example}` : rule,
  );
  return { markdown, changes, later: remarks.length };
}

describe('a body of WordPress', () => {
  it.each([
    ['Satu.\n\nDua\nbaris.\r\n\r\nTiga.', 'Satu.\n\nDua\\\nbaris.\n\nTiga.'],
    ['Satu <b>tebal\n\nDua</b> lagi.', 'Satu **tebal**\n\n**Dua** lagi.'],
    ['<p>Satu\n</p>\n<p>Dua</p>\n', 'Satu\n\nDua'],
    ['Satu<br />\nDua', 'Satu\\\nDua'],
    ['<ul>\n<li>a</li>\n<li>b\n</li>\n</ul>\nakhir', '- a\n- b\n\nakhir'],
    ['<blockquote>Satu\n\nDua</blockquote>', '> Satu\n>\n> Dua'],
    ['<pre>a\n\nb</pre>', '```\na\n\nb\n```'],
    ['Lihat\nhttps://youtu.be/a_b\nlagi', 'Lihat\n\nhttps://youtu.be/a_b\n\nlagi'],
    [
      '<!-- wp:paragraph -->\n<p>Satu\nbaris</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list --><ul><li>a</li></ul><!-- /wp:list -->',
      'Satu baris\n\n- a',
    ],
    [
      '<!-- wp:embed {"url":"https://youtu.be/x"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/x\n</div><figcaption>Ket</figcaption></figure>\n<!-- /wp:embed -->',
      'https://youtu.be/x\n\nKet',
    ],
    ['Awal<!--more-->Akhir', 'AwalAkhir'],
    [
      '[caption id="attachment_1" align="alignleft" width="300"]<a href="https://a.id/f.jpg"><img src="https://a.id/f-300x200.jpg" alt="a" /></a> Panen <em>raya</em>[/caption]\n\nTeks',
      '![a](https://a.id/f.jpg "Panen raya")\n\nTeks',
    ],
    ['[caption caption="Lama"]<img src="f.jpg">[/caption]', '![](f.jpg "Lama")'],
    [
      'x [gallery ids="11, 12"] y',
      'x\n\n![Sawah](https://a.id/u/11.jpg "Sawah \\"hijau\\"")\n![](https://a.id/u/12.jpg)\n\ny',
    ],
    [
      '[[gallery]] dan [sic] dan [Foto: Antara] dan [UPDATE]',
      '[gallery] dan [sic] dan [Foto: Antara] dan [UPDATE]',
    ],
  ])('%j', (body, markdown) => {
    expect(convert(body).markdown).toBe(markdown);
  });

  it.each([
    ['[embed width="1"]https://youtu.be/x[/embed]', 'https://youtu.be/x', ['html/embed https://youtu.be/x']],
    [
      '[youtube=https://www.youtube.com/watch?v=abcdefghijk&amp;w=640&h=385]',
      'https://www.youtube.com/watch?v=abcdefghijk',
      ['html/embed https://www.youtube.com/watch?v=abcdefghijk'],
    ],
    ['[vimeo 1234567]', 'https://vimeo.com/1234567', ['html/embed https://vimeo.com/1234567']],
    [
      '[youtube=abcdefghijk]',
      'https://www.youtube.com/watch?v=abcdefghijk',
      ['html/embed https://www.youtube.com/watch?v=abcdefghijk'],
    ],
    ['Rumus [x=https://y.id].', 'Rumus [x=https://y.id].', []],
    [
      '[youtube abcdefghijk]',
      'https://www.youtube.com/watch?v=abcdefghijk',
      ['html/embed https://www.youtube.com/watch?v=abcdefghijk'],
    ],
    ['[video mp4="https://a.id/v.mp4"][/video]', 'https://a.id/v.mp4', ['html/embed https://a.id/v.mp4']],
    [
      '[vc_row][vc_column width="1/2"]Satu[/vc_column][/vc_row]',
      'Satu',
      ['html/shortcode [vc_column width="1/2"]'],
    ],
    ['[su_note]Satu', 'Satu', ['html/shortcode [su_note]']],
    ['[a][b]x[/a][/b]', 'x', ['html/shortcode [b]']],
    [
      '[contact-form-7 id="5" title="Hubungi"]',
      '',
      ['html/shortcode [contact-form-7 id="5" title="Hubungi"]'],
    ],
    [
      '[pdf url="https://a.id/x.pdf"]',
      'https://a.id/x.pdf',
      ['html/shortcode [pdf url="https://a.id/x.pdf"]'],
    ],
    ['kata [sic] kata', 'kata [sic] kata', ['html/shortcode-kept [sic]']],
    ['[gallery]', '', ['html/gallery [gallery]']],
    ['[gallery ids="99"]', '', ['html/gallery 99']],
    ['<!-- wp:latest-posts {"n":5} /-->x', 'x', ['html/block latest-posts']],
    ['<!-- wp:block {"ref":78} /-->x', 'x', ['html/block block']],
    ['<!-- wp:block {"ref":77} /-->', 'A\n\nA\n\nA', ['html/block block']],
  ])('%j is told', (body, markdown, changes) => {
    expect(convert(body)).toEqual({ markdown, changes, later: 0 });
  });

  it.each([
    [
      '[csharp]\nint[] a = x[i];\n\n  if (a &lt; b) {}\n[/csharp]',
      '```\nint[] a = x[i];\n\n  if (a < b) {}\n```',
    ],
    [
      'a\n[sourcecode language=\'php\']<?php echo "<b>"; [foo bar="1"]\n[/sourcecode]\nb',
      'a\n\n```\n<?php echo "<b>"; [foo bar="1"]\n```\n\nb',
    ],
    ['[cc lang="diff"]\n-a\n+b\n[/cc]', '```\n-a\n+b\n```'],
    ['[ccnLe_php]\n$a = 1;\n[/ccnLe_php]', '```\n$a = 1;\n```'],
    ['Ketik [code]npm[i][/code] lalu', 'Ketik `npm[i]` lalu'],
    ['<pre>a[foo bar="1"]\nb</pre> [sic]', '```\na[foo bar="1"]\nb\n```\n\n[sic]'],
    [
      '<pre lang="php"><?php echo 1; ?>\n<form><b>x</b></form></pre>',
      '```\n<?php echo 1; ?>\n<form><b>x</b></form>\n```',
    ],
    ["[sourcecode='php']\nif (a) {\n\tb[0];\n}\n[/sourcecode]", '```\nif (a) {\n\tb[0];\n}\n```'],
    ['[code] tanpa akhir', '[code] tanpa akhir'],
  ])('keeps code as it is written: %j', (body, markdown) => {
    expect(convert(body).markdown).toBe(markdown);
  });

  it('keeps the references that encoded code of a shortcode is about', () => {
    expect(convert('[php]&lt;a href="?a=1&amp;amp;b=2"&gt;&amp;nbsp;&lt;/a&gt;[/php]')).toEqual({
      markdown: '```\n<a href="?a=1&amp;b=2">&nbsp;</a>\n```',
      changes: [],
      later: 0,
    });
  });

  it('decodes code of a shortcode that was encoded twice, and says so', () => {
    expect(convert('[code]f(&amp;amp;x);[/code]')).toEqual({
      markdown: '`f(&x);`',
      changes: ['html/double-encoded &amp;'],
      later: 0,
    });
  });

  it('takes an editor’s words with a link in them for no shortcode', () => {
    expect(convert('kata [dan dia: <a href="https://a.id/x">ini</a> juga] lagi').markdown).toBe(
      'kata \\[dan dia: [ini](https://a.id/x) juga] lagi',
    );
  });

  it('shows in a gallery that names no pictures those that were uploaded to its post', () => {
    const sawah = '![Sawah](https://a.id/u/11.jpg "Sawah \\"hijau\\"")';
    expect(convert('[gallery]', ['11', '12'])).toEqual({
      markdown: `${sawah}\n![](https://a.id/u/12.jpg)`,
      changes: [],
      later: 0,
    });
    expect(convert('[gallery exclude="12" columns="2"]', ['11', '12']).markdown).toBe(sawah);
    expect(convert('[gallery id="5"]', ['11']).changes).toEqual(['html/gallery [gallery id="5"]']);
  });

  it('of 50,000 openings of code without an end is read at once', () => {
    const open = '[code]<pre>[php]'.repeat(50_000);
    expect(convert(`[code]a[/code]${open.replaceAll('<pre>', '')}`).markdown).toContain('`a`');
  });

  it('of 10,000 open shortcodes keeps its text', () => {
    expect(convert(`${'[a]'.repeat(10_000)}x${'[/a]'.repeat(10_000)}`).markdown).toBe('x');
    expect(convert(`${'['.repeat(20_000)}x`).markdown).toContain('x');
    expect(convert(`${'[a]'.repeat(40_000)}x${'[/b]'.repeat(40_000)}[/a]`).markdown).toBe('x');
  });
});
