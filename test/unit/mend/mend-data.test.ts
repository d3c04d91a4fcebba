import { describe, expect, it } from 'vitest';
import { wib } from '../../../src/dates/zone.ts';
import { mendContent } from '../../../src/mend/mend-content.ts';
import { mendData } from '../../../src/mend/mend-data.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

describe('a data file', () => {
  it.each([
    ['spaces at ends of lines', 'name: Arsip \ntagline: Berita\t\n', 'name: Arsip\ntagline: Berita\n'],
    ['invisible characters', 'name: "Ar\u200bsip"\n', 'name: "Arsip"\n'],
    ['a colon without quotes', 'name: Arsip: Berita\n', 'name: "Arsip: Berita"\n'],
    [
      'one in a record',
      '- name: A\n  role: Kepala: Desk\n- name: B\n',
      '- name: A\n  role: "Kepala: Desk"\n- name: B\n',
    ],
    [
      'spaces of a word processor before a key and behind one',
      '- slug: a\r\n\u00a0 name:\u00a0A\u00a0B\r\n',
      '- slug: a\r\n  name: A\u00a0B\r\n',
    ],
    ['what was encoded twice', 'tagline: CafÃ© kita\n', 'tagline: Café kita\n'],
    ['letters that only look bold', 'tagline: 𝗕𝗲𝗿𝗶𝘁𝗮 kita\n', 'tagline: Berita kita\n'],
    ['one line end of another kind', '\ufeffname: Arsip \r\ntagline: B', '\ufeffname: Arsip\r\ntagline: B'],
  ])('is mended of %s', (_, written, mended) => {
    expect(mendData('site.yaml', written).text).toBe(mended);
    expect(mendData('site.yaml', mended)).toEqual({ text: mended, changes: [] });
  });

  it.each([
    ['a name that stories may write so too', 'authors.yaml', '- name: GrabenwÃ¶ger\n'],
    ['one in letters that look bold', 'topics.yaml', '- name: 𝗣𝗮𝗻𝗴𝗮𝗻\n'],
    ['an alias for the misspelling', 'authors.yaml', '- name: A\n  aliases: [GrabenwÃ¶ger]\n'],
    ['a list that is not closed', 'site.yaml', 'navigation: [a\n'],
    ['a value that goes on', 'site.yaml', 'name: Arsip: Berita\n  kita\n'],
  ])('keeps %s', (_, path, written) => {
    expect(mendData(path, written)).toEqual({ text: written, changes: [] });
  });

  it('keeps the text of a comment as it is shown, and mends the lines around it', () => {
    const written = '- name: A \n  time: 2024-09-15 09:00\n  text: |\n    Satu  \n    dua\n';
    expect(mendData('comments/a.yaml', written).changes.map(({ line }) => line)).toEqual([1]);
  });

  it('is told from a story by its name', () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'site.yaml': 'name: Arsip \n' });
    const site = { zone: wib, categoryName: () => undefined };
    expect(mendContent({ contentDir: folder, files: ['site.yaml'], site, isSound: () => true })).toEqual([
      {
        path: 'site.yaml',
        changes: [{ line: 1, before: 'name: Arsip ', after: 'name: Arsip' }],
        isWritten: true,
      },
    ]);
  });
});
