import { describe, expect, it } from 'vitest';
import { wib } from '../../../../src/dates/zone.ts';
import { readSavedPage } from '../../../../src/import/page/read-saved-page.ts';

const dates = { zone: wib, zoneIsStated: false, order: undefined };
const own = { id: 'posts/a.html', address: '', names: [], root: '' };

/** As Medium exports a story. */
const medium = (body: string, more = '') =>
  `<html><head><title>Pasar Lama Kita</title></head><body><article class="h-entry">
<header><h1 class="p-name">Pasar Lama Kita</h1></header>
<section class="e-content"><section><div class="section-divider"><hr class="section-divider"></div><div><div>${body}</div></div></section></section>
<footer><p>By <a href="https://medium.com/@budi" class="p-author h-card">Budi Santoso</a> on
<time class="dt-published" datetime="2019-03-04T05:06:07.000Z">March 4, 2019</time>.</p>
<p><a href="https://medium.com/@budi/pasar-lama-kita-abc123" class="p-canonical">Canonical link</a></p></footer></article>${more}</body></html>`;

function recordOf(text: string) {
  const item = readSavedPage({ path: 'a.html', text, guessed: '', own }, dates);
  if (item.kind === 'left-out') throw new Error(item.reason.rule);
  return item.record;
}

describe('the one entry that a page marks', () => {
  it('names its author and its address below its text', () => {
    const record = recordOf(medium('<p>Petani memanen.</p>'));
    expect(record.authors).toEqual(['Budi Santoso']);
    expect(record.addresses).toEqual(['https://medium.com/@budi/pasar-lama-kita-abc123']);
  });

  it.each([
    ['<h3>Pasar Lama Kita</h3><h4>Anak judul</h4><p>Petani.</p>', '<h4>Anak judul</h4><p>Petani.</p>'],
    ['<p>Petani.</p><hr><h3>Pasar Lama Kita</h3>', '<p>Petani.</p><hr><h3>Pasar Lama Kita</h3>'],
    ['<h3>Pasar Lama</h3><p>Petani.</p>', '<h3>Pasar Lama</h3><p>Petani.</p>'],
  ])(
    'has a text that does not open with its headline, nor with a line that parts nothing: %s',
    (body, kept) => {
      expect(recordOf(medium(body)).body.text).toContain(`<div><div>${kept}</div></div>`);
      expect(recordOf(medium(body)).body.text).not.toContain('<hr class');
    },
  );

  it('is the story, where its comments are marked as entries too', () => {
    const item = '<li><h3><a href="/1">Petani di Wanaraja memulai panen raya</a></h3></li>';
    const others = Array.from({ length: 20 }, (_, index) => item.replace('/1', `/${index}`)).join('');
    const comments =
      '<ol><li class="comment hentry"><p>Bagus.</p></li><li class="comment hentry">Ya.</li></ol>';
    const post = `<article class="post hentry"><h1 class="entry-title">Pasar Lama Kita</h1>
<time class="published" datetime="2019-03-04T05:06:07Z"></time><div class="entry-content"><p>Petani memanen.</p></div></article>`;
    const page = `<html><body>${post}${comments}<ul>${others}</ul></body></html>`;
    expect(recordOf(page).body.text).toBe('<p>Petani memanen.</p>');
  });

  it('is no other one of several', () => {
    const others = '<div class="h-entry"><a class="p-author u-url" href="https://b.id/1">Sari Dewi</a></div>';
    const record = recordOf(medium(`<p>${'Petani memanen padi di sawah. '.repeat(20)}</p>`, others));
    expect(record.addresses).toEqual([]);
  });
});
