// The corpora beside the checkout → the archives in which related stories are judged, each of one publisher or day.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article, Digest } from '../../src/archive/article.ts';
import type { AuthorId } from '../../src/archive/author.ts';
import type { CategoryId } from '../../src/archive/category.ts';
import { compareByPublication } from '../../src/archive/publication-order.ts';
import { slugFromText } from '../../src/archive/slug.ts';
import type { TopicId } from '../../src/archive/topic.ts';
import { parseArticle } from '../../src/content/article-record.ts';
import { type NameFinders, toArticle } from '../../src/content/to-article.ts';
import { testSite } from '../fixtures/archive.ts';
import { sharedCorpora } from '../quality/corpora.ts';
import { convertHugoArticle } from '../quality/hugo-article.ts';

/** By the name that committed judgements give a story: `portals/312`, `digitalgov/2014/05/open-data`. */
export type RealStories = ReadonlyMap<string, Article>;

/** Each in the archive's order, oldest first. */
export function readRealStories(): readonly RealStories[] {
  return [
    readPortals(),
    readHugo('creative-commons-indonesia', 'Lisensi Terbuka', 'https://creativecommons.or.id'),
    readHugo('digitalgov', 'Digital Government', 'https://digital.gov'),
  ];
}

interface PortalStory {
  readonly source: string;
  readonly title: string;
  readonly category: string;
  readonly body: string;
}

/** Those whose titles are headlines. Within a source the file has the newest first. */
const portals = ['kompas.com', 'tribunnews.com', 'viva.co.id', 'merdeka.com'];

const portalName =
  'KOMPAS\\.com|Kompas\\.com|TRIBUN+E?WSs?[,. ]*COM|T(?:RIBUN|ribun)news\\.com|VIVA[. ]co\\.id|Merdeka\\.com';
const portalMark = `(?:${portalName})[.,]?\\s*(?:[A-Z]{3,}\\b[ ,]*)*[-–—\\s]*`;

/** What a portal puts before its first sentence: `Laporan Wartawan …, TRIBUNNEWS.COM, JAKARTA - `. */
const portalOpening = new RegExp(`^[\\s\\S]{0,160}?${portalMark}(?:[\\s\\S]{0,60}?${portalMark})?`);

/** All of one day without a time: a minute apart, source by source, as the file has them. */
function readPortals(): RealStories {
  const lines = readFileSync(join(sharedCorpora, 'indonesian-news-corpus-2015.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const numbered = lines.map((line, index) => ({ index, story: JSON.parse(line) as PortalStory })).reverse();
  const ordered = portals.flatMap((portal) => numbered.filter(({ story }) => story.source === portal));
  const seen = new Set<string>();
  const stories: [string, Article][] = [];
  for (const { index, story } of ordered) {
    if (seen.has(story.title)) continue;
    seen.add(story.title);
    const time = new Date(stories.length * 60_000).toISOString().slice(11, 19);
    const head = [
      `title: ${JSON.stringify(decode(story.title).trim())}`,
      `date: 2015-08-25 ${time} WIB`,
      `category: ${story.category}`,
    ];
    // Sentences of one paragraph lost the space between them.
    const body = decode(story.body)
      .replace(portalOpening, '')
      .replace(/([\p{Ll}\p{N}”"')][.?!])(?=[\p{Lu}“"])/gu, '$1 ');
    const article = parse(`articles/2015/08/portal-${index}.md`, `---\n${head.join('\n')}\n---\n\n${body}\n`);
    if (article !== undefined) stories.push([`portals/${index}`, article]);
  }
  return new Map(stories);
}

function readHugo(folder: string, category: string, origin: string): RealStories {
  const root = join(sharedCorpora, folder);
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !basename(path).startsWith('_'))
    .sort();
  const articles = new Map<string, Article>();
  for (const path of paths) {
    const source = { name: basename(path, '.md'), category, origin };
    const file = convertHugoArticle(readFileSync(join(root, path), 'utf8'), source);
    const article = file && parse(file.path, file.text);
    if (article !== undefined) articles.set(`${folder}${article.permalink.slice(0, -1)}`, article);
  }
  return new Map([...articles].sort(([, a], [, b]) => compareByPublication(a, b)));
}

const finders: NameFinders = {
  category: toId<CategoryId>,
  author: toId<AuthorId>,
  topic: toId<TopicId>,
  photo: (url) => ({ kind: 'remote', url }),
};

/** `undefined` for the few that an archive would refuse. */
function parse(path: string, text: string): Article | undefined {
  const { record } = parseArticle(path, Buffer.from(text), '' as Digest, testSite.zone);
  return record && toArticle(record, finders, 0);
}

function toId<Id extends string>(written: string): Id {
  return (slugFromText(written) ?? 'tanpa-nama') as string as Id;
}

function decode(text: string): string {
  const named: Readonly<Record<string, string>> = { quot: '"', amp: '&', apos: "'" };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code, name) => {
    return code === undefined ? (named[name] ?? whole) : String.fromCodePoint(Number(code));
  });
}
