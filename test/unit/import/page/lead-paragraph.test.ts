import { describe, expect, it } from 'vitest';
import { markdownOf, paragraph, readHtml } from '../../../fixtures/read-pages.ts';

const lead = 'Panen raya di Garut dimulai lebih cepat daripada tahun lalu, dan harga gabah ikut naik.';

async function storyOf(above: string, { description = '', inText = '' } = {}) {
  const item = await readHtml(
    `<html><head><title>Panen</title><meta property="article:published_time" content="2019-01-21">
<meta name="description" content="${description}"></head>
<body><p class="lead">${lead}</p><h1>Panen Raya di Garut</h1>${above}
<div class="article-body">${inText}<p>${paragraph.repeat(4)}</p></div></body></html>`,
  );
  if (item.kind === 'left-out') throw new Error(item.reason.rule);
  return { opening: markdownOf(item.record).split('\n\n')[0], summary: item.record.summary };
}

describe('the paragraph that leads into the story of a page', () => {
  it.each([
    ['a paragraph', `<p class="article-lead">${lead}</p>`],
    ['a heading', `<h2 class="standfirst">${lead}</h2>`],
    ['a box', `<div class="article__perex"><h2>${lead}</h2></div>`],
  ])('opens its text: %s', async (_what, above) => {
    expect((await storyOf(above)).opening).toBe(lead);
  });

  it('leaves the summary what the page says it is', async () => {
    const description = 'Panen raya di Garut dimulai.';
    const story = await storyOf(`<p class="article-lead">${lead}</p>`, { description });
    expect(story).toEqual({ opening: lead, summary: description });
  });

  it.each([
    ['is the summary', `<p class="lead">${lead}</p>`, { description: lead }],
    ['stands in the text again', `<p class="lead">${lead}</p>`, { inText: `<p>${lead}</p>` }],
    ['is a caption', `<div class="lead-asset__caption">${lead}</div>`, {}],
    ['is of a player', `<div class="article__lede"><div class="video-resource">${lead}</div></div>`, {}],
    ['is links', `<div class="intro"><a href="/1">${lead}</a></div>`, {}],
    ['stands above the headline alone', '', {}],
  ])('is none that %s', async (_what, above, more) => {
    const { opening } = await storyOf(above, more);
    expect([paragraph.repeat(4).trim(), ...('inText' in more ? [lead] : [])]).toContain(opening);
  });
});
