// An entry of RSS 0.9 to 2.0, RSS 1.0 (RDF) or Atom → the story in it, or why it is none.
import { problem, type Rule, type RuleDetails } from '../../problem.ts';
import { isWebAddress } from '../../web-address.ts';
import { finishedRecord } from '../finished-record.ts';
import { plainWords } from '../html/plain-words.ts';
import { namesInList } from '../names-in-list.ts';
import type { SourceItem } from '../source-record.ts';
import { allText, childOf, childrenOf, textIn } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/read-elements.ts';
import { isBloggerKind, labelLists, readBloggerEntry } from './blogger.ts';
import { type BloggerComments, isShownComment } from './blogger-comments.ts';
import { entryBody } from './entry-body.ts';
import { entryTexts, textOfConstruct } from './entry-texts.ts';
import { idInFeed, resolvedAddress } from './feed-base.ts';
import { mediaOf } from './feed-photo.ts';

/** What a feed says beside the entry. */
export interface FeedSurroundings {
  /** The feed's own, for entries without one. */
  readonly author: string;
  /** Of the site it is of, or of itself; `''` where it says neither. */
  readonly address: string;
  readonly comments: BloggerComments;
}

/** Ref.: RFC 4287; https://www.rssboard.org/rss-specification */
export function readEntry(
  entry: XmlNode,
  path: string,
  { author, address: feedAddress, comments }: FeedSurroundings,
): SourceItem {
  const place = { path, line: entry.line, column: entry.column };
  const address = linkOf(entry, feedAddress);
  const known = textIn(entry, 'guid', 'id') || entry.attributes['rdf:about'] || '';
  const id = idInFeed(known, feedAddress) || address || `${path}:${entry.line}`;
  const headline = plainWords(textOfConstruct(childOf(entry, 'title')));
  const { full, short } = entryTexts(entry);
  const leaveOut = <R extends Rule>(rule: R, details: RuleDetails[R]): SourceItem => ({
    kind: 'left-out',
    id,
    reason: problem('error', rule, path, place, details),
  });
  if (childOf(entry, 'wp:post_type') !== undefined) return leaveOut('feed/wordpress', {});
  if (headline === '' && full === '' && short === '') return leaveOut('feed/empty', {});
  const blogger = readBloggerEntry(entry);
  if (blogger.kind === 'comment') return leaveOut('feed/comment', { isShown: isShownComment(entry) });
  if (!['', 'post', 'page'].includes(blogger.kind)) return leaveOut('feed/blogger', { kind: blogger.kind });
  const media = mediaOf(entry);
  const body = entryBody({ full, short, recordings: media.recordings, place });
  const { section, topics } = namesOf(entry);
  const { shown, masked } = comments.of(known);
  return {
    kind: blogger.kind === 'page' ? 'page' : 'record',
    record: finishedRecord({
      place,
      id,
      headline,
      date: textIn(entry, ...publishedNames),
      updated: textIn(entry, 'updated', 'atom:updated', 'dcterms:modified', 'modified'),
      categories: section === '' ? [] : [section],
      topics,
      authors: authorsOf(entry, author),
      summary: body.summary,
      body: { format: 'html', text: body.html },
      leadPhoto: media.photo,
      draft: blogger.draft,
      addresses: [address, guidAddress(entry), blogger.path].filter(
        (each, index, all) => each !== '' && all.indexOf(each) === index,
      ),
      lists: blogger.kind === '' ? [] : labelLists([section, ...topics], address),
      lang: entry.attributes['xml:lang'] ?? '',
      ...(shown.length > 0 ? { comments: shown } : {}),
      remarks: [
        ...body.remarks,
        ...(masked > 0
          ? [problem('notice', 'change/comments-masked', place.path, place, { count: masked })]
          : []),
      ],
    }),
  };
}

/** The time of the last change is the last that is asked for: Atom may have no other. */
const publishedNames = [
  'pubDate',
  'published',
  'dc:date',
  'dcterms:created',
  'issued',
  'updated',
  'atom:updated',
];

interface EntryNames {
  /** `''` without one. */
  readonly section: string;
  readonly topics: readonly string[];
}

/** What a feed calls a category is most often a keyword: the first is the section, the others are topics. */
function namesOf(entry: XmlNode): EntryNames {
  const terms = childrenOf(entry, 'category').filter((node) => !isBloggerKind(node));
  const categories = terms.flatMap(({ attributes: { label, term, domain }, content }) =>
    namesInList(plainWords(label || term || content.filter((part) => typeof part === 'string').join(''))).map(
      (name) => ({ name, isTag: domain === 'post_tag' || domain === 'tag' }),
    ),
  );
  const subjects = childrenOf(entry, 'dc:subject').flatMap((node) => namesInList(plainWords(allText(node))));
  const sections = categories.filter(({ isTag, name }) => !isTag && name !== '').map(({ name }) => name);
  const [section = '', ...others] = sections.length > 0 ? sections : subjects.filter((name) => name !== '');
  const tags = categories.filter(({ isTag }) => isTag).map(({ name }) => name);
  return { section, topics: [...others, ...tags, ...keywordsOf(entry)] };
}

/** Without a base of its own a relative one counts from the site that the feed is of. */
function linkOf(entry: XmlNode, feedAddress: string): string {
  const links = childrenOf(entry, 'link');
  const page = links.find(
    ({ attributes: { rel = 'alternate', href } }) => rel === 'alternate' && href !== undefined,
  );
  const address = page?.attributes.href ?? textIn(entry, 'link', 'feedburner:origLink');
  const original = textIn(entry, 'feedburner:origLink');
  const base = (page ?? childOf(entry, 'link') ?? entry).base || feedAddress;
  return resolvedAddress(original || address, base);
}

/** A guid is an address unless it says otherwise. */
function guidAddress(entry: XmlNode): string {
  const guid = childOf(entry, 'guid');
  const address = guid === undefined ? '' : allText(guid).trim();
  return guid?.attributes.isPermaLink !== 'false' && isWebAddress(address) ? address : '';
}

/** Names, not addresses of mail: `redaksi@contoh.id (Ayu Lestari)` is Ayu Lestari. */
function authorsOf(entry: XmlNode, feedAuthor: string): string[] {
  const creators = childrenOf(entry, 'dc:creator', 'itunes:author').map(allText);
  const named = childrenOf(entry, 'author').map((node) => textIn(node, 'name') || allText(node));
  const names = [...(creators.length > 0 ? creators : named)].map(personIn).filter((name) => name !== '');
  return [...new Set(names.length > 0 || feedAuthor === '' ? names : [feedAuthor])];
}

/** In characters, with an address of mail. */
const longestName = 300;

export function personIn(written: string): string {
  const words = plainWords(written);
  if (words.length > longestName) return words;
  const [, inBrackets] = /^\S+@\S+\s*\((.+)\)$/.exec(words) ?? [];
  const [, before] = /^(.+?)\s+[<(]?\S+@\S+[>)]?$/.exec(words) ?? [];
  const name = inBrackets ?? before ?? words;
  return /^\S+@\S+$/.test(name) ? '' : name;
}

function keywordsOf(entry: XmlNode): string[] {
  return textIn(entry, 'media:keywords', 'itunes:keywords')
    .split(',')
    .map(plainWords)
    .filter((word) => word !== '');
}
