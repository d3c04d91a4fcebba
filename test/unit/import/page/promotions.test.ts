import { describe, expect, it } from 'vitest';
import { markdownOf, paragraph, readHtml } from '../../../fixtures/read-pages.ts';

async function readStory(below: string, head = '') {
  const item = await readHtml(
    `<html><head><title>Panen</title><meta property="article:published_time" content="2019-01-21">${head}</head>
<body><h1>Panen Raya di Garut</h1><div class="article-body"><p>${paragraph.repeat(4)}</p>${below}</div></body></html>`,
  );
  if (item.kind === 'left-out') throw new Error(item.reason.rule);
  return { below: markdownOf(item.record).split('\n\n').slice(1).join('\n\n'), record: item.record };
}

const link = (words: string, address = 'https://kabar.example/1') => `<a href="${address}">${words}</a>`;

describe('below a story', () => {
  it.each([
    [
      'a list of others',
      `<h2>Jangan Lewatkan!</h2><p>${link('Harga beras turun di pasar')}</p> <p>${link('Stok pupuk aman')}</p>`,
    ],
    [
      'others in a list',
      `<div><strong>Berita Terkait:</strong><ul><li>${link('Harga beras turun')}</li></ul></div>`,
    ],
    [
      'what asks to follow the site',
      `<p>Cek berita lain di ${link('Google News', 'https://news.google.com/s/x')} dan ikuti saluran WhatsApp.</p>`,
    ],
    [
      'what asks to install its application',
      `<p>Baca berita lebih cepat, unduh aplikasi Kabar di ${link('Play Store', 'https://play.google.com/store/apps/details?id=id.kabar')}.</p>`,
    ],
    ['whose it is', '<p>COPYRIGHT © KABAR 2016</p>'],
    ['how many said something', '<div>12 Komentar</div>'],
  ])('%s goes, and is told', async (_, below) => {
    const story = await readStory(below);
    expect(story.below).toBe('');
    expect(story.record.remarks.map(({ rule }) => rule)).toEqual(['saved-page/furniture']);
  });

  it.each([
    ['a heading of its own', '<h2>Foto Lainnya</h2><p>Foto lain menunjukkan sawah itu dari atas.</p>'],
    ['its other stories to read', `<p>Baca juga: ${link('Harga beras turun')}</p>`],
    [
      'what it says of a channel',
      `<p>Ikuti sidang itu di ${link('kanal pengadilan', 'https://ma.example')}.</p>`,
    ],
    [
      'where it says that others offer an application',
      `<p>Ikuti langkah itu, lalu unduh aplikasi kliennya di ${link('Play Store', 'https://play.google.com/store/apps/details?id=org.x')}.</p>`,
    ],
  ])('%s stays', async (_, below) => {
    expect((await readStory(below)).below).not.toBe('');
  });
});

it('code keeps its parts, whatever their colours are called', async () => {
  const code = '<pre><code><span class="comment">/* satu */</span> <span class="tag">b</span></code></pre>';
  expect((await readStory(code)).below).toBe('```\n/* satu */ b\n```');
});

it('Keywords of the site, which a page names behind its own, are no topics', async () => {
  const head =
    '<meta name="keywords" content="panen, garut"><meta name="keywords" content="News, Ekonomi, Video">';
  expect((await readStory('', head)).record.topics).toEqual(['panen', 'garut']);
});
