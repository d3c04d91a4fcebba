// A headline and the time → an article file that waits for its text.
import type { ListedHeadline } from '../archive/article.ts';
import { slugFromText } from '../archive/slug.ts';
import { parseArticle } from '../content/parse-article.ts';
import { digestSource } from '../content/source-digest.ts';
import { canonicalMoment } from '../dates/format.ts';
import { momentAt } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import type { Problem } from '../problem.ts';

export interface ArticleBeginning {
  readonly headline: string;
  /** Empty where the writer is to fill it in. */
  readonly category: string;
  readonly author: string | undefined;
  /** Headlines for the key `related`. */
  readonly related?: readonly ListedHeadline[];
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly zone: Zone;
}

/** `path` is relative to the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** `undefined` where no address can be made of the headline. The zone decides the month's folder. */
export function beginArticle({
  headline,
  category,
  author,
  related = [],
  now,
  zone,
}: ArticleBeginning): NewFile | undefined {
  const slug = slugFromText(headline);
  if (slug === undefined) return undefined;
  const moment = momentAt(now, zone);
  const [year = '', month = ''] = moment.iso.split('-');
  const head = [
    `title: ${quote(headline)}`,
    `date: ${canonicalMoment(moment)}`,
    category === '' ? 'category:' : `category: ${quote(category)}`,
    ...(author === undefined ? [] : [`author: ${quote(author)}`]),
    ...(related.length === 0 ? [] : [formatRelated(related)]),
  ];
  return { path: `articles/${year}/${month}/${slug}.md`, text: `---\n${head.join('\n')}\n---\n\n` };
}

/** The key with its list, without a line end. */
export function formatRelated(related: readonly ListedHeadline[]): string {
  const items = related.map(({ headline, category, publishedAt }) =>
    [
      `  - title: ${quote(headline)}`,
      `    category: ${quote(category)}`,
      `    date: ${canonicalMoment(publishedAt)}`,
    ].join('\n'),
  );
  return ['related:', ...items].join('\n');
}

/** A JSON string is a YAML string, whatever is in it. */
function quote(text: string): string {
  return JSON.stringify(text);
}

/** What the check would say of the words that the article was begun with: its text, and a category, are yet to come. */
export function findFaults({ path, text }: NewFile, zone: Zone): Problem[] {
  const bytes = Buffer.from(text);
  const yetToCome = ['body/empty', 'key/empty'];
  return parseArticle(path, bytes, digestSource(bytes), zone).problems.filter(
    ({ severity, rule }) => severity === 'error' && !yetToCome.includes(rule),
  );
}
