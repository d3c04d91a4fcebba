import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/archive/article.ts';
import type { AuthorId } from '../../../src/archive/author.ts';
import { searchEntryOf, searchRecordOf } from '../../../src/search/record.ts';
import { makeTestArchive } from '../../fixtures/archive.ts';

const archive = makeTestArchive([
  { slug: 'banjir', date: '2024-01-01 06:30', headline: 'Banjir  di Demak', category: 'nasional' },
]);
const article = archive.months[0]?.summary.first;
if (article === undefined) throw new Error('the archive has one article');

const authors = new Map([
  ['ayu' as AuthorId, { id: 'ayu' as AuthorId, name: 'Ayu Lestari', role: '', description: '', aliases: [] }],
]);

function recordOf(changes: Partial<Article>, markdown: string) {
  return searchRecordOf(
    searchEntryOf({ ...article, ...changes } as Article, { ...archive, authors }),
    markdown,
  );
}

describe('a search record', () => {
  it('holds headline, opening, text and caption, and what results and filters show', () => {
    const record = recordOf(
      {
        dateline: 'Demak',
        agency: 'Radio Contoh',
        authors: ['ayu' as AuthorId],
        figure: { caption: 'Warga di tenda.', credit: 'CMG', alt: '', photo: undefined },
      },
      'Air **naik**.\nCepat sekali.\n\n- satu\n- dua\n',
    );
    expect(record).toEqual({
      url: '/2024/01/banjir/#2024-01-01T06:30:00+07:00 Senin, 1 Januari 2024 06:30:00 WIB',
      content: 'Banjir di Demak Demak, Radio Contoh - Air naik. Cepat sekali. satu dua Warga di tenda.',
      language: 'id',
      meta: { title: 'Banjir di Demak' },
      filters: { category: ['NASIONAL'], author: ['Ayu Lestari'], year: ['2024'] },
      sort: { date: '2023-12-31T23:30:00.000Z /2024/01/banjir/' },
    });
  });

  it('says of paid content, and in previews of what is not out yet, what its page says', () => {
    const metaOf = (story: Parameters<typeof recordOf>[0]) => recordOf(story, 'Buka rekening.').meta;
    const paid = 'Konten berbayar – PT Bank Contoh';
    expect(metaOf({ sponsor: 'PT Bank Contoh' })).toMatchObject({ paid });
    expect(metaOf({ sponsor: 'PT Bank Contoh', keptBack: { kind: 'draft' } })).toMatchObject({
      'kept-back': 'Draf, belum terbit',
      paid,
    });
  });

  it('keeps HTML and entities as text, and drops characters that would part words', () => {
    expect(recordOf({ headline: 'A' }, 'ke\u00ADcil \u200Bbesar <b>x</b> `&copy;`').content).toBe(
      'A kecil besar <b>x</b> &copy;',
    );
  });
});
