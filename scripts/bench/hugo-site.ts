// The generated articles as a Hugo site that makes the same pages: the peer that builds are measured against.
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firstParagraph } from '../../src/markdown/plain-text.ts';
import { summarize } from '../../src/markdown/summarize.ts';
import { correctionsStrings } from '../../src/strings/corrections.ts';
import { pageHeads } from '../../src/strings/page-heads.ts';
import {
  type GeneratedArticle,
  type GeneratorOptions,
  generateArticle,
  siteName,
  summaryLimit,
} from './generate-articles.ts';
import { writeHugoPage } from './hugo-page.ts';
import { subjectTerms, writeHugoSubjects } from './hugo-subjects.ts';
import { categories } from './names.ts';
import { type PeriodPage, type PlacedPeriod, periodsOf, placePeriods } from './periods.ts';
import { SubjectCounts, subjectsOf } from './subjects.ts';

const siteFiles = fileURLToPath(new URL('./hugo/', import.meta.url));

/** Neighbouring periods are written into the front matter: Hugo would look for them at quadratic cost. */
export function writeHugoSite(options: GeneratorOptions): void {
  const { dir, count } = options;
  cpSync(siteFiles, dir, { recursive: true });
  const periods = new Map<string, PeriodPage>();
  const counts = new SubjectCounts();
  for (let index = 0; index < count; index += 1) {
    const article = generateArticle(options, index);
    const listedBy = periodsOf(article);
    writeArticle(dir, article, listedBy);
    for (const period of listedBy) periods.set(`${period.kind}/${period.term}`, period);
    counts.add(article);
  }
  for (const period of placePeriods(periods.values())) writePeriod(dir, period);
  writeHugoSubjects(dir, subjectsOf(options), counts);
  writeOtherPages(dir);
}

function writeArticle(dir: string, article: GeneratedArticle, periods: readonly PeriodPage[]): void {
  const { slug, headline, author, topics, caption, credit, dateline, agency, body, category } = article;
  const head = {
    title: headline,
    slug,
    date: `${article.stamp.replace(' ', 'T')}+07:00`,
    description: summarize(firstParagraph(body), summaryLimit),
    byline: author,
    about: topics.length > 0 ? topics : undefined,
    caption,
    credit,
    dateline,
    agency,
    ...Object.fromEntries(periods.map(({ kind, term }) => [kind, [term]])),
    ...subjectTerms(article),
  };
  writeHugoPage(dir, `${category.slug}/${slug}.md`, head, body);
}

function writePeriod(dir: string, period: PlacedPeriod): void {
  const { kind, term, title, address, year, printed, crumbs, earlier, later } = period;
  const words = pageHeads('id');
  const description = words.periodDescription(kind === 'catmonths' ? title : printed, siteName);
  const first = kind === 'months' ? `${term}-01` : undefined;
  const head = { title, description, url: address, year, printed, crumbs, first, earlier, later };
  writeHugoPage(dir, `${kind}/${term}/_index.md`, head);
}

function writeOtherPages(dir: string): void {
  const words = pageHeads('id');
  for (const { slug, name } of categories) {
    const description = words.categoryDescription(name, siteName);
    writeHugoPage(dir, `${slug}/_index.md`, { title: name, description, url: `/kategori/${slug}/` });
  }
  writeHugoPage(dir, '_index.md', { title: siteName, description: words.homeDescription(siteName) });
  writeHugoPage(dir, 'indeks.md', {
    title: words.archiveIndex,
    description: words.archiveIndexDescription(siteName),
    type: 'indeks',
    url: '/indeks/',
  });
  writeHugoPage(dir, 'cari.md', {
    title: words.search,
    description: words.searchDescription(siteName),
    type: 'cari',
    url: '/cari/',
  });
  const { heads } = correctionsStrings('id');
  writeHugoPage(dir, 'koreksi.md', {
    title: heads.title,
    description: heads.description(siteName),
    type: 'koreksi',
    url: '/koreksi/',
  });
}
