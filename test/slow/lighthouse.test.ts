// The sample site as a phone on a slow line loads it: what Lighthouse gives the pages that readers come to.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../../src/serve/free-port.ts';
import { type StaticSite, serveStaticSite } from '../browser/static-site.ts';
import { buildSampleSite, type SampleSite } from '../quality/sample-site.ts';
import { type Audit, auditPages } from './lighthouse.ts';
import { auditedPages } from './lighthouse-pages.ts';

const leastPerformance = 98;

function satisfies({ scores: { performance, ...others } }: Audit): boolean {
  return performance >= leastPerformance && Object.values(others).every((score) => score === 100);
}

let sample: SampleSite;
let server: StaticSite;
let audits: readonly Audit[];

beforeAll(async () => {
  const port = await findFreePort(0);
  sample = await buildSampleSite({ search: true, baseUrl: `http://127.0.0.1:${port}` });
  server = await serveStaticSite(sample.folder, { port, compress: true });
  audits = await auditPages(
    auditedPages.map(({ path }) => `${server.url}${path}`),
    satisfies,
  );
}, 1_200_000);

afterAll(async () => {
  await server?.close();
  sample?.remove();
}, 60_000);

describe('Lighthouse, on a phone', () => {
  it.each(auditedPages.map(({ name }, index) => ({ name, index })))(
    `gives $name 100 in accessibility, best practices and SEO, and at least ${leastPerformance} in performance`,
    ({ index }) => {
      const { scores, faults } = audits[index] ?? { scores: undefined, faults: [] };
      expect(scores, faults.join('\n')).toMatchObject({
        accessibility: 100,
        'best-practices': 100,
        seo: 100,
      });
      expect(scores?.performance, faults.join('\n')).toBeGreaterThanOrEqual(leastPerformance);
    },
  );
});
