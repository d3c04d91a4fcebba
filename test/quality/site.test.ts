// A whole site of every page kind and of real articles, as it is published: valid, and every address in it leads somewhere.
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageKinds } from '../../src/build/templates.ts';
import { checkLinks } from './check-links.ts';
import { validationRules } from './html-rules.ts';
import { outlinePage } from './page-outline.ts';
import { buildSampleSite, type SampleSite } from './sample-site.ts';
import { faultsOfData } from './structured-data.ts';

let sample: SampleSite;

beforeAll(async () => {
  sample = await buildSampleSite();
}, 120_000);

afterAll(() => sample?.remove(), 60_000);

describe('the sample site', () => {
  it('has a page of every kind (where one is missing, add content to test/quality/content or test/golden/content)', () => {
    const kinds = new Set(sample.pages.map(({ kind }) => kind));
    expect(pageKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('holds what the plan says, and no other page', () => {
    const planned = sample.pages.map(({ path }) => path).sort();
    const written = new Set(sample.files);
    expect(planned.filter((path) => !written.has(path))).toEqual([]);
    const pages = sample.files.filter((path) => path.endsWith('.html'));
    expect(pages).toEqual(planned.filter((path) => path.endsWith('.html')));
  });
});

describe('every page', () => {
  it('is valid HTML', () => {
    const validator = new HtmlValidate(validationRules);
    const problems: string[] = [];
    for (const path of sample.files.filter((each) => each.endsWith('.html'))) {
      for (const { messages } of validator.validateStringSync(sample.read(path), path).results) {
        problems.push(...messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
      }
    }
    expect(problems).toEqual([]);
  }, 120_000);

  it('has structured data that is JSON and has what search engines ask for, unless it asks not to be listed', () => {
    const faults: string[] = [];
    let read = 0;
    for (const path of sample.files.filter((each) => each.endsWith('.html'))) {
      const { data, isIndexed } = outlinePage(sample.read(path));
      read += data.length;
      if (isIndexed && data.length !== 1) faults.push(`${path}: ${data.length} scripts of data`);
      faults.push(...data.flatMap(faultsOfData).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(read).toBeGreaterThan(50);
  });

  it('leads nowhere that is not there: pages, ids, styles, pictures, feeds, sitemaps, data for machines', () => {
    const { faults, checked } = checkLinks(sample);
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(1500);
  }, 60_000);

  it('is reached by links from the front page, unless it asks not to be listed', () => {
    expect(checkLinks(sample).unreached).toEqual([]);
  }, 60_000);
});

describe('an article', () => {
  it('is under 30 KB compressed, styles and scripts included, however long a real one is', () => {
    const shared = ['assets/site.css', 'assets/article.js']
      .filter((path) => sample.files.includes(path))
      .map((path) => gzipSync(sample.read(path)).length)
      .reduce((sum, size) => sum + size, 0);
    expect(shared).toBeGreaterThan(2000);
    const articles = sample.pages.filter(({ kind }) => kind === 'article');
    const sizes = articles.map(({ path }): [string, number] => [
      path,
      shared + gzipSync(sample.read(path)).length,
    ]);
    expect(sizes.filter(([, size]) => size >= 30_000)).toEqual([]);
  });
});
