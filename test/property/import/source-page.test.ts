import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/archive/article.ts';
import { parseFrontMatter } from '../../../src/content/front-matter.ts';
import { parseArticle } from '../../../src/content/parse-article.ts';
import { formatArticleFile } from '../../../src/import/article-file.ts';
import { decideRecord } from '../../../src/import/decide-record.ts';
import { parseSourcePage, type SourcePage } from '../../../src/import/source-page.ts';
import { recordOfPage } from '../../../src/import/source-pages.ts';
import { textToMarkdown } from '../../../src/import/text-body.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { formatOpening } from '../../../src/pages/article.ts';
import { known, pageText } from '../../fixtures/source-pages/page-text.ts';

const fragment = fc.constantFrom(
  ...'\\`*_~[]()<>&#!+-=|:."\'{}@%,?;/1a ',
  '2014. Tahun',
  '5*3*2',
  '&copy;',
  ': ',
  ' #',
  '- ',
  '---',
  '...',
  '](',
  '<b>',
  '{{ x }}',
  'null',
  'Rusia',
  'kata',
  '(CMG)',
  '(kanan)',
  'é',
  '“',
  '\u{1F600}',
  '\u00a0',
);
const line = (maxLength: number) =>
  fc
    .oneof(
      {
        weight: 5,
        arbitrary: fc.array(fragment, { minLength: 1, maxLength }).map((parts) => parts.join('')),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 * maxLength }) },
    )
    .map((text) => text.trim().normalize('NFC'))
    .filter((text) => text !== '' && text !== 'Komentar' && text !== 'Berita Lainnya');
const inFrontMatter = (maxLength: number) =>
  line(maxLength).filter((text) => !/[\p{Cc}\p{Cf}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\ufff9-\uffff]/u.test(text));
const inBody = line(24).filter((text) => !/(?!\t)\p{Cc}/u.test(text));

const place = fc.constantFrom(
  'St. Petersburg',
  'Jakarta',
  'Rio de Janeiro',
  'JAKARTA, Indonesia',
  'Den  Haag',
  'Den\u00a0Haag',
);
const agency = fc.constantFrom('Radio Bharata Online', 'CGTN', 'kompas.com');
const dash = fc.constantFrom(' - ', ' - ', ' – ', ' -- ', ' -  ', '  - ', '\u00a0- ');
const dated = fc
  .tuple(place, agency, dash, inBody)
  .map(([where, who, mark, text]) => `${where}, ${who}${mark}${text}`);

const parenthesis = fc.constantFrom(
  '',
  ' (CMG)',
  '  (CMG)',
  '(CMG)',
  ' (CMG).',
  ' (kanan)',
  ' (Antara)',
  ' (antara )',
);
const captionLine = fc.tuple(inFrontMatter(16), parenthesis).map(([text, end]) => text + end);

const page = fc.record({
  headline: inFrontMatter(20),
  category: inFrontMatter(3),
  author: inFrontMatter(6),
  caption: fc.option(captionLine, { nil: undefined }),
  first: fc.oneof({ weight: 3, arbitrary: dated }, { weight: 1, arbitrary: inBody }),
  others: fc.array(inBody, { maxLength: 4 }),
  listed: fc.array(inFrontMatter(10), { maxLength: 3 }),
});

/** Independent of the code under test: paragraphs with no tag in them but the dateline's, their entities read. */
function paragraphsOf(html: string): string[] {
  expect(html).toMatch(/^(?:<p>(?:<span class="dateline">[^<]*<\/span>)?[^<]*<\/p>\n)+$/);
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return html
    .trimEnd()
    .split('\n')
    .map((paragraph) =>
      paragraph.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? ''),
    );
}

/** As an import makes it, but for its address. */
function articleOf(parsed: SourcePage): string {
  const record = recordOfPage(parsed, '');
  const settings = { zone: known.zone, zoneIsStated: true, order: undefined, now: known.now };
  const defaults = { defaultDate: '', defaultCategory: '', defaultAuthor: '' };
  const decision = decideRecord(record, { ...settings, ...defaults });
  if (decision.kind === 'left-out') throw new Error(JSON.stringify(decision.reason));
  expect(decision.notes.all).toEqual([]);
  const body = textToMarkdown(record.body.text);
  return formatArticleFile({ ...decision.head, image: '', aliases: [], body });
}

describe('an imported page', () => {
  it('reads, as its article, word for word what it was', () => {
    fc.assert(
      fc.property(page, ({ headline, category, author, caption, first, others, listed }) => {
        const lines = [...(caption === undefined ? [] : [caption]), first, ...others];
        const listedLines = listed.flatMap((each) => [`${each} Dunia`, 'Jumat, 7 Oktober 2022 8:37:55 WIB']);
        const parsed = parseSourcePage(
          pageText({ headline, category, author, body: lines, listed: listedLines }),
          'halaman.txt',
          known,
        );
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        const text = articleOf(parsed.value);
        const path = 'articles/2024/09/berita.md';
        const { record, problems } = parseArticle(path, Buffer.from(text), '' as Digest, known.zone);
        const parts = parseFrontMatter(path, text);
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        if (record === undefined || !parts.ok) throw new Error(text);

        expect(record.headline).toBe(headline);
        expect(record.publishedAt.iso).toBe('2024-09-02T08:05:00+07:00');
        expect(record.category.value).toBe(category);
        expect(record.authors.map(({ value }) => value)).toEqual([author]);
        expect(record.related.map((each) => `${each.headline} ${each.category}`)).toEqual(
          listed.map((each) => `${each} Dunia`),
        );
        const { figure } = record;
        const credit = figure?.credit ? ` (${figure.credit})` : '';
        const html = renderBody(parts.value.body, {
          basePath: '',
          typographer: false,
          language: 'id',
          opening: formatOpening(record),
        });
        expect([...(figure ? [figure.caption + credit] : []), ...paragraphsOf(html)]).toEqual(lines);
      }),
      { numRuns: 3000 },
    );
  }, 120_000);
});
