import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../../src/build/project-root.ts';
import { setUpImport } from '../../../fixtures/imports.ts';
import { readFiles } from '../../../fixtures/temporary-folder.ts';

const corpora = join(projectRoot, 'test/fixtures/corpora');

function setUp(name: string) {
  const files = Object.entries(readFiles(join(corpora, name)));
  const all = setUpImport({
    files: Object.fromEntries(files.map(([path, text]) => [`${name}/${path}`, text])),
  });
  const mapping = readFileSync(join(corpora, `${name}.yaml`), 'utf8');
  return { ...all, bring: () => all.run({ kind: 'markdown', operands: [name], mapping }) };
}

describe('real articles', () => {
  it.each([
    ['creative-commons-indonesia', 7],
    ['digitalgov', 2],
  ])('of %s come in, all of them, and a second time nothing changes', async (name, count) => {
    const { bring, written, report } = setUp(name);
    expect((await bring()).outcome).toMatchObject({
      kind: 'imported',
      counts: { new: count, 'left-out': 0 },
      faults: [],
    });
    expect(report().lists.new).toHaveLength(count);
    const before = written();
    expect((await bring()).outcome).toMatchObject({ counts: { new: 0, unchanged: count }, faults: [] });
    expect(written()).toEqual(before);
  });

  it('keep what their authors wrote, links, lists, captions and quotes', async () => {
    const { bring, written } = setUp('digitalgov');
    await bring();
    const { 'articles/2016/09/data-act-prototype-simplicity-is-key.md': text = '' } = written();
    expect(text.slice(0, text.indexOf('\n\n'))).toMatchInlineSnapshot(`
      "---
      title: "DATA Act Prototype: Simplicity Is Key"
      date: 2016-09-09 11:00:54 -04:00
      category: Digital Government
      author:
        - Cm Lubinski
        - Becky Sweger
      topics:
        - software engineering
        - governance
        - product and project management
        - content strategy
        - open data
        - budgeting and performance
      summary: "Last week we wrote about how we diffuse knowledge through shared interests and sharing best practices on the Micro-purchase Platform. This week, we’ll focus on some of the lessons learned during the (completed) DATA Act prototype. Importantly, though that project has finished, this post is not meant to be a full retrospective"
      expires: 2025-01-01 00:00:00 WIB
      lang: en
      aliases:
        - /2016/09/09/data-act-prototype-simplicity-is-key/
      ---"
    `);
    expect(text).not.toMatch(/\{\{|<\/?[a-z]/);
  });
});

it('the report tells each remark of a text at its own line', async () => {
  const text = '---\ntitle: A\ndate: 2020-01-01 08:00\ncategory: B\n---\nx\n\n{{< faq >}}\n';
  const { run, report, reportText } = setUpImport({ files: { 'situs/a.md': text } });
  await run({ kind: 'markdown', operands: ['situs'] });
  const notes = report().lists.new[0]?.notes ?? [];
  expect(notes.filter(({ rule }) => rule === 'markdown/tag')).toMatchObject([
    { at: 'sumber/situs/a.md:8:1' },
  ]);
  expect(reportText()).toContain('sumber/situs/a.md:8:1: {{\\< faq \\>}} dihapus');
  expect(reportText()).toContain('  - 8:1: {{\\< faq');
});
