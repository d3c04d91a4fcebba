// An entry of RSS 0.9 to 2.0, RSS 1.0 (RDF) or Atom → the story in it, or why it is none.
import { problem, type Rule, type RuleDetails } from '../../problem.ts';
import { isWebAddress } from '../../web-address.ts';
import { finishedRecord } from '../finished-record.ts';
import { plainWords } from '../html/plain-words.ts';
import type { SourceItem } from '../source-record.ts';
import { allText, childOf, childrenOf, innerMarkup, textIn } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/read-elements.ts';
import { isBloggerKind, labelLists, readBloggerEntry } from './blogger.ts';
import { type BloggerComments, isShownComment } from './blogger-comments.ts';
import { entryBody } from './entry-body.ts';
import { idInFeed, resolvedAddress, resolvedMarkup } from './feed-base.ts';
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
  const full = markupIn(entry, 'content:encoded', 'content', 'xhtml:body', 'body');
  const short = markupIn(entry, 'description', 'summary');
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
  const categories = terms.map(({ attributes: { label, term, domain }, content }) => ({
    name: plainWords(label || term || content.filter((part) => typeof part === 'string').join('')),
    isTag: domain === 'post_tag' || domain === 'tag',
  }));
  const subjects = childrenOf(entry, 'dc:subject').map((node) => plainWords(allText(node)));
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

/** A construct of Atom is text, HTML or XHTML by its type. */
function textOfConstruct(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  const { type = '' } = node.attributes;
  if (type === 'xhtml') return innerMarkup(node);
  return type === 'text' ? allText(node).replaceAll('&', '&amp;').replaceAll('<', '&lt;') : allText(node);
}

/** Plain text has paragraphs between blank lines; HTML's white space says nothing. */
function bodyOfConstruct(node: XmlNode): string {
  const html = textOfConstruct(node);
  if (node.attributes.type !== 'text') return html;
  const paragraphs = html.trim().split(/\n\s*\n/);
  return paragraphs.map((each) => `<p>${each.replaceAll('\n', '<br>')}</p>`).join('\n');
}

/** HTML of the first that says anything. */
function markupIn(entry: XmlNode, ...names: readonly string[]): string {
  for (const node of childrenOf(entry, ...names).sort(
    (a, b) => names.indexOf(a.name) - names.indexOf(b.name),
  )) {
    const isMarkup =
      node.attributes.type === 'xhtml' || node.content.some((part) => typeof part !== 'string');
    const markup = (isMarkup ? innerMarkup(node) : bodyOfConstruct(node)).trim();
    if (markup !== '') return resolvedMarkup(markup, node.base);
  }
  return '';
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
