import { describe, expect, it } from 'vitest';
import { readSite, remarksOf } from '../../../fixtures/markdown-sites.ts';

const head = 'Title: Panen Raya\nDate: 2014-01-02\nCategory: Daerah\n\n';

describe("a text with Pelican's marks for addresses", () => {
  const bodyOf = async (body: string) => {
    const { records } = await readSite({
      'content/kabar/a.md': head + body,
      'content/kabar/b.md': head,
      'content/images/sawah.jpg': 'x',
      'content/kabar/padi.jpg': 'x',
    });
    return records['content/kabar/a.md'];
  };

  it.each([
    ['![Sawah]({filename}/images/sawah.jpg)', '![Sawah](../images/sawah.jpg)'],
    ['![Sawah]({static}/images/sawah.jpg)', '![Sawah](../images/sawah.jpg)'],
    ['![Padi]({attach}padi.jpg)', '![Padi](padi.jpg)'],
    ['![Sawah](|filename|/images/sawah.jpg)', '![Sawah](../images/sawah.jpg)'],
    ['<img src="{static}/images/sawah.jpg" alt="Sawah">', '![Sawah](../images/sawah.jpg)'],
    ['[b]({filename}b.md)', '[b](/content/kabar/b.md)'],
    ['[b]({filename}/kabar/b.md#isi)', '[b](/content/kabar/b.md#isi)'],
    ['<p><a href="{filename}/kabar/b.md">b</a></p>', '[b](/content/kabar/b.md)'],
    ['`[b]({filename}b.md)`', '`[b]({filename}b.md)`'],
  ])('shows and leads to what they mean: %s', async (body, converted) => {
    expect((await bodyOf(body))?.body.text).toBe(converted);
  });

  it('has no link to a list of the old site, which is told', async () => {
    const record = await bodyOf('Semua [padi]({tag}padi).');
    expect(record?.body.text).toBe('Semua padi.');
    expect(record && remarksOf(record)).toContain('5 markdown/link-dropped');
  });
});

describe("Pelican's settings", () => {
  const settings = (...lines: string[]) => ({
    'pelicanconf.py': ["AUTHOR = u'Redaksi Desa'", "SITEURL = ''", "PATH = 'isi'", ...lines, ''].join('\n'),
    'publishconf.py': "from pelicanconf import *\nSITEURL = 'https://desa.id'\n",
    'isi/2014-01-02-a.md': 'Title: Panen Raya 2.0: Garut & Cianjur\nDate: 2014-01-02\n\nSatu.',
    'isi/b.md': 'Title: B\nDate: 2014-01-02\nSlug: padi\nAuthor: Sari\n\nDua.',
    'isi/pages/tentang.md': 'Title: Tentang Kami\n\nTiga.',
  });

  it('say where stories and pages stood, and who wrote what nobody signed', async () => {
    const { records, pages } = await readSite(settings("ARTICLE_URL = 'kabar/{date:%Y}/{date:%m}/{slug}/'"));
    expect(records['isi/2014-01-02-a.md']).toMatchObject({
      authors: ['Redaksi Desa'],
      addresses: ['https://desa.id/kabar/2014/01/panen-raya-20-garut-cianjur/'],
    });
    expect(records['isi/b.md']).toMatchObject({
      authors: ['Sari'],
      addresses: ['https://desa.id/kabar/2014/01/padi/'],
    });
    expect(pages['isi/pages/tentang.md']?.addresses).toEqual(['https://desa.id/pages/tentang-kami.html']);
  });

  it.each([
    "SLUGIFY_SOURCE = 'basename'",
    String.raw`FILENAME_METADATA = '(?P<date>\d{4}-\d{2}-\d{2})-(?P<slug>.*)'`,
  ])('may make the address of the name of the file: %s', async (line) => {
    const { records } = await readSite(settings(line));
    expect(records['isi/2014-01-02-a.md']?.addresses).toEqual(['https://desa.id/a.html']);
    expect(records['isi/b.md']?.addresses).toEqual(['https://desa.id/padi.html']);
  });

  it('give a text that names no category that of its folder, if they do not say otherwise', async () => {
    const story = { 'isi/daerah/c.md': 'Title: C\nDate: 2014-01-02\n\nEmpat.' };
    const line = "ARTICLE_URL = '{category}/{slug}.html'";
    const { records, pages } = await readSite({ ...settings(line), ...story });
    expect(records['isi/daerah/c.md']).toMatchObject({
      categories: ['daerah'],
      addresses: ['https://desa.id/daerah/c.html'],
    });
    expect(records['isi/b.md']?.categories).toEqual([]);
    expect(pages['isi/pages/tentang.md']?.categories).toEqual([]);
    const off = await readSite({ ...settings('USE_FOLDER_AS_CATEGORY = False'), ...story });
    expect(off.records['isi/daerah/c.md']?.categories).toEqual([]);
  });

  it('leave stories at its usual place where they name none, and nowhere where they ask for more', async () => {
    const usual = await readSite(settings());
    expect(usual.records['isi/b.md']?.addresses).toEqual(['https://desa.id/padi.html']);
    const unknown = await readSite(settings("ARTICLE_URL = '{author}/{date:%b}/{slug}.html'"));
    expect(unknown.records['isi/b.md']?.addresses).toEqual([]);
  });
});
