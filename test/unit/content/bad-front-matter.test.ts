import { describe, expect, it } from 'vitest';
import { checkContent, faultsOf, storyPath, storyWith, writeContent } from '../../fixtures/content.ts';

const good = storyWith();

describe('a story without fault', () => {
  it('has no problem', async () => {
    expect(await faultsOf(good)).toEqual([]);
  });

  it.each([
    ['a byte order mark', `\uFEFF${good}`],
    ['CRLF', good.replaceAll('\n', '\r\n')],
    ['old Mac line ends', good.replaceAll('\n', '\r')],
    ['both', `\uFEFF${good.replaceAll('\n', '\r\n')}`],
    ['white space after the fences', good.replaceAll('---\n', '--- \t\n')],
    ['comments on lines of their own', storyWith({ more: '# catatan redaksi' })],
    ['the form of the old site', storyWith({ date: 'date: Sabtu, 14 September 2024 12:45:6 WIB' })],
    ['a body of dashes', storyWith({}, '---\n\nIsi\n\n---\n')],
    ['no line end after the last line', good.trimEnd()],
    ['an alias of case', storyWith({ category: 'category: NASIONAL' })],
    ['an empty body with a source', storyWith({ more: 'source: https://contoh.example/a' }, '')],
  ])('may have %s', async (_, text) => {
    expect(await faultsOf(text)).toEqual([]);
  });
});

describe('the front matter of a story', () => {
  it.each([
    ['that is missing', 'Isi saja.\n', '1:1 error front-matter/missing'],
    ['of an empty file', '', '1:1 error front-matter/missing'],
    ['that is never closed', good.replace('\n---\n\n', '\n\n'), '1:1 error front-matter/unclosed'],
    ['after a blank line', `\n${good}`, '1:1 error front-matter/blank-before'],
    ['after a space', ` ${good}`, '1:1 error front-matter/blank-before'],
    ['in JavaScript', good.replace('---', '---js'), '1:4 error front-matter/language'],
    ['in an old engine', good.replace('---', '---jsLegacy'), '1:4 error front-matter/language'],
    [
      'named as a property of objects',
      good.replace('---', '---constructor'),
      '1:4 error front-matter/language',
    ],
    ['marked as YAML', good.replace('---', '--- yaml'), '1:5 error front-matter/language'],
    ['in TOML', '+++\ntitle = "a"\n+++\nIsi\n', '1:1 error front-matter/language'],
    ['in JSON', '{\n  "title": "a"\n}\nIsi\n', '1:1 error front-matter/language'],
    ['with a tab as indent', storyWith({ author: 'author:\n\t- Ayu Lestari' }), '6:1 error front-matter/tab'],
    [
      'with a colon in a title',
      storyWith({ title: 'title: Putin: Rusia' }),
      '2:13 error front-matter/unquoted-colon',
    ],
    [
      'with text after a quote',
      storyWith({ title: 'title: "Putin" datang' }),
      '2:8 error front-matter/unquoted-mark',
    ],
    [
      'with a bracket first',
      storyWith({ title: 'title: [Foto] Banjir' }),
      '2:8 error front-matter/unquoted-mark',
    ],
    [
      'with an at sign first',
      storyWith({ title: 'title: @presiden' }),
      '2:8 error front-matter/unquoted-mark',
    ],
    ['with an open quote', storyWith({ title: 'title: "Putin' }), '2:8 error front-matter/unclosed-quote'],
    [
      'with words that YAML drops',
      storyWith({ title: 'title: Tim #1 dunia' }),
      '2:8 error front-matter/comment',
    ],
    ['with a key twice', storyWith({ more: 'title: lagi' }), '6:1 error front-matter/duplicate-key'],
    ['with an anchor', storyWith({ title: 'title: &a Judul' }), '2:8 error front-matter/unsupported'],
    ['with an alias', storyWith({ title: 'title: *a' }), '2:8 error front-matter/unsupported'],
    ['with a tag', storyWith({ title: 'title: !!js/function x' }), '2:8 error front-matter/unsupported'],
    ['with a known tag', storyWith({ title: 'title: !!str x' }), '2:8 error front-matter/unsupported'],
    [
      'with a space of a word processor behind a key',
      storyWith({ title: 'title:\u00a0"Judul"' }),
      '2:7 error front-matter/odd-space',
    ],
    [
      'with such a space before a value with a colon in it',
      storyWith({ title: 'title:\u00a0"Judul: Anak Judul"' }),
      '2:7 error front-matter/odd-space',
    ],
    [
      'with such a space before a line',
      storyWith({ author: 'author:\n\u00a0 - Ayu Lestari' }),
      '6:1 error front-matter/odd-space',
    ],
    [
      'with stars for the dashes of a list',
      storyWith({ more: 'topics:\n  * Pangan\n  * Pemilu' }),
      '7:3 error front-matter/list-mark',
    ],
    ['with an ampersand first', storyWith({ title: 'title: & Harga' }), '2:8 error front-matter/unsupported'],
    [
      'with a backslash that makes a letter',
      storyWith({ title: 'title: "Harga \\beras"' }),
      '2:15 error front-matter/escape',
    ],
    [
      'with two keys on a line',
      storyWith({ title: 'title: Panen date: 2024-09-14', date: '' }),
      '2:14 error front-matter/one-line',
    ],
    ['with a key without its colon', storyWith({ date: 'date 2024-09-14' }), '3:1 error front-matter/no-key'],
    ['with a remark of a program', storyWith({ more: '// nanti' }), '6:1 error front-matter/remark'],
    ['with a remark of a page', storyWith({ more: '<!-- nanti -->' }), '6:1 error front-matter/remark'],
    [
      'with a key below another that cannot be read',
      storyWith({ more: 'foto:\n  "a": b c: d' }),
      '7:8 error front-matter/unreadable',
    ],
    ['inside code', `\`\`\`yaml\n${good}\`\`\`\n`, '1:1 error front-matter/text-before'],
    ['behind the sender of a message', `[10:15] Ayu: ${good}`, '1:1 error front-matter/text-before'],
    [
      'with bullets for the dashes of old addresses',
      storyWith({ more: 'aliases:\n  • /lama/a\n  • /lama/b' }),
      '7:3 error name/joined',
    ],
    [
      'with a key of a list that stands below its dash',
      storyWith({ more: 'corrections:\n  - type: ralat\n  date: 2024-09-15 08:00' }),
      '8:3 error front-matter/indent',
    ],
    ['in a language by its name', storyWith({ more: 'lang: Inggris' }), '6:7 error lang/form'],
    ['cut by dots', storyWith({ category: '...\ncategory: Nasional' }), '4:1 error front-matter/unsupported'],
    [
      'cut by dashes with text',
      storyWith({ category: '---x\ncategory: Nasional' }),
      '4:1 error front-matter/unsupported',
    ],
    [
      'with a title in a word processor’s quotes',
      storyWith({ title: 'title: “A: B”' }),
      '2:8 error front-matter/curly-quote',
    ],
    ['closed by one of them', storyWith({ title: 'title: "A”' }), '2:10 error front-matter/curly-quote'],
    [
      'with one left open behind them',
      storyWith({ title: 'title: "A “B”' }),
      '2:8 error front-matter/unclosed-quote',
    ],
    [
      'with quotes in quotes',
      storyWith({ title: 'title: "A "B" C"' }),
      '2:11 error front-matter/inner-quote',
    ],
    [
      'with an apostrophe in quotes',
      storyWith({ title: "title: 'Jum'at ini'" }),
      '2:12 error front-matter/inner-quote',
    ],
    [
      'with a comma behind a value',
      storyWith({ title: 'title: "A",' }),
      '2:11 error front-matter/after-quote',
    ],
    ['with a backslash', storyWith({ title: 'title: "A\\q"' }), '2:10 error front-matter/escape'],
    [
      'with a list that is not closed',
      storyWith({ author: 'author: [Ayu Lestari' }),
      '5:9 error front-matter/list',
    ],
    [
      'with a comma too many in a list',
      storyWith({ more: 'topics: [A,, B]' }),
      '6:9 error front-matter/list',
    ],
    ['with a hash in a list', storyWith({ more: 'topics: [#a]' }), '6:9 error front-matter/list'],
    [
      'without a space behind a colon',
      storyWith({ more: 'caption:"A"' }),
      '6:1 error front-matter/colon-space',
    ],
    [
      'without a space behind a dash',
      storyWith({ author: 'author:\n  - A\n  -B' }),
      '7:3 error front-matter/dash-space',
    ],
    ['with a key too deep', storyWith({ more: '  caption: "A"' }), '6:3 error front-matter/indent'],
    [
      'with a key between',
      storyWith({ more: 'corrections:\n  - type: ralat\n    date: 2025-01-01\n   note: a' }),
      '9:4 error front-matter/indent',
    ],
    ['with a sign for the colon', storyWith({ more: 'caption = "A"' }), '6:1 error front-matter/no-key'],
    [
      'with an item deeper than the one above',
      storyWith({ more: 'topics:\n  - A\n  - B\n   - C' }),
      '9:4 error front-matter/indent',
    ],
    [
      'with a title that YAML takes for a remark',
      storyWith({ title: 'title: #Panen' }),
      '2:8 error front-matter/comment',
    ],
    ['with a dash for the colon', storyWith({ title: 'title - A' }), '2:1 error front-matter/no-key'],
    ['with a key in bold', storyWith({ title: '**title**: A' }), '2:1 error front-matter/no-key'],
    ['with a first key behind a dash', storyWith({ title: '- title: A' }), '2:1 error front-matter/no-key'],
    [
      'with a list that has quotes and no brackets',
      storyWith({ more: 'topics: "A", "B"' }),
      '6:9 error front-matter/list',
    ],
    ['with a text below its mark', storyWith({ title: 'title: >\nA' }), '3:1 error front-matter/block'],
    ['with a title on two lines', storyWith({ title: 'title: A\nB' }), '3:1 error front-matter/no-key'],
    ['with emphasis', storyWith({ title: 'title: *A* B' }), '2:8 error front-matter/unquoted-mark'],
    ['with an anchor alone', storyWith({ title: 'title: &A' }), '2:8 error front-matter/unsupported'],
    [
      'with a tab below a dash',
      storyWith({ more: 'related:\n  - title: A\n\tdate: 2024-01-01' }),
      '8:1 error front-matter/tab',
    ],
    ['opened by dashes of a word processor', good.replace('---', '—-'), '1:1 error front-matter/fence'],
    ['closed by an em dash', good.replace('\n---\n\n', '\n—\n\n'), '6:1 error front-matter/fence'],
    ['closed by four dashes', good.replace('\n---\n\n', '\n----\n\n'), '6:1 error front-matter/fence'],
    ['closed behind a space', good.replace('\n---\n\n', '\n ---\n\n'), '6:1 error front-matter/fence'],
    ['opened twice', good.replace('---', '---\n---'), '2:1 error front-matter/remark'],
    ['with another fence below the first', good.replace('---', '---\n—'), '2:1 error front-matter/remark'],
    [
      'that a line in the story closes',
      storyWith({}, 'Isi.\n\n---\n\nLagi.\n').replace('\n---\n\n', '\n\n'),
      '7:1 error front-matter/unclosed',
    ],
    ['that is a list', '---\n- title\n---\nIsi\n', '2:1 error key/form'],
  ])('%s is one problem', async (_, text, fault) => {
    expect(await faultsOf(text)).toEqual([fault]);
  });

  it('in the marks of code as well is told of each of them as a line to remove', async () => {
    const fenced = good.replace('---', '---\n```yaml').replace('\n---\n\n', '\n```\n---\n\n');
    expect(await faultsOf(fenced)).toEqual([
      '2:1 error front-matter/remark',
      '7:1 error front-matter/remark',
    ]);
    expect(await faultsOf(fenced.replace('```yaml\n', '').replace('```\n', ''))).toEqual([]);
  });

  it('with a merge key does not merge', async () => {
    const merged = storyWith({ title: '<<: {title: Judul}' });
    expect(await faultsOf(merged)).toEqual(['1:1 error key/missing', '2:1 error key/unknown']);
  });
});

it('a front matter without any key is called by its name', async () => {
  const { result } = await checkContent(writeContent({ [storyPath]: '---\nPanen raya\n---\n\nIsi.\n' }));
  expect(result.problems.map(({ rule, details }) => [rule, 'key' in details && details.key])).toEqual([
    ['key/form', 'front matter'],
  ]);
});

it.each([
  ['\\u0000', { rule: 'text/forbidden-character', details: { key: 'title', character: 'U+0000' } }],
  ['\\x07', { rule: 'text/forbidden-character', details: { key: 'title', character: 'U+0007' } }],
  ['\\0', { rule: 'front-matter/escape', details: { written: '\\0' } }],
])('tells of %s between quotes where it stands', async (written, told) => {
  const title = `title: "Panen ${written} raya"`;
  const { result } = await checkContent(writeContent({ [storyPath]: storyWith({ title }) }));
  expect(result.problems).toMatchObject([{ line: 2, column: 15, ...told }]);
});

it.each([
  ['published: false', 'draft: true'],
  ['status: draft', 'draft: true'],
  ['published: true', undefined],
  ['status: publish', undefined],
])('says of %s, of another generator, what keeps the story back here', async (more, nearest) => {
  const { result } = await checkContent(writeContent({ [storyPath]: storyWith({ more }) }));
  expect(result.problems).toMatchObject([{ rule: 'key/unknown', details: { nearest } }]);
});

it.each([
  ['unknown keys', (index: number) => `kunci${index}: x`, 'key/unknown'],
  [
    'values that go on behind a quote',
    (index: number) => `kunci${index}: "a" b`,
    'front-matter/unquoted-mark',
  ],
])('tells of the first of thousands of %s, and how many more there are', async (_, lineOf, rule) => {
  const more = Array.from({ length: 3000 }, (_each, index) => lineOf(index)).join('\n');
  const { result } = await checkContent(writeContent({ [storyPath]: storyWith({ more }) }));
  const alike = result.problems.filter((each) => each.rule === rule);
  expect(alike.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_each, index) => 6 + index));
  expect(result.problems.find((each) => each.rule === 'file/more-alike')).toMatchObject({
    line: 26,
    details: { rule, count: 2980 },
  });
});

it('says of two categories in one text which to keep', async () => {
  const story = storyWith({ category: 'category: Nasional, Internasional' });
  const { result } = await checkContent(writeContent({ [storyPath]: story }));
  expect(result.problems).toMatchObject([{ rule: 'category/unknown', details: { first: 'Nasional' } }]);
});
