// A JSON Feed → the stories in it, or why they are none. Ref.: https://www.jsonfeed.org/version/1.1/
import { parserFor } from '../../markdown/parser.ts';
import { problem } from '../../problem.ts';
import { finishedRecord } from '../finished-record.ts';
import { plainWords } from '../html/plain-words.ts';
import type { SourceItem } from '../source-record.ts';
import { entryBody } from './entry-body.ts';
import { idInFeed, resolvedAddress } from './feed-base.ts';

/** Each in the order of the feed; places are the file's beginning, for JSON has no lines that last. */
export function readJsonFeed(text: string, path: string): SourceItem[] {
  const place = { path, line: 1, column: 1 };
  const leaveOut = (rule: 'feed/json' | 'feed/not-a-feed' | 'feed/no-items'): SourceItem[] => [
    { kind: 'left-out', id: path, reason: problem('error', rule, path, place, {}) },
  ];
  const feed = parse(text);
  if (feed === undefined) return leaveOut('feed/json');
  const { items } = asObject(feed);
  if (!Array.isArray(items)) return leaveOut('feed/not-a-feed');
  if (items.length === 0) return leaveOut('feed/no-items');
  return items.map((item, index) => readItem(asObject(item), asObject(feed), place, index));
}

type Fields = Readonly<Record<string, unknown>>;

function readItem(
  item: Fields,
  feed: Fields,
  place: { path: string; line: number; column: number },
  index: number,
): SourceItem {
  const { escapeHtml } = parserFor(false).utils;
  const feedAddress = textOf(feed.home_page_url) || textOf(feed.feed_url);
  const address = resolvedAddress(textOf(item.url), feedAddress);
  const id = idInFeed(textOf(item.id), feedAddress) || address || `${place.path}#${index + 1}`;
  const paragraphs = textOf(item.content_text)
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`);
  const full = textOf(item.content_html) || (textOf(item.content_text) === '' ? '' : paragraphs.join('\n'));
  const short = escapeHtml(textOf(item.summary));
  const headline = plainWords(escapeHtml(textOf(item.title)));
  if (headline === '' && full === '' && short === '') {
    return { kind: 'left-out', id, reason: problem('error', 'feed/empty', place.path, place, {}) };
  }
  const recordings = listOf(item.attachments)
    .map(asObject)
    .filter(({ mime_type }) => /^(?:audio|video)\//.test(textOf(mime_type)))
    .map(({ url }) => textOf(url));
  const body = entryBody({ full, short, recordings, place });
  const [category, ...topics] = listOf(item.tags).map((tag) => plainWords(escapeHtml(textOf(tag))));
  const image = textOf(item.image) || textOf(item.banner_image);
  return {
    kind: 'record',
    record: finishedRecord({
      place,
      id,
      headline,
      date: textOf(item.date_published) || textOf(item.date_modified),
      updated: textOf(item.date_modified),
      categories: category === undefined ? [] : [category],
      topics,
      authors: authorsOf(item).length > 0 ? authorsOf(item) : authorsOf(feed),
      summary: body.summary,
      body: { format: 'html', text: body.html },
      leadPhoto: image === '' ? undefined : { address: image, alt: '', caption: '', credit: '' },
      addresses: address === '' ? [] : [address],
      originalUrl: textOf(item.external_url),
      lang: textOf(item.language),
      remarks: body.remarks,
    }),
  };
}

/** `author` is of version 1. */
function authorsOf({ authors, author }: Fields): string[] {
  const all = authors === undefined ? [author] : listOf(authors);
  return all.map((each) => textOf(asObject(each).name).trim()).filter((name) => name !== '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
