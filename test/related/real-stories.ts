// The corpora beside the checkout → the archives in which related stories are judged, each of one publisher or day.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Digest } from '../../src/archive/article.ts';
import type { AuthorId } from '../../src/archive/author.ts';
import type { CategoryId } from '../../src/archive/category.ts';
import { compareByPublication } from '../../src/archive/publication-order.ts';
import { slugFromText } from '../../src/archive/slug.ts';
import type { TopicId } from '../../src/archive/topic.ts';
import { parseArticle } from '../../src/content/parse-article.ts';
import { type NameFinders, toArticle } from '../../src/content/to-article.ts';
import { localDateOf } from '../../src/dates/moment-in-zone.ts';
import { formatArticleFile } from '../../src/import/article-file.ts';
import { articlePaths } from '../../src/import/article-path.ts';
import { decideRecord } from '../../src/import/decide-record.ts';
import { listSourceFiles } from '../../src/import/list-source-files.ts';
import { sourceKinds } from '../../src/import/readers.ts';
import { testNow, testSite } from '../fixtures/archive.ts';
import { mappingOf } from '../fixtures/corpora.ts';
import { sourceContext } from '../fixtures/source-context.ts';
import { sharedCorpora } from '../quality/corpora.ts';

/** By the name that committed judgements give a story: `portals/312`, `digitalgov/2014/05/open-data`. */
export type RealStories = ReadonlyMap<string, Article>;

/** Each in the archive's order, oldest first. */
export async function readRealStories(): Promise<readonly RealStories[]> {
  return [readPortals(), await readHugo('creative-commons-indonesia'), await readHugo('digitalgov')];
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

/** As an import brings them in, links and pictures apart: those have no part in what is related. */
async function readHugo(name: string): Promise<RealStories> {
  const root = join(sharedCorpora, name);
  const { files } = listSourceFiles([root], sourceKinds.markdown.endings);
  const reader = await sourceKinds.markdown.load();
  const articles = new Map<string, Article>();
  const mapping = mappingOf(name);
  const settings = {
    ...{ zone: testSite.zone, zoneIsStated: true, order: undefined, now: testNow },
    ...{ defaultDate: '', defaultCategory: mapping.defaults.category, defaultAuthor: '' },
  };
  for await (const item of reader(files, sourceContext({ operands: [root], mapping }))) {
    const decision = item.kind === 'record' && decideRecord(item.record, settings);
    if (item.kind !== 'record' || !decision || decision.kind === 'left-out') continue;
    const { head } = decision;
    const day = localDateOf(head.publishedAt, testSite.zone);
    const [path = ''] = articlePaths([item.record.slug, head.headline], day, item.record.id);
    const text = formatArticleFile({ ...head, image: '', alt: '', aliases: [], body: item.record.body.text });
    const article = parse(path, text);
    if (article !== undefined) articles.set(`${name}${article.permalink.slice(0, -1)}`, article);
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
