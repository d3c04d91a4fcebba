// The generated articles as a Hugo site that makes the same pages: the peer that builds are measured against.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstParagraph } from '../../src/markdown/plain-text.ts';
import { summarize } from '../../src/markdown/summarize.ts';
import { pageHeads } from '../../src/strings/page-heads.ts';
import {
  type GeneratorOptions,
  generateArticle,
  siteName,
  summaryLimit,
  writeFile,
} from './generate-articles.ts';
import { type PeriodPage, type PlacedPeriod, periodsOf, placePeriods } from './periods.ts';
import { categories } from './words.ts';

const siteFiles = fileURLToPath(new URL('./hugo/', import.meta.url));

/** Neighbouring periods are written into the front matter: Hugo would look for them at quadratic cost. */
export function writeHugoSite(options: GeneratorOptions): void {
  cpSync(siteFiles, options.dir, { recursive: true });
  const periods = new Map<string, PeriodPage>();
  for (let index = 0; index < options.count; index += 1) {
    for (const period of writeArticle(options, index)) periods.set(`${period.kind}/${period.term}`, period);
  }
  for (const period of placePeriods(periods.values())) writePeriod(options.dir, period);
  writeOtherPages(options.dir);
}

function writeArticle(options: GeneratorOptions, index: number): PeriodPage[] {
  const article = generateArticle(options, index);
  const periods = periodsOf(article);
  const { slug, headline, author, caption, credit, dateline, agency, body, category } = article;
  const head = {
    title: headline,
    slug,
    date: `${article.stamp.replace(' ', 'T')}+07:00`,
    description: summarize(firstParagraph(body), summaryLimit),
    author,
    caption,
    credit,
    dateline,
    agency,
    ...Object.fromEntries(periods.map(({ kind, term }) => [kind, [term]])),
  };
  writePage(options.dir, `${category.slug}/${slug}.md`, head, body);
  return periods;
}

function writePeriod(dir: string, period: PlacedPeriod): void {
  const { kind, term, title, address, year, printed, crumbs, earlier, later } = period;
  const words = pageHeads('id');
  const description = words.periodDescription(kind === 'catmonths' ? title : printed, siteName);
  const first = kind === 'months' ? `${term}-01` : undefined;
  const head = { title, description, url: address, year, printed, crumbs, first, earlier, later };
  writePage(dir, `${kind}/${term}/_index.md`, head);
}

function writeOtherPages(dir: string): void {
  const words = pageHeads('id');
  for (const [slug, name] of categories) {
    const description = words.categoryDescription(name, siteName);
    writePage(dir, `${slug}/_index.md`, { title: name, description, url: `/kategori/${slug}/` });
  }
  writePage(dir, '_index.md', { title: siteName, description: words.homeDescription(siteName) });
  writePage(dir, 'indeks.md', {
    title: words.archiveIndex,
    description: words.archiveIndexDescription(siteName),
    type: 'indeks',
    url: '/indeks/',
  });
  writePage(dir, 'cari.md', {
    title: words.search,
    description: words.searchDescription(siteName),
    type: 'cari',
    url: '/cari/',
  });
}

/** JSON is YAML, and Hugo reads it as such between the fences. */
function writePage(dir: string, path: string, head: object, body = ''): void {
  const lines = Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeFile(join(dir, 'content'), path, `---\n${lines.join('\n')}\n---\n\n${body}`);
}
