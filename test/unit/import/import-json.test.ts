import { describe, expect, it } from 'vitest';
import { garut, more, row } from '../../fixtures/imported-rows.ts';
import { setUpImport } from '../../fixtures/imports.ts';

/** As Ghost exports its database: all stories in one object. */
const database = (...posts: readonly object[]) =>
  JSON.stringify({ db: [{ meta: { v: 5 }, data: { posts } }] });

describe('an object that holds the stories', () => {
  const importObject = async (text: string, said: string, mapping = more(said)) => {
    const all = setUpImport({ files: { 'a.json': text } });
    const outcome = await all.run({ kind: 'jsonl', mapping });
    return { ...all, ...outcome };
  };

  it('is read from the array that its mapping names', async () => {
    const text = database(
      row(),
      row({ id: '2', judul: 'Kedua', isi: 'Dua.' }),
      row({ id: '3', judul: '', isi: '' }),
    );
    const { outcome, report } = await importObject(text, 'records: db.data.posts\n');
    expect(outcome).toMatchObject({ counts: { new: 2, 'left-out': 1 } });
    expect(report().lists['left-out'][0]?.reason?.rule).toBe('record/no-headline');
  });

  it('is told of where its mapping takes it for one story', async () => {
    const text = database(row(), row({ id: '2' }));
    const { report } = await importObject(
      text,
      '',
      'columns: {title: db.data.posts.judul, date: db.data.posts.tanggal}\n',
    );
    expect(report().lists['left-out'].map(({ reason }) => reason?.message)).toEqual([
      'Objek ini memuat 2 judul: berita-beritanya ada dalam satu larik di dalamnya.',
    ]);
  });

  it('has the addresses of its site where Ghost leaves a mark for them', async () => {
    const isi = '<p><a href="__GHOST_URL__/dua/">Dua</a></p><img src="__GHOST_URL__/content/a.jpg">';
    const said = 'records: db.data.posts\nbody_format: html\n';
    const { written } = await importObject(database(row({ isi })), `${said}base_url: https://lama.id\n`);
    expect(written()[garut]).toContain('[Dua](https://lama.id/dua/)\n\n![](https://lama.id/content/a.jpg)\n');
    const rooted = await importObject(database(row({ isi })), said);
    expect(rooted.written()[garut]).toContain('(/content/a.jpg)');
  });

  it('has stories where the site had them, by its permalink, and links to these', async () => {
    const said =
      '  slug: slug\nrecords: db.data.posts\nbody_format: html\nbase_url: https://lama.id\npermalink: /:year/:slug/\n';
    const dua = row({ id: '2', judul: 'Kedua', slug: 'dua', isi: 'Dua.' });
    const isi = '<p><a href="__GHOST_URL__/2019/dua/">Dua</a></p>';
    const { written } = await importObject(database(row({ isi, slug: 'satu' }), dua), said);
    expect(written()['articles/2019/01/satu.md']).toContain('[Dua](/2019/01/dua/)');
    expect(written()['articles/2019/01/dua.md']).toContain('aliases:\n  - /2019/dua/\n');
  });

  it('is left out where it has no such array', async () => {
    const { report } = await importObject(`${JSON.stringify({ posts: [] })}\n`, 'records: db.posts\n');
    expect(report().lists['left-out'].map(({ reason }) => reason?.rule)).toEqual(['rows/no-records']);
  });
});
