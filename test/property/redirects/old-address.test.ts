// Whatever an old address holds: it is refused, or its page lies where a host looks for it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OldAddress, RedirectTarget } from '../../../src/archive/redirect.ts';
import { noRedirects } from '../../../src/archive/redirect.ts';
import { renderBatch } from '../../../src/build/render-batch.ts';
import { loadTemplate } from '../../../src/build/templates.ts';
import { outputPathOf } from '../../../src/pages/addresses.ts';
import { planRedirects } from '../../../src/pages/redirect.ts';
import { parseOldAddress, twinKey } from '../../../src/redirects/old-address.ts';
import { makeTestArchive } from '../../fixtures/archive.ts';

const name = fc.oneof(
  fc.constantFrom(
    'berita',
    '2019',
    'index.html',
    '123.html',
    'a.b.htm',
    '.',
    '..',
    'a..b',
    '%41',
    '%E2%80%9C',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...' !"$&\'()*+,-.:;<=>@[]^_`{|}~%é'), maxLength: 8 }),
);
const written = fc
  .tuple(fc.array(name, { maxLength: 4 }), fc.constantFrom('', '/'))
  .map(([names, end]) => `/${names.join('/')}${end}`);

it('an old address that is accepted is in the form that it is accepted in, and what browsers ask for', () => {
  let accepted = 0;
  fc.assert(
    fc.property(written, (text) => {
      const parse = parseOldAddress(text);
      if (!parse.ok) return;
      accepted += 1;
      expect(parseOldAddress(parse.address)).toEqual(parse);
      const { pathname, search } = new URL(`https://contoh.example${parse.address}`);
      expect(`${pathname}${search}`).toBe(parse.address);
      expect(() => twinKey(parse.address)).not.toThrow();
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(500);
});

it('its page comes out of Eleventy at its decoded path, which lies in the site', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(written, { minLength: 20, maxLength: 60 }), async (texts) => {
      const addresses = new Map<string, OldAddress>();
      for (const text of texts) {
        const parse = parseOldAddress(text);
        if (parse.ok && !parse.address.includes('?')) addresses.set(twinKey(parse.address), parse.address);
      }
      const archive = { ...makeTestArchive([]), redirects: noRedirects };
      const redirects = Array.from(addresses.values(), (from) => {
        return { from, to: '/indeks/' as RedirectTarget, status: 301 } as const;
      });
      const jobs = Array.from(planRedirects(archive, redirects), (page) => {
        const outputPath = outputPathOf(page.props.permalink);
        return { page, outputPath, readBodies: () => ({ bodyHtml: '', itemsHtml: [], comments: [] }) };
      });
      const rendered: string[] = [];
      await renderBatch(jobs, loadTemplate, ({ outputPath }) => rendered.push(outputPath));
      const paths = jobs.map(({ outputPath }) => outputPath);
      expect(rendered.sort()).toEqual([...paths].sort());
      for (const path of paths) expect(path).not.toMatch(/\.\.|\/\/|^\/|[\t\n\\]/);
    }),
    { numRuns: 30 },
  );
}, 60_000);
