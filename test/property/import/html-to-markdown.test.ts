import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../src/import/html-to-markdown.ts';
import { renderBody } from '../../../src/markdown/render.ts';

const place = { path: 'ekspor.xml', line: 1, column: 1 };
const page = { basePath: '', typographer: false, language: 'id', opening: '' } as const;

function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Independent of the code under test: all text, white space made one space. */
function textOfHtml(html: string): string {
  let text = '';
  const blocks = /^(?:p|h[1-6]|li|ul|ol|blockquote|pre|table|tr|td|th|div|br|hr|figure|figcaption)$/;
  const parser = new Parser({
    ontext: (data) => {
      text += data;
    },
    onopentag: (name) => {
      if (blocks.test(name)) text += ' ';
    },
    onclosetag: (name) => {
      if (blocks.test(name)) text += ' ';
    },
  });
  parser.end(html);
  return squeeze(text);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('kata', 'Jakarta', 'é', '2014', '\u{1F600}', '12.500', 'Kamis (12/9)'),
  },
  { weight: 3, arbitrary: fc.constantFrom(' ', '  ', '\n', ' - ', ', ', '. ', '\t') },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...'\\`*_~[]()<>&#!+-=|:."\'{}@;/1a',
      '](',
      ']: x',
      '![',
      '```',
      '~~~',
      '~~',
      '**',
      '---',
      '===',
      '1. ',
      '1) ',
      '# ',
      '> ',
      '- ',
      '<https://a.id/>',
      '<b>',
      '|-|',
      ':-',
      '[^1]',
      'https://a.id/a_b_',
      '“',
      '”',
      '—',
    ),
  },
);
const words = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

/** HTML with the text that it shows. */
interface Sample {
  readonly html: string;
  readonly text: string;
}

const plain: fc.Arbitrary<Sample> = words.map((text) => ({ html: encode(text), text }));

function joined(samples: readonly Sample[], between = ''): Sample {
  return {
    html: samples.map(({ html }) => html).join(''),
    text: samples.map(({ text }) => text).join(between),
  };
}

const { inline } = fc.letrec<{ inline: Sample; part: Sample }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: plain },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('b', 'strong', 'i', 'em', 'u', 'span', 'del', 'sup', 'font'), tie('inline'))
        .map(([tag, { html, text }]) => ({ html: `<${tag}>${html}</${tag}>`, text })),
    },
    {
      weight: 1,
      // A link in a link is none: parsers end the outer one.
      arbitrary: fc.tuple(plain, fc.constantFrom('b', 'i', 'span')).map(([{ html, text }, tag]) => ({
        html: `<a href="https://a.id/b_c?d=(e)"><${tag}>${html}</${tag}></a>`,
        text,
      })),
    },
    { weight: 1, arbitrary: fc.constant({ html: '<br>', text: ' ' }) },
    { weight: 1, arbitrary: words.map((text) => ({ html: `<code>${encode(text)}</code>`, text })) },
  ),
  inline: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => joined(parts)),
}));

const { blocks } = fc.letrec<{ block: Sample; blocks: Sample }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom('p', 'div', 'h2', 'h3', 'h5', 'center'), inline)
        .map(([tag, { html, text }]) => ({ html: `<${tag}>${html}</${tag}>`, text })),
    },
    { weight: 1, arbitrary: inline.map(({ html, text }) => ({ html: `${html}<br>\n<br>`, text })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('blockquote', 'div', 'section', 'b', 'i'), tie('blocks'))
        .map(([tag, { html, text }]) => ({ html: `<${tag}>${html}</${tag}>`, text })),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }))
        .map(([tag, items]) => {
          const { html, text } = joined(
            items.map((each) => ({ ...each, html: `<li>${each.html}</li>` })),
            ' ',
          );
          return { html: `<${tag}>${html}</${tag}>`, text };
        }),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.array(inline, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 })
        .map((rows) => {
          const cells = (row: readonly Sample[]) =>
            joined(
              row.map((each) => ({ ...each, html: `<td>${each.html}</td>` })),
              ' ',
            );
          const { html, text } = joined(
            rows.map(cells).map((row) => ({ ...row, html: `<tr>${row.html}</tr>` })),
            ' ',
          );
          return { html: `<table>${html}</table>`, text };
        }),
    },
    { weight: 1, arbitrary: fc.constant({ html: '<hr>', text: ' ' }) },
    { weight: 1, arbitrary: words.map((text) => ({ html: `<pre>${encode(text)}</pre>`, text })) },
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((each) => joined(each, ' ')),
}));

/** Addresses alone become links whose text is the site's own; a mark makes a pull quote. */
function isOrdinary({ html }: Sample): boolean {
  // A raised number becomes other characters, close to what it stands behind.
  if (/<sup>(?:<[^>]*>|\s)*[+\-−]?\d{1,3}(?:<[^>]*>|\s)*<\/sup>/.test(html)) return false;
  return !html.includes('https://a.id/a_b_') || !/(?:>|^)\s*https:\S+\s*(?:<|$)/.test(html);
}

describe('HTML as Markdown', () => {
  it('renders as the text of the HTML', () => {
    fc.assert(
      fc.property(blocks.filter(isOrdinary), ({ html, text }) => {
        const { markdown } = htmlToMarkdown(html, { place });
        expect(textOfHtml(renderBody(markdown, page))).toBe(squeeze(text));
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
});
