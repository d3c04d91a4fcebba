import { describe, expect, it } from 'vitest';
import { anyInsertMark, convertTags } from '../../../../src/import/markdown-folder/convert-tags.ts';
import type { TagTemplate } from '../../../../src/import/markdown-folder/tag-template.ts';

const values: Readonly<Record<string, string>> = { 'site.url': 'https://media.id', 'site.baseurl': '' };

function convert(body: string, templates: Readonly<Record<string, TagTemplate>> = {}) {
  const { text, inserts, problems } = convertTags(body, {
    path: 'a.md',
    generator: undefined,
    templates: new Map(Object.entries(templates)),
    lookUp: (name) => values[name],
    isAtHand: (address) => address === 'here.jpg',
    fromSiteRoot: (address) => address,
    titleOf: () => '',
    findReference: (path) => ({
      address: path.includes('lost') ? '' : `/${path}`,
      isHeld: !path.includes('lost'),
    }),
    placeOf: (offset) => ({ line: body.slice(0, offset).split('\n').length, column: 1 }),
  });
  const markdown = text.text.replace(anyInsertMark, (_, index) => inserts[Number(index)]?.markdown ?? '');
  const told = problems.map(({ rule, details, line }) => {
    const { became } = details as { readonly became?: string };
    return `${line} ${rule.replace('markdown/', '')}${became === undefined ? '' : ` ${became}`}`;
  });
  return { markdown: markdown.replace(/\n{3,}/g, '\n\n').trim(), told };
}

describe('shortcodes of Hugo', () => {
  it.each([
    ['a reference', '[a]({{< ref "x.md" >}}#p), {{% relref "y" %}}', '[a](/x.md#p), /y', []],
    ['a reference in HTML', '<a href="{{< ref "x.md" >}}">a</a>', '<a href="/x.md">a</a>', []],
    ['a reference to nothing', '[a]({{< ref "lost" >}})', '[a]()', ['1 reference-lost']],
    [
      'a figure',
      '{{< figure src="/a b.jpg" alt="A [x]" caption="C \\"q\\"" >}}',
      '![A \\[x\\]](/a%20b.jpg "C \\"q\\"")',
      [],
    ],
    ['a figure in a link', '[{{< figure src="/a.jpg" >}}](/b)', '[![](/a.jpg)](/b)', []],
    [
      'a picture of a theme, its caption enclosed',
      '{{< gambar-kapsi src="/a.jpg" class="x" >}}Keterangan.{{< /gambar-kapsi >}}',
      '![](/a.jpg "Keterangan.")',
      ['1 tag image'],
    ],
    [
      'a picture at hand',
      '{{< img src="here.jpg" alt="A" >}} Teks',
      '![A](here.jpg)\n\n Teks',
      ['1 tag image'],
    ],
    [
      'a picture that only its tag could find',
      'A\n\n{{< img src="uid-7" alt="A" caption="Kata." >}}\n\nB',
      'A\n\n*Kata.*\n\nB',
      ['3 picture-unknown'],
    ],
    [
      'a video on a line of its own, and one in a line',
      '{{< youtube id="abc" title="T" >}}\n\nLihat {{< youtube xyz >}}.',
      'https://www.youtube.com/watch?v=abc\n\nLihat <https://www.youtube.com/watch?v=xyz>.',
      ['1 tag address', '3 tag address'],
    ],
    ['a post', '{{< tweet user="a" id="1" >}}', 'https://x.com/a/status/1', ['1 tag address']],
    [
      'code',
      '{{< highlight go "linenos=table" >}}\nx := {{< ref "a" >}}\n{{< /highlight >}}',
      '```go\nx := {{< ref "a" >}}\n```',
      [],
    ],
    [
      'code that holds a fence',
      '{{< highlight md >}}\n```\nx\n```\n{{< /highlight >}}',
      '````md\n```\nx\n```\n````',
      [],
    ],
    ['a box around blocks', 'A\n{{< box >}}\n- b\n{{< /box >}}\nC', 'A\n\n- b\n\nC', ['2 tag unwrapped']],
    [
      'a box with a title, in a box',
      '{{% note %}}{{% ring title="R?" %}}\nIsi\n{{% /ring %}}{{% /note %}}',
      '**R?**\n\nIsi',
      ['1 tag unwrapped', '1 tag words'],
    ],
    ['a box in a line', 'A {{< hl >}}b{{< /hl >}} c', 'A b c', ['1 tag unwrapped']],
    [
      'a quote among parameters',
      '{{< quote-block text="Kata." cite="Abe" >}}',
      '> [!kutipan]\n> Kata.\n>\n> — Abe',
      ['1 tag quote'],
    ],
    ['words in a line', 'Coba {{< file src="x.pdf" label="ini" >}}!', 'Coba ini!', ['1 tag words']],
    [
      'a link of the site’s own',
      '{{< link "Sertifikat" "/sertifikat/" >}}, {{< link "/tentang/" >}}',
      '[Sertifikat](/sertifikat/), [/tentang/](/tentang/)',
      ['1 tag link', '1 tag link'],
    ],
    [
      'a button',
      '{{< button href="https://x.id/" text="Lihat" >}}',
      '[Lihat](https://x.id/)',
      ['1 tag link'],
    ],
    ['what only a template knows', 'A\n\n{{< faq faq1 >}}\n\nB', 'A\n\nB', ['3 tag dropped']],
    [
      'an unknown tag for an address',
      '[a]({{< tmp "x/y.md" >}}) [b]({{< tmp "dead" >}})',
      '[a](/x/y.md) [b]()',
      ['1 tag dropped'],
    ],
    ['a tag that is not whole', 'a {{< b', 'a {{< b', ['1 tag-broken']],
    ['a name and its parameter without a space', '[a]({{< ref"x" >}})', '[a](/x)', []],
    ['a tag to be shown', '`{{</* box */>}}` {{%/* y */%}}', '`{{< box >}}` {{% y %}}', []],
    ['a closing tag alone', 'a {{< /box >}}b', 'a b', ['1 tag dropped']],
  ])('%s', (_, body, markdown, told) => {
    expect(convert(body)).toEqual({ markdown, told });
  });

  it.each([
    '`{{< box >}}`',
    '```\n{{< box >}}\n```',
    '~~~ go\n{{< ref "x" >}}\n~~~',
    '- a\n\n  ```\n  {{< x >}}\n  ```',
  ])('are left alone in code: %j', (body) => {
    expect(convert(body)).toEqual({ markdown: body, told: [] });
  });

  it('that enclose each other a hundred times are read once each', () => {
    const body = `${'{{< gambar src="/a.jpg" >}}'.repeat(100)}x${'{{< /gambar >}}'.repeat(100)}`;
    expect(convert(body).told).toHaveLength(100);
  });
});

describe('tags of Liquid', () => {
  it.each([
    ['code', '{% highlight ruby %}\nx {{ y }}\n{% endhighlight %}', '```ruby\nx {{ y }}\n```', []],
    ['text to be left alone', '{% raw %}{{ x }}{% endraw %}', '{{ x }}', []],
    ['braces to be left alone, in code too', '`a={% raw %}{{{% endraw %} b }}`', '`a={{ b }}`', []],
    ['a comment', 'a{% comment %}b {{ x }}{% endcomment %}c', 'ac', ['1 comment']],
    [
      'values of the site',
      '[a]({{ site.url }}{{ site.baseurl }}/b) ![c]({{ "/c.png" | relative_url }})',
      '[a](https://media.id/b) ![c](/c.png)',
      [],
    ],
    ['a value that nobody knows', 'a {{ page.x | upcase }} b', 'a  b', ['1 tag dropped']],
    ['an address that nobody knows', 'a <{{ page.x }}> b', 'a  b', ['1 tag dropped']],
    [
      'a post and a file',
      '[a]({% post_url 2014-01-02-x %}) [b]({% link _posts/y.md %})',
      '[a](/2014-01-02-x) [b](/_posts/y.md)',
      [],
    ],
    [
      'an include that shows a picture',
      '{% include figure.html src="/a.png" caption="C" %}',
      '![](/a.png "C")',
      [],
    ],
    [
      'an include that shows a video',
      '{% include youtube.html id="abc" %}',
      'https://www.youtube.com/watch?v=abc',
      ['1 tag address'],
    ],
    ['an include that nobody knows', 'a\n\n{% include toc.html %}\n\nb', 'a\n\nb', []],
    [
      'a condition',
      '{% if x %}\na\n{% else %}\nb\n{% endif %}',
      'a\n\nb',
      ['1 tag unwrapped', '3 tag dropped'],
    ],
    [
      'a quote of Hexo',
      '{% blockquote Abe, Buku %}\nKata\n{% endblockquote %}',
      '> Kata\n>\n> — Abe Buku',
      [],
    ],
    ['a picture of Octopress', '{% img left /a/b.png 200 300 "T" "A" %}', '![A](/a/b.png "T")', []],
  ])('%s', (_, body, markdown, told) => {
    expect(convert(body)).toEqual({ markdown, told });
  });
});

describe('what the mapping says of a tag', () => {
  it.each([
    [
      'image',
      { image: 'https://cdn.id/{src}' },
      '{{< t src="a.png" alt="A" caption="C" >}}',
      '![A](https://cdn.id/a.png "C")',
    ],
    ['link', { link: 'https://cdn.id/{0}' }, '[a]({{< t "b c.pdf" >}})', '[a](https://cdn.id/b c.pdf)'],
    [
      'link with words',
      { link: 'https://cdn.id/{file}' },
      '{{< t file="b.pdf" label="L" >}}',
      '[L](https://cdn.id/b.pdf)',
    ],
    ['text', { text: '**{title}** {inner}' }, '{{< t title="T" >}}isi{{< /t >}}', '**T** isi'],
    ['no text', { text: '' }, 'a {{< t >}} b', 'a  b'],
  ] as const)('%s', (_, template, body, markdown) => {
    expect(convert(body, { t: template })).toEqual({ markdown, told: [] });
  });
});
