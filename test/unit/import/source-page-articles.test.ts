import { describe, expect, it } from 'vitest';
import { articlesIn, setUpImport } from '../../fixtures/imports.ts';
import { pageText } from '../../fixtures/source-pages/page-text.ts';

const hujan = 'articles/2024/09/hujan-turun-di-bogor.md';
const hashed = /^articles\/2024\/09\/hujan-turun-di-bogor-[0-9a-f]{6}\.md$/;

describe('the article of a page', () => {
  const place = async (parts: Parameters<typeof pageText>[0], content: Record<string, string> = {}) => {
    const { run, written } = setUpImport({ content, files: { 'a.txt': pageText(parts) } });
    const { outcome } = await run();
    const added = articlesIn(written()).filter((path) => !(path in content));
    return { outcome, path: added[0], written: written() };
  };
  const articleOf = (text: string) => `---\n${text}\n---\n\nIsi.\n`;
  const taken = articleOf('title: Hujan\ndate: 2024-09-20 08:00 WIB\ncategory: Nasional\nauthor: Sari Dewi');

  it('lies in the month of its day in the site’s zone', async () => {
    expect((await place({ date: 'Minggu, 1 September 2024 0:30:0 WITA' })).path).toBe(
      'articles/2024/08/hujan-turun-di-bogor.md',
    );
  });

  it('has a slug of digits where its headline has no letter of ours', async () => {
    expect((await place({ headline: '北京下雨' })).path).toMatch(
      /^articles\/2024\/09\/berita-[0-9a-f]{6}\.md$/,
    );
  });

  it('has six hex digits behind its slug where another story has it, and keeps them when it is corrected', async () => {
    const first = await place({ body: ['Hujan.'] }, { [hujan]: taken });
    const later = await place({ body: ['Hujan, kata warga.'] }, { [hujan]: taken });
    expect(first.path).toMatch(hashed);
    expect(later.path).toBe(first.path);
  });

  it('keeps its path within the limit of slugs', async () => {
    const headline = `${'kata '.repeat(15)}akhir`;
    const path = `articles/2024/09/${'kata-'.repeat(15)}akhir.md`;
    expect((await place({ headline }, { [path]: taken })).path).toMatch(
      /^articles\/2024\/09\/(?:kata-){14}[0-9a-f]{6}\.md$/,
    );
  });

  it('is the one that the archive has, where it says the same under another editor’s line ends', async () => {
    const { path: first = '', written } = await place({});
    const files = { [first]: `\ufeff${written[first]?.replaceAll('\n', '\r\n')}` };
    expect((await place({}, files)).outcome).toMatchObject({ counts: { unchanged: 1, new: 0 } });
  });

  it('is found where its file was moved', async () => {
    const { written } = await place({});
    const moved = { 'articles/2024/09/hujan.md': written[hujan] ?? '' };
    expect((await place({}, moved)).outcome).toMatchObject({ counts: { unchanged: 1, new: 0 } });
  });

  it.each([
    ['the archive tells the story otherwise', (text: string) => text.replace('sejak pagi', 'sejak malam')],
    ['its headline was edited since', (text: string) => text.replace('Turun', 'turun')],
    ['it was made a draft', (text: string) => text.replace('author:', 'draft: true\nauthor:')],
  ])('is left alone where %s', async (_, edit) => {
    const { written } = await place({});
    const edited = edit(written[hujan] ?? '');
    const again = await place({}, { [hujan]: edited });
    expect(again.outcome).toMatchObject({ counts: { kept: 1, new: 0 } });
    expect(again.path).toBeUndefined();
    expect(again.written[hujan]).toBe(edited);
  });
});

describe('two pages of one import', () => {
  it('have a path each, and the second the hex digits', async () => {
    const files = { 'a.txt': pageText(), 'b.txt': pageText({ headline: 'Hujan Turun di Bogor!' }) };
    const { run, written } = setUpImport({ files });
    await run();
    expect(articlesIn(written())).toEqual([expect.stringMatching(hashed), hujan]);
  });

  it('are one story where they say the same', async () => {
    const { run, written } = setUpImport({ files: { 'a.txt': pageText(), 'b.txt': pageText() } });
    const { outcome } = await run();
    expect(outcome).toMatchObject({ counts: { new: 1, duplicate: 1 } });
    expect(articlesIn(written())).toEqual([hujan]);
  });

  it('are refused where they tell one story in two ways', async () => {
    const files = { 'a.txt': pageText(), 'b.txt': pageText({ body: ['Hujan.'] }) };
    const { run, written } = setUpImport({ files });
    const { said } = await run({ language: 'en' });
    expect(
      said,
    ).toBe(`sumber/b.txt:1:1 error record/same-id-differs A record of the same id came before, at sumber/a.txt:1:1, and says something else: that one was taken.
  If both are stories: in a table, name the column of ids (\`id\` under \`columns\` in the mapping); on old pages, let headline or time differ; else import one of the files by itself, with another --name.

1 error, 0 notices, 2 files checked.
Nothing was written.`);
    expect(written()).toEqual({});
  });
});

describe('a page that was imported before', () => {
  const setUp = async () => {
    const all = setUpImport({ files: { 'a.txt': pageText() } });
    await all.run();
    return all;
  };

  it('makes its article again where it was corrected and the article was not', async () => {
    const { run, put, written } = await setUp();
    put({ 'a.txt': pageText({ body: ['Hujan turun sejak malam.'] }) });
    expect((await run()).outcome).toMatchObject({ counts: { updated: 1 } });
    expect(written()[hujan]).toContain('sejak malam');
  });

  it('leaves an article that was edited as its editor left it, corrected or not', async () => {
    const { run, put, edit, written, report } = await setUp();
    edit(hujan, (text) => `${text}\nTambahan.\n`);
    const edited = written();
    expect((await run()).outcome).toMatchObject({ counts: { kept: 1 } });
    put({ 'a.txt': pageText({ body: ['Hujan turun sejak malam.'] }) });
    expect((await run({ language: 'en' })).outcome).toMatchObject({ counts: { kept: 1 } });
    expect(report().lists.kept[0]?.reason?.message).toBe(
      `${hujan} was edited here, and the source has changed too: it was left alone.`,
    );
    expect(written()).toEqual(edited);
  });
});
