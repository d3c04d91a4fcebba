// The front matter of another generator's text → what it says of a story, whatever each generator and theme calls it.
import { type Position, type Problem, problem, type RuleDetails } from '../../problem.ts';
import { isWebAddress } from '../../web-address.ts';
import type { SourcePhoto } from '../source-record.ts';
import { shownValue } from './front-matter.ts';
import {
  findEntry,
  type Head,
  type HeadEntry,
  type HeadValue,
  isBlank,
  isList,
  textIn,
  textOf,
} from './head.ts';
import { keys, knownKeys } from './head-keys.ts';
import { isFileAddress, otherPhotos, readPhoto } from './head-photo.ts';
import { isFalse, isTrue, plainText } from './head-words.ts';

export interface RecordFields {
  readonly headline: string;
  readonly date: string;
  readonly updated: string;
  readonly publishAt: string;
  readonly expires: string;
  readonly slug: string;
  readonly categories: readonly string[];
  readonly topics: readonly string[];
  /** Of the topics: those that a series alone named, which no list of tags had. */
  readonly series: readonly string[];
  readonly authors: readonly string[];
  readonly summary: string;
  /** What stood between headline and text, in Markdown. */
  readonly standfirst: HeadEntry | undefined;
  readonly photo: SourcePhoto | undefined;
  /** Its own address as written, `''` without. */
  readonly url: string;
  readonly aliases: readonly string[];
  readonly originalUrl: string;
  /** Where its address led on to, `''` without. */
  readonly redirectsTo: string;
  readonly lang: string;
  readonly draft: boolean;
  /** What its generator makes of it: `layout` and `type`, in lower case. */
  readonly kinds: readonly string[];
  readonly problems: readonly Problem[];
}

export function readFields(written: Head, path: string, top: Position): RecordFields {
  const head = withParams(written);
  const problems: Problem[] = [];
  const tell = <R extends keyof RuleDetails>(rule: R, at: Position, details: RuleDetails[R]): void => {
    problems.push(problem('notice', rule, path, at, details));
  };
  const stoodAt = addressInWordpress(head);
  for (const { key, value, position } of head) {
    if (knownKeys.has(key.toLowerCase()) || isBlank(value)) continue;
    if (key === 'link' && stoodAt !== '') continue;
    tell('markdown/key-left', position, { key, value: shownValue(value) });
  }
  const expiry = findEntry(head, keys.expires);
  if (expiry !== undefined) {
    tell('markdown/expires', expiry.position, { written: shownValue(expiry.value) });
  }
  const date = textOf(head, ...keys.date);
  const publishAt = textOf(head, ...keys.publishAt);
  const photo = readPhoto(head);
  for (const { key, value, position } of otherPhotos(head)) {
    tell('markdown/key-left', position, { key, value: shownValue(value) });
  }
  const tags = namesOf(head, keys.topics);
  const series = namesOf(head, keys.series).filter((name) => !tags.includes(name));
  if (photo !== undefined && !isFileAddress(photo.address)) {
    const entry = findEntry(head, keys.photo);
    const details = { key: entry?.key ?? '', written: photo.address };
    tell('markdown/photo-by-id', entry?.position ?? top, details);
  }
  return {
    headline: plainText(textOf(head, ...keys.headline)),
    date: date || publishAt,
    updated: textOf(head, ...keys.updated),
    publishAt: date === '' || date === publishAt ? '' : publishAt,
    expires: textOf(head, ...keys.expires),
    slug: textOf(head, ...keys.slug),
    categories: namesOf(head, keys.categories),
    topics: [...tags, ...series],
    series,
    authors: namesOf(head, keys.authors),
    summary: plainText(textOf(head, ...keys.summary)),
    standfirst: findEntry(head, keys.standfirst),
    photo: photo !== undefined && isFileAddress(photo.address) ? photo : undefined,
    url: textOf(head, ...keys.url),
    aliases: [...namesOf(head, keys.aliases), stoodAt].filter((address) => address !== ''),
    originalUrl: [textOf(head, ...keys.original), textOf(head, 'source')].find(isWebAddress) ?? '',
    redirectsTo: namesOf(head, keys.redirectsTo).find(isWebAddress) ?? '',
    lang: textOf(head, ...keys.lang).replaceAll('_', '-'),
    draft:
      isTrue(textOf(head, 'draft')) ||
      isFalse(textOf(head, 'published')) ||
      textOf(head, 'status') === 'draft',
    kinds: [textOf(head, 'layout'), textOf(head, 'type')].map((kind) => kind.toLowerCase()),
    problems,
  };
}

/** What exitwp, which makes texts of exports, calls `link`; elsewhere that leads to what a text speaks of. */
function addressInWordpress(head: Head): string {
  const link = textOf(head, 'link');
  return findEntry(head, ['wordpress_id']) !== undefined && isWebAddress(link) ? link : '';
}

/** Hugo's `params` and Zola's `extra` hold what a theme asks for: as if each stood by itself. */
function withParams(head: Head): Head {
  const inner = head.flatMap(({ key, value, position }) => {
    if (!/^(?:params|extra)$/i.test(key) || typeof value === 'string' || isList(value)) return [];
    return Object.entries(value).map(([name, each]) => ({ key: name, value: each, position }));
  });
  const outer = head.filter(
    ({ key, value }) => !/^(?:params|extra)$/i.test(key) || typeof value === 'string',
  );
  const names = new Set(outer.map(({ key }) => key.toLowerCase()));
  return inner.length === 0 ? head : [...outer, ...inner.filter(({ key }) => !names.has(key.toLowerCase()))];
}

/** Keys of several names: a text with commas is a list that its writer took for one, whatever its generator made of it. */
const listKeys = /^(?:categories|tags|topics|keywords)$/i;

/** Every text and every name of all these keys, each once. */
function namesOf(head: Head, wanted: readonly string[]): string[] {
  const names = wanted.flatMap((key) => {
    const value = findEntry(head, [key])?.value;
    if (value === undefined) return [];
    return typeof value === 'string' && listKeys.test(key) ? value.split(',').map(plainText) : namesIn(value);
  });
  return [...new Set(names)].filter((name) => name !== '' && name !== 'null' && name !== '~');
}

function namesIn(value: HeadValue): string[] {
  if (typeof value === 'string') return [plainText(value.trim())];
  if (isList(value)) return value.flatMap(namesIn);
  return [textIn(value, 'name', 'title', 'display_name', 'id', 'slug')];
}
