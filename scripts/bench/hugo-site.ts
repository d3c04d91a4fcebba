// The generated articles as a Hugo site that makes the same pages: the peer that builds are measured against.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GeneratorOptions, generateArticle, writeFile } from './generate-articles.ts';
import { categories } from './words.ts';

const siteFiles = fileURLToPath(new URL('./hugo/', import.meta.url));

/** A page that lists a period: its address, and its place among its like. */
interface PeriodPage {
  readonly taxonomy: 'years' | 'months' | 'days' | 'catmonths';
  readonly term: string;
  readonly title: string;
  readonly address: string;
}

/** Neighbouring periods are written into the front matter: Hugo would look for them at quadratic cost. */
export function writeHugoSite(options: GeneratorOptions): void {
  cpSync(siteFiles, options.dir, { recursive: true });
  const periods = new Map<string, PeriodPage>();
  for (let index = 0; index < options.count; index += 1) {
    for (const period of writeArticle(options, index))
      periods.set(`${period.taxonomy}/${period.term}`, period);
  }
  for (const [slug, name] of categories) {
    writePage(options.dir, `${slug}/_index.md`, { title: name, url: `/kategori/${slug}/` });
  }
  writePage(options.dir, 'indeks.md', { title: 'Indeks', url: '/indeks/', layout: 'indeks' });
  writePage(options.dir, 'cari.md', { title: 'Cari', url: '/cari/', layout: 'cari' });
  writePeriods(options.dir, [...periods.values()]);
}

function writeArticle(options: GeneratorOptions, index: number): PeriodPage[] {
  const article = generateArticle(options, index);
  const [year = '', month = '', day = ''] = article.stamp.slice(0, 10).split('-');
  const { category } = article;
  const periods: PeriodPage[] = [
    { taxonomy: 'years', term: year, title: year, address: `/${year}/` },
    {
      taxonomy: 'months',
      term: `${year}-${month}`,
      title: `${year}-${month}`,
      address: `/${year}/${month}/`,
    },
    {
      taxonomy: 'days',
      term: `${year}-${month}-${day}`,
      title: `${year}-${month}-${day}`,
      address: `/${year}/${month}/${day}/`,
    },
    {
      taxonomy: 'catmonths',
      term: `${category.slug}-${year}-${month}`,
      title: `${category.name}, ${year}-${month}`,
      address: `/kategori/${category.slug}/${year}/${month}/`,
    },
  ];
  const terms = Object.fromEntries(periods.map(({ taxonomy, term }) => [taxonomy, [term]]));
  const { slug, headline, author, caption, credit, dateline, agency, body } = article;
  const date = `${article.stamp.replace(' ', 'T')}+07:00`;
  const summary = body.slice(0, 160);
  const head = { title: headline, slug, date, author, caption, credit, dateline, agency, summary, ...terms };
  writePage(options.dir, `${category.slug}/${slug}.md`, head, body);
  return periods;
}

function writePeriods(dir: string, periods: readonly PeriodPage[]): void {
  const sorted = [...periods].sort((a, b) => (a.address < b.address ? -1 : 1));
  const groups = new Map<string, PeriodPage[]>();
  for (const period of sorted) {
    const group = period.taxonomy === 'catmonths' ? period.address.split('/')[2] : period.taxonomy;
    groups.set(group ?? '', [...(groups.get(group ?? '') ?? []), period]);
  }
  for (const group of groups.values()) {
    for (const [place, { taxonomy, term, title, address }] of group.entries()) {
      const neighbours = { earlier: group[place - 1]?.address, later: group[place + 1]?.address };
      writePage(dir, `${taxonomy}/${term}/_index.md`, { title, url: address, ...neighbours });
    }
  }
}

/** JSON is YAML, and Hugo reads it as such between the fences. */
function writePage(dir: string, path: string, head: object, body = ''): void {
  const lines = Object.entries(head)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeFile(join(dir, 'content'), path, `---\n${lines.join('\n')}\n---\n\n${body}`);
}
