import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { pageKinds } from '../../../src/build/templates.ts';
import type { Page } from '../../../src/pages/page.ts';
import { planPages } from '../../../src/pages/plan.ts';
import type { PageKind } from '../../../src/pages/props.ts';
import { testNow } from '../../fixtures/archive.ts';
import {
  corrected,
  emptySample,
  fullSample,
  imported,
  longBodied,
  longHeadlined,
  movedSample,
  reply,
  type SampleSite,
  sampleOf,
  sampleSite,
  short,
  singleSample,
  sponsored,
  withdrawn,
} from '../../fixtures/page-samples.ts';
import { isHtml, renderFiles, renderSample } from '../../fixtures/render-samples.ts';
import { validationRules } from '../../quality/html-rules.ts';

const validator = new HtmlValidate(validationRules);

/** Pages of a kind are alike: the first of each and the articles made to be difficult stand for the others. */
function makeIsTelling(): (page: Page) => boolean {
  const telling = new Set<string>(
    [imported, short, longHeadlined, longBodied, corrected, reply, sponsored, ...withdrawn].map(
      ({ permalink }) => permalink,
    ),
  );
  const seen = new Map<PageKind, number>();
  return ({ kind, props }) => {
    const nth = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, nth);
    return nth <= 2 || kind === 'category' || telling.has(props.permalink);
  };
}

async function problemsOf(sample: SampleSite): Promise<{ pages: number; problems: string[] }> {
  const pages = await renderSample(sample, makeIsTelling());
  const problems: string[] = [];
  for (const [path, html] of pages) {
    for (const { messages } of validator.validateStringSync(html, path).results) {
      problems.push(...messages.map((m) => `${path}:${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
    }
  }
  return { pages: pages.size, problems };
}

it.each([
  ['a full archive', fullSample],
  ['an archive of one story', singleSample],
  ['an empty archive', emptySample],
  ['an archive with old addresses', movedSample],
  ['an archive in English', sampleOf([imported, longHeadlined], { ...sampleSite, language: 'en' })],
  [
    'an archive without a tagline, navigation or base path',
    sampleOf([imported], {
      ...sampleSite,
      tagline: '',
      navigation: [],
      baseUrl: 'https://contoh.example',
      basePath: '',
    }),
  ],
])('every page of %s is valid HTML', async (_name, sample) => {
  const { pages, problems } = await problemsOf(sample);
  expect(pages).toBeGreaterThan(5);
  expect(problems).toEqual([]);
});

it('every kind of page is rendered, each page once, and nothing else', async () => {
  const kinds = new Set<PageKind>();
  for (const sample of [fullSample, movedSample]) {
    const planned = [...planPages(sample.archive, testNow)];
    const [pages, files] = [await renderSample(sample), await renderFiles(sample)];
    expect(pages.size + files.size).toBe(planned.length);
    expect(pages.size).toBe(planned.filter(isHtml).length);
    for (const { kind } of planned) kinds.add(kind);
  }
  expect(kinds).toEqual(new Set(pageKinds));
});

it('a batch that lacks a kind makes pages of the others alone', async () => {
  const rendered = await renderSample(fullSample, ({ kind }) => kind === 'not-found');
  expect([...rendered.keys()]).toEqual(['404.html']);
});

it('every page has one h1, and its headings skip no level', async () => {
  for (const [path, html] of [
    ...(await renderSample(fullSample, makeIsTelling())),
    ...(await renderSample(movedSample)),
  ]) {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips, `${path}: ${levels.join(' ')}`).toEqual([]);
  }
});
