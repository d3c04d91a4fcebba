import { expect, it } from 'vitest';
import { type PageJob, renderBatch } from '../../../src/build/render-batch.ts';
import { loadTemplate } from '../../../src/build/templates.ts';
import { SourceChanged } from '../../../src/content/read-body.ts';
import { outputPathOf } from '../../../src/pages/addresses.ts';
import { planPages } from '../../../src/pages/plan.ts';
import { makeTestArchive, testNow } from '../../fixtures/archive.ts';

const archive = makeTestArchive(['satu', 'dua', 'tiga'].map((slug) => ({ slug, date: '2024-09-14 12:45' })));
const pages = [...planPages(archive, testNow)].filter(({ kind }) => kind === 'article');

/** Jobs of which each notes when its body is read. */
function jobsNoting(events: string[]): PageJob[] {
  return pages.map((page): PageJob => {
    const readBodies = () => {
      events.push('read');
      return { bodyHtml: '<p>Isi.</p>', itemsHtml: [], comments: [] };
    };
    return { page, outputPath: outputPathOf(page.props.permalink), readBodies };
  });
}

it('hands on each page before the body of the next is read', async () => {
  const events: string[] = [];
  await renderBatch(jobsNoting(events), loadTemplate, () => events.push('take'));
  expect(events).toEqual(['read', 'take', 'read', 'take', 'read', 'take']);
});

it.each([
  ['a body that changed', new SourceChanged('articles/2024/09/dua.md')],
  ['a full disk', new Error('ENOSPC: no space left on device, write')],
])('throws what it meets itself, and renders no further: %s', async (_, fault) => {
  const events: string[] = [];
  const rendering = renderBatch(jobsNoting(events), loadTemplate, () => {
    throw fault;
  });
  await expect(rendering).rejects.toBe(fault);
  expect(events).toEqual(['read']);
});
