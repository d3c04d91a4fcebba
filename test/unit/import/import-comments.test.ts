import { describe, expect, it } from 'vitest';
import { setUpImport } from '../../fixtures/imports.ts';
import { comment, foot, head, item } from '../../fixtures/wxr.ts';

const category = '<category domain="category" nicename="daerah"><![CDATA[Daerah]]></category>\n';
const story = 'articles/2019/01/panen-raya.md';
const file = 'comments/2019/01/panen-raya.yaml';

function setUp(comments: string, content: Record<string, string> = {}) {
  return setUpImport({ content, files: { 'ekspor.xml': head + item({}, category + comments) + foot } });
}

/** What the report tells of the one story. */
function notesOf(all: ReturnType<typeof setUpImport>) {
  const { lists } = all.report();
  return Object.values(lists)
    .flat()
    .flatMap(({ notes = [] }) => notes.map(({ rule, message }) => `${rule} ${message}`));
}

const talk =
  comment({
    comment_id: '9',
    comment_parent: '7',
    comment_author: 'Siti',
    comment_date_gmt: '2019-01-22 03:00:00',
    comment_date: '2019-01-22 10:00:00',
    comment_content: 'Di Garut juga.\n\nBetul.',
  }) + comment();

describe('comments of a story', () => {
  it('come in as its file, oldest first, with who answers whom, and the check finds nothing wrong', async () => {
    const all = setUp(talk);
    await all.run({ kind: 'wxr' });
    expect(all.written()[file]).toBe(`- id: "7"
  name: Budi Santoso
  time: 2019-01-22 08:00:00 WIB
  text: Terima kasih.
- id: "9"
  name: Siti
  time: 2019-01-22 10:00:00 WIB
  text: |-
    Di Garut juga.

    Betul.
  reply_to: "7"
`);
    expect(notesOf(all)).toEqual([`change/comments 2 komentar pembaca, di ${file}.`]);
    expect(await all.faults()).toEqual([]);
  });

  it('hold no address of their writers', async () => {
    const all = setUp(
      comment({ comment_content: 'Tulis ke budi.s@pembaca.example, dari 192.0.2.17.' }) +
        comment({ comment_id: '8', comment_author: 'siti@pembaca.example' }) +
        comment({ comment_id: '9', comment_author: '2001:db8::7' }) +
        comment({ comment_id: '10', comment_author: 'Tono (tono@pembaca.example)' }),
    );
    await all.run({ kind: 'wxr' });
    const text = all.written()[file] ?? '';
    expect(text).not.toMatch(/@|192\.0\.2|2001:db8|budi\.example/);
    expect(text.match(/name: .*/g)).toEqual([
      'name: Budi Santoso',
      'name: Anonim',
      'name: Anonim',
      'name: Tono',
    ]);
    expect(text).toContain('text: Tulis ke […], dari […].');
    expect(JSON.stringify(all.written())).not.toContain('pembaca.example');
    expect(JSON.stringify(all.report())).not.toMatch(/pembaca\.example|192\.0\.2\.17/);
    expect(notesOf(all)[0]).toMatch(/^change\/comments-masked 4 /);
  });

  it('that readers did not see stay out, counted by kind, and answers to them go to what they answered', async () => {
    const all = setUp(
      comment() +
        comment({ comment_id: '8', comment_parent: '7', comment_approved: '0' }) +
        comment({ comment_id: '9', comment_parent: '8' }) +
        comment({ comment_id: '10', comment_approved: 'spam' }) +
        comment({ comment_id: '11', comment_approved: 'post-trashed' }) +
        comment({ comment_id: '12', comment_type: 'pingback' }) +
        comment({ comment_id: '13', comment_type: 'order_note' }) +
        comment({ comment_id: '14', comment_parent: '10' }),
    );
    await all.run({ kind: 'wxr' });
    expect(all.written()[file]?.match(/(?:id|reply_to): .*/g)).toEqual([
      'id: "7"',
      'id: "9"',
      'reply_to: "7"',
      'id: "14"',
    ]);
    expect(notesOf(all)[0]).toBe(
      'wxr/comments Komentar yang tidak ikut: 1 menunggu persetujuan, 1 spam, 1 di tempat sampah, 1 tautan dari situs lain, 1 lainnya.',
    );
  });

  it('are plain text, with where their links lead', async () => {
    const all = setUp(
      comment({
        comment_content:
          'Lihat <a href="https://x.example/a">ini</a> &amp; <b>itu</b>:\n- satu\n# dua <blockquote>kata dia</blockquote>',
      }),
    );
    await all.run({ kind: 'wxr' });
    expect(all.written()[file]).toContain(
      'text: |-\n    Lihat ini (https://x.example/a) & itu:\n    - satu\n    # dua\n\n    > kata dia\n',
    );
    expect(await all.faults()).toEqual([]);
  });

  it('that are longer than one may be go on in the next', async () => {
    const words = 'kata '.repeat(1500).trim();
    const all = setUp(comment({ comment_content: words }));
    await all.run({ kind: 'wxr' });
    const parts = [...(all.written()[file] ?? '').matchAll(/id: "?(\S+?)"?\n.*\n.*\n {2}text: (.*)/g)];
    expect(parts.map(([, id]) => id)).toEqual(['7', '7-2']);
    expect(parts.map(([, , text]) => text).join(' ')).toBe(words);
    expect(await all.faults()).toEqual([]);
  });

  it('without a text or a time that has come stay out, and are told of', async () => {
    const none = { comment_date: '0000-00-00 00:00:00', comment_date_gmt: '' };
    const late = { comment_date: '2031-01-01 00:00:00', comment_date_gmt: '2030-12-31 17:00:00' };
    const all = setUp(
      comment({ comment_id: '1', ...none }) +
        comment({ comment_id: '2', ...late }) +
        comment({ comment_id: '3', comment_content: ' ' }),
    );
    await all.run({ kind: 'wxr' });
    expect(Object.keys(all.written())).not.toContain(file);
    expect(notesOf(all)).toEqual([expect.stringMatching(/^change\/comments-dropped 3 /)]);
  });

  it('of a story that is left out are told of', async () => {
    const all = setUpImport({ files: { 'ekspor.xml': head + item({}, comment()) + foot } });
    await all.run({ kind: 'wxr' });
    expect(all.report().counts).toMatchObject({ 'left-out': 1 });
    expect(notesOf(all)).toEqual([expect.stringMatching(/^change\/comments-dropped 1 /)]);
  });
});

describe('a second import', () => {
  it('leaves comments as they are, and brings new ones to them', async () => {
    const all = setUp(talk);
    await all.run({ kind: 'wxr' });
    const before = all.written();
    await all.run({ kind: 'wxr' });
    expect(all.written()).toEqual(before);
    all.put({ 'ekspor.xml': head + item({}, category + talk + comment({ comment_id: '10' })) + foot });
    await all.run({ kind: 'wxr' });
    expect(all.written()[file]).toContain('id: "10"');
    expect(all.written()[story]).toBe(before[story]);
  });

  it.each([
    ['edited', (text: string) => text.replace('Terima kasih.', 'Komentar ini dihapus redaksi.')],
    ['emptied', () => ''],
  ])('leaves a file alone that a person has %s', async (_, edit) => {
    const all = setUp(talk);
    await all.run({ kind: 'wxr' });
    all.edit(file, edit);
    const edited = all.written()[file];
    all.put({ 'ekspor.xml': head + item({}, category + talk + comment({ comment_id: '10' })) + foot });
    await all.run({ kind: 'wxr' });
    expect(all.written()[file]).toBe(edited);
    expect(notesOf(all)).toEqual([expect.stringMatching(/^change\/comments-kept /)]);
  });

  it('empties the file where no comment may be read any more', async () => {
    const all = setUp(comment());
    await all.run({ kind: 'wxr' });
    all.put({ 'ekspor.xml': head + item({}, category + comment({ comment_approved: 'trash' })) + foot });
    await all.run({ kind: 'wxr' });
    expect(all.written()[file]).toBe('');
    expect(await all.faults()).toEqual([]);
  });

  it('writes no file beside the one that the newsroom has for the story', async () => {
    const own = '- name: Ani\n  time: 2019-02-01 09:00 WIB\n  text: Halo.\n';
    const body = `---\ntitle: "Lain"\ndate: 2018-01-01 09:00:00 WIB\ncategory: Daerah\n---\n\nIsi.\n`;
    const all = setUp(comment(), { 'comments/panen-raya.yaml': own, 'articles/2018/01/panen-raya.md': body });
    await all.run({ kind: 'wxr' });
    expect(Object.keys(all.written()).filter((path) => path.startsWith('comments/'))).toEqual([
      'comments/panen-raya.yaml',
    ]);
    expect(all.written()['comments/panen-raya.yaml']).toBe(own);
  });

  it('tries comments out without writing them', async () => {
    const all = setUp(talk);
    await all.run({ kind: 'wxr', dryRun: true });
    expect(all.written()).toEqual({});
    expect(notesOf(all)).toEqual([`change/comments 2 komentar pembaca, di ${file}.`]);
  });
});
