// The generated articles as a site of plain Eleventy, a Markdown file an article: what most of its users would write.
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firstParagraph } from '../../src/markdown/plain-text.ts';
import { summarize } from '../../src/markdown/summarize.ts';
import { type GeneratorOptions, generateArticle, summaryLimit, writeFile } from './generate-articles.ts';
import { categories } from './names.ts';
import { subjectListsOf, subjectsOf } from './subjects.ts';

const siteFiles = fileURLToPath(new URL('./eleventy/', import.meta.url));

export function writeEleventySite(options: GeneratorOptions): void {
  const { dir } = options;
  cpSync(siteFiles, dir, { recursive: true });
  const subjects = subjectsOf(options);
  for (const [name, data] of Object.entries({ categories, subjects, lists: subjectListsOf(subjects) })) {
    writeFile(dir, `data/${name}.json`, JSON.stringify(data));
  }
  writeFile(
    dir,
    'content/articles/articles.json',
    JSON.stringify({ layout: 'article.njk', tags: ['articles'] }),
  );
  for (let index = 0; index < options.count; index += 1) writeArticle(options, index);
}

function writeArticle(options: GeneratorOptions, index: number): void {
  const { slug, headline, stamp, category, body, ...shown } = generateArticle(options, index);
  const head = {
    title: headline,
    date: `${stamp.replace(' ', 'T')}+07:00`,
    permalink: `/${stamp.slice(0, 7).replace('-', '/')}/${slug}/`,
    tags: [category.slug],
    category,
    description: summarize(firstParagraph(body), summaryLimit),
    ...shown,
  };
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeFile(options.dir, `content/articles/${slug}.md`, `---\n${lines.join('\n')}\n---\n\n${body}`);
}
