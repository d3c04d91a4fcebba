// A seed and a count → a content folder of Indonesian-looking articles, the same on every machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authors, categories, type Named, topicAt, topicsOf } from './names.ts';
import { firstNames, lastNames, places, words } from './words.ts';

export interface GeneratorOptions {
  readonly dir: string;
  readonly count: number;
  readonly seed: number;
  /** Words in a body, about. */
  readonly bodyWords: number;
  /** Articles are spread evenly over this many years, the last of them 2024. */
  readonly years: number;
  /** How many topics there are, of which each article names up to three; none where it is left out. */
  readonly topics?: number;
  /** How many of the categories are used, the most used first; all where it is left out. */
  readonly categories?: number;
}

export interface GeneratedArticle {
  readonly slug: string;
  readonly headline: string;
  /** Local time, `2024-09-14 12:45:06`. */
  readonly stamp: string;
  readonly category: Named;
  readonly author: Named;
  readonly topics: readonly Named[];
  readonly caption: string;
  readonly credit: string;
  readonly dateline: string;
  readonly agency: string;
  /** Markdown. */
  readonly body: string;
}

export const siteName = 'Arsip Uji';
/** Characters that a teaser shows of a story, as this project cuts it. */
export const summaryLimit = 200;

type Random = () => number;

/** Writes `articles/`, `site.yaml`, `categories.yaml`, `authors.yaml` and, where asked, `topics.yaml` into `dir`. */
export function generateContent(options: GeneratorOptions): void {
  writeFile(options.dir, 'site.yaml', `name: ${siteName}\nbase_url: https://arsip.example\n`);
  writeFile(options.dir, 'categories.yaml', namesYaml(categoriesOf(options)));
  writeFile(options.dir, 'authors.yaml', namesYaml(authors));
  const topics = topicsOf(options.topics ?? 0);
  if (topics.length > 0) writeFile(options.dir, 'topics.yaml', namesYaml(topics));
  for (let index = 0; index < options.count; index += 1) {
    const article = generateArticle(options, index);
    writeFile(options.dir, articlePath(article), articleMarkdown(article));
  }
}

/** Article `index` depends on the options and its index alone. */
export function generateArticle(options: GeneratorOptions, index: number): GeneratedArticle {
  const random = makeRandom(options.seed * 1_000_003 + index);
  const stamp = stampOf(options, index, random);
  const headline = capitalize(phrase(random, 6 + Math.floor(random() * 7)));
  const used = categoriesOf(options);
  const category = used[pickPlace(random, used.length)] ?? unnamed;
  return {
    slug: `${headline.toLowerCase().replaceAll(' ', '-').slice(0, 60).replace(/-+$/, '')}-n${index}`,
    headline,
    stamp,
    category,
    author: pickAuthor(random),
    topics: pickTopics(options, index),
    caption: sentence(random, 14),
    credit: 'CMG',
    dateline: pick(random, places),
    agency: 'Radio Contoh',
    body: body(random, options.bodyWords),
  };
}

/** The article's file, relative to the content folder. */
export function articlePath({ stamp, slug }: GeneratedArticle): string {
  return `articles/${stamp.slice(0, 4)}/${stamp.slice(5, 7)}/${slug}.md`;
}

function articleMarkdown(article: GeneratedArticle): string {
  const head = [
    `title: "${article.headline}"`,
    `date: ${article.stamp} WIB`,
    `category: ${article.category.name}`,
    `author: ${article.author.name}`,
    ...(article.topics.length > 0 ? [`topics: [${article.topics.map(({ name }) => name).join(', ')}]`] : []),
    `caption: "${article.caption}"`,
    `credit: ${article.credit}`,
    `dateline: ${article.dateline}`,
    `agency: ${article.agency}`,
  ];
  return `---\n${head.join('\n')}\n---\n\n${article.body}`;
}

/**
 * Local time `2024-09-14 12:45:06`. Times follow the index, so that the archive grows as time goes; no two are
 * equal, so that every builder sorts them alike.
 */
function stampOf({ count, years }: GeneratorOptions, index: number, random: Random): string {
  const days = years * 365;
  const day = Math.floor((index * days) / count);
  const place = index - Math.ceil((day * count) / days);
  const slot = Math.floor(86_400 / Math.ceil(count / days));
  const midnight = Date.UTC(2025 - years, 0, 1) + day * 86_400_000;
  const time = midnight + (place * slot + Math.floor(random() * slot)) * 1000;
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}

function body(random: Random, bodyWords: number): string {
  const paragraphs: string[] = [];
  for (let written = 0; written < bodyWords; ) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 3) }, () => {
      const length = 8 + Math.floor(random() * 14);
      written += length;
      return sentence(random, length);
    });
    paragraphs.push(sentences.join(' '));
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function sentence(random: Random, length: number): string {
  return `${capitalize(phrase(random, length))}.`;
}

/** No word stands beside itself: the check of a generated archive would tell of each. */
function phrase(random: Random, length: number): string {
  const phrase: string[] = [];
  while (phrase.length < length) {
    const word = pick(random, words);
    if (word !== phrase.at(-1)) phrase.push(word);
  }
  return phrase.join(' ');
}

function pick(random: Random, from: readonly string[]): string {
  return from[Math.floor(random() * from.length)] ?? '';
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Of so many things, most used first, the place of one. */
function pickPlace(random: Random, count: number): number {
  return Math.floor(random() ** 2 * count);
}

function categoriesOf({ categories: count }: GeneratorOptions): readonly Named[] {
  return categories.slice(0, count);
}

function pickAuthor(random: Random): Named {
  const first = Math.floor(random() * firstNames.length);
  const last = Math.floor(random() * lastNames.length);
  return authors[first * lastNames.length + last] ?? unnamed;
}

const unnamed: Named = { slug: '', name: '' };
const topicsEach = 3;

/** Three at the most. By numbers of their own: all else of an article is the same with topics and without. */
function pickTopics({ seed, topics = 0 }: GeneratorOptions, index: number): Named[] {
  if (topics === 0) return [];
  const random = makeRandom(seed * 7_000_003 + index);
  const places = Array.from({ length: topicsEach }, () => pickPlace(random, topics));
  return [...new Set(places)].map(topicAt);
}

function namesYaml(names: readonly Named[]): string {
  return names.map(({ slug, name }) => `- slug: ${slug}\n  name: ${name}\n`).join('');
}

/** `path` is relative to `dir`; missing folders are made. */
export function writeFile(dir: string, path: string, text: string): void {
  const target = join(dir, path);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, text);
}

/** mulberry32: small, seeded, the same everywhere. */
function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
