import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeParagraph, isParagraphText } from '../../../src/markdown/escape.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { renderBody } from '../../../src/markdown/render.ts';

const metacharacter = fc.constantFrom(...'\\`*_~[]()<>&#!+-=|:."\'{}@;/1a \t');
const fragment = fc.constantFrom(
  '](',
  ']: ',
  '![',
  '```',
  '~~~',
  '~~',
  '***',
  '---',
  '1. ',
  '123456789) ',
  '1234567890. ',
  '&copy;',
  '&#65;',
  '&#x41;',
  '&nosuch;',
  '<https://a.id/>',
  '<a@b.id>',
  '<b>',
  '</script>',
  'javascript:',
  '|-|',
  'kata',
  'snake_case',
  '{{ x }}',
);
const unicode = fc.constantFrom(
  '\u{1F600}',
  '\u{20BB7}',
  '\u00a0',
  '\u2003',
  'e\u0301',
  '\u200b',
  '“',
  '’',
  'é',
  '\u2028',
);
const paragraphText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: metacharacter },
      { weight: 3, arbitrary: fragment },
      { weight: 1, arbitrary: unicode },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((parts) => parts.join('').trim())
  .filter(isParagraphText);

const options = { basePath: '', typographer: false, language: 'id', opening: '' } as const;

/** Independent of the code under test: paragraphs without any tag in them, their entities read. */
function paragraphsOf(html: string): string[] {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return [...html.matchAll(/<p>([^<]*)<\/p>\n/g)].map(([, text = '']) =>
    text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? ''),
  );
}

describe('an escaped paragraph', () => {
  it('renders as one paragraph with exactly the text', () => {
    fc.assert(
      fc.property(paragraphText, (text) => {
        const markdown = escapeParagraph(text);
        const html = renderBody(markdown, options);
        expect(paragraphsOf(html)).toEqual([text]);
        expect(html).toMatch(/^<p>[^<]*<\/p>\n$/);
        expect(plainText(markdown)).toBe(text);
      }),
      { numRuns: 10_000 },
    );
  });

  it('stays itself among others', () => {
    fc.assert(
      fc.property(fc.array(paragraphText, { minLength: 2, maxLength: 6 }), (texts) => {
        const html = renderBody(texts.map(escapeParagraph).join('\n\n'), options);
        expect(paragraphsOf(html)).toEqual(texts);
        expect(html).toMatch(/^(?:<p>[^<]*<\/p>\n)+$/);
      }),
      { numRuns: 3000 },
    );
  });
});
