import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSchemas } from '../../../src/editor/schemas.ts';
import { makeSnippets } from '../../../src/editor/snippets.ts';
import { makeEditorFiles, mergeJson } from '../../../src/editor/vscode-files.ts';
import { writeEditorFiles } from '../../../src/editor/write-editor-files.ts';
import { formatReport } from '../../../src/report/format-report.ts';
import { reportStrings } from '../../../src/strings/report.ts';
import { schemaWords } from '../../../src/strings/schema.ts';
import { checkContent, storyWith, writeContent } from '../../fixtures/content.ts';
import { makeTemporaryFolder } from '../../fixtures/temporary-folder.ts';

const words = schemaWords('id');
const names = {
  categories: ['Nasional', 'Seni, Budaya', 'Politik: Daerah'],
  categorySpellings: undefined,
  authors: ['Ayu Lestari', 'A | B'],
  topics: [],
};
const context = { names, words };
const bodyOf = (key: string) => makeSnippets(makeSchemas(context).article, words)[key]?.body;
const now =
  '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE $CURRENT_HOUR:$CURRENT_MINUTE $CURRENT_TIMEZONE_OFFSET';

/** `«1|a,b|»` stands for what snippets write with a dollar and braces. */
const asSnippet = (line: string) =>
  line.replace(/«(.*)»/, (_, inner: string) => `\${${inner.replace('NOW', now)}}`);

describe('a snippet', () => {
  it.each([
    ['title', ['title: "«1»"']],
    ['category', ['category: «1|Nasional,"Seni\\, Budaya","Politik: Daerah"|»']],
    ['author', ['author: «1|Ayu Lestari,"A \\| B"|»']],
    ['topics', ['topics: «1»']],
    ['draft', ['draft: «1|true,false|»']],
    ['publish_at', ['publish_at: «1:NOW»']],
    ['image', ['image: «1»']],
    ['related', ['related:', '  - title: "«1»"', '    category: "«2»"', '    date: «3:NOW»']],
    [
      'corrections',
      [
        'corrections:',
        '  - type: «1|ralat,koreksi,hak-jawab,pencabutan|»',
        '    date: «2:NOW»',
        '    note: "«3»"',
      ],
    ],
  ])('completes %s', (key, body) => {
    expect(bodyOf(key)).toEqual(body.map(asSnippet));
  });

  it('begins a story with what every one has', () => {
    expect(bodyOf('berita')?.map((line) => line.split(':')[0])).toEqual([
      '---',
      'title',
      'date',
      'category',
      'author',
      '---',
      '',
      '$0',
    ]);
  });
});

describe('the files of VS Code', () => {
  const files = makeEditorFiles(context, { content: 'content', language: 'id' });

  it('are all in their folder, and nothing is written twice', () => {
    const dir = join(makeTemporaryFolder(), '.vscode');
    const { written } = writeEditorFiles(dir, files);
    expect(written).toEqual([...Object.keys(files.own), ...Object.keys(files.shared)]);
    expect(writeEditorFiles(dir, files)).toEqual({ written: [], left: {} });
  });

  it('leave what others wrote there, and what is no plain JSON as it is', () => {
    const dir = join(makeTemporaryFolder(), '.vscode');
    mkdirSync(dir);
    writeFileSync(join(dir, 'settings.json'), '{\n  // milik redaksi\n  "editor.tabSize": 2\n}\n');
    const task = { label: 'Lain', command: 'true' };
    const own = { version: '2.0.0', tasks: [{ label: 'Periksa tulisan', command: 'lama' }, task] };
    writeFileSync(join(dir, 'tasks.json'), JSON.stringify(own));
    expect(writeEditorFiles(dir, files).left).toEqual({ 'settings.json': files.shared['settings.json'] });
    expect(readFileSync(join(dir, 'settings.json'), 'utf8')).toContain('// milik redaksi');
    expect(JSON.parse(readFileSync(join(dir, 'tasks.json'), 'utf8')).tasks).toEqual([
      task,
      expect.objectContaining({ label: 'Periksa tulisan', command: 'npm run check -- --format gnu' }),
      expect.objectContaining({ label: 'Periksa setiap kali disimpan' }),
    ]);
  });

  it('find every problem of a report, with its cure', async () => {
    const folder = writeContent({
      'articles/2024/09/berita.md': storyWith({ date: 'date: kemarin', author: '' }),
    });
    const { raw, result } = await checkContent(folder);
    const report = formatReport(result.problems, {
      language: 'id',
      format: 'gnu',
      fileCount: raw.fileCount,
      pathPrefix: 'content',
    });
    const { tasks } = files.shared['tasks.json'] as {
      tasks: { problemMatcher: { pattern: { regexp: string } } }[];
    };
    const matcher = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '(?!)');
    const found = report.split('\n').flatMap((line) => matcher.exec(line) ?? []);
    const path = 'content/articles/2024/09/berita.md';
    expect(found).toEqual([
      ...[expect.any(String), path, '1', '1', 'warning', expect.stringContaining(' — '), 'author/missing'],
      ...[expect.any(String), path, '3', '7', 'error', expect.stringContaining(' — '), 'date/form'],
    ]);
  });
});

it.each(['id', 'en'] as const)(
  'a check that goes on tells editors where each report begins and ends: %s',
  (language) => {
    const files = makeEditorFiles(
      { names, words: schemaWords(language) },
      { content: '../konten', language },
    );
    const { tasks } = files.shared['tasks.json'] as {
      tasks: {
        command: string;
        problemMatcher: { background?: { beginsPattern: string; endsPattern: string } };
      }[];
    };
    const [once, always] = tasks;
    expect(once?.command).toBe('npm run check -- --format gnu --content "../konten"');
    expect(once?.problemMatcher.background).toBeUndefined();
    expect(always?.command).toBe('npm run check -- --watch --format gnu --content "../konten"');
    const { beginsPattern = '', endsPattern = '' } = always?.problemMatcher.background ?? {};
    const { checking, watching } = reportStrings(language);
    expect([checking, watching].map((line) => new RegExp(beginsPattern).test(line))).toEqual([true, false]);
    expect([checking, watching].map((line) => new RegExp(endsPattern).test(line))).toEqual([false, true]);
  },
);

it('JSON is merged key by key', () => {
  expect(mergeJson({ a: { b: 1, c: [1, 2] }, d: 3 }, { a: { b: 2, c: [2, 3], e: 4 } })).toEqual({
    a: { b: 2, c: [1, 2, 3], e: 4 },
    d: 3,
  });
});
