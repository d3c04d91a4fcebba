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
