// One text of another generator's site → the record of its story, or why it is none.
import { type Position, type Problem, problem } from '../../problem.ts';
import { finishedRecord } from '../finished-record.ts';
import type { SourceItem } from '../source-record.ts';
import { Addresses } from './addresses.ts';
import { type BodyContext, convertBody } from './convert-body.ts';
import { type ForeignText, parseForeignText, shownValue } from './front-matter.ts';
import { type Head, isList, textOf } from './head.ts';
import { readHeadComments } from './head-comments.ts';
import type { ReadableNames } from './readable-names.ts';
import { plainText, type RecordFields, readFields } from './record-fields.ts';
import type { SourceSite } from './source-site.ts';
import type { TagTemplate } from './tag-template.ts';
import { linkName, type SourceText, type TextIndex } from './text-index.ts';
import { readTextName, type TextName } from './text-name.ts';

export interface TextSurroundings {
  readonly site: SourceSite;
  /** From the mapping. */
  readonly tags: ReadonlyMap<string, TagTemplate>;
  readonly index: TextIndex;
  readonly names: ReadableNames;
}

const top: Position = { line: 1, column: 1 };

/** `content` has no byte order mark and `\n` at line ends. */
export function recordOfText(
  text: SourceText,
  content: string,
  { site, tags, index, names }: TextSurroundings,
): SourceItem {
  const { path, fromRoot: id } = text;
  const place = { path, ...top };
  const parse = parseForeignText(path, content);
  if (!parse.ok) {
    const [reason = problem('error', 'front-matter/missing', path, top, { isPage: false }), ...others] =
      parse.problems;
    return { kind: 'left-out', id, reason, others };
  }
  const head = site.complete(parse.value.head, text.fromContent);
  const fields = readFields(head, path, top);
  const folders = foldersAbove(text, site);
  if (fields.kinds.some((kind) => pageLayout.test(kind))) {
    return { kind: 'left-out', id, reason: problem('notice', 'markdown/page', path, top, {}) };
  }
  const name = readTextName(text.fromContent);
  const { headline, body, problems: ofHeadline } = decideHeadline(fields, name, parse.value, path);
  const { date, problems: ofDate } = decideDate(fields, name, path);
  const addresses = new Addresses(
    {
      text,
      name,
      fields: { ...fields, categories: [...new Set([...folders, ...fields.categories])] },
      headline,
      date,
    },
    site,
    index,
  );
  const context: BodyContext = {
    path,
    generator: tagsOf(site),
    isHtml: /\.html?$/i.test(path),
    bodyLine: parse.value.bodyLine,
    base: addresses.base,
    templates: tags,
    lookUp: (wanted) => lookUp(wanted, head, site),
    isAtHand: (address) => addresses.isAtHand(address),
    fromSiteRoot: (address) => addresses.fromSiteRoot(address),
    findReference: (wanted) => addresses.findReference(wanted),
    isOwnPage: (address) => addresses.isOwn(address),
    linkAddress: (written) => addresses.ofLink(written),
    pictureAddress: (written) => addresses.ofPicture(written),
  };
  const converted = convertBody(body, context);
  const standfirst = convertStandfirst(fields, converted.markdown, context);
  const authors = names.read(fields.authors, 'person', place);
  const topics = names.read(fields.topics, 'subject', place);
  // What is called like the text's language is no subject.
  const subjects = folders.filter((folder) => folder !== fields.lang);
  const categories = names.read(
    fields.categories.length > 0 ? fields.categories : subjects,
    'subject',
    place,
  );
  const comments = readHeadComments(head);
  return {
    kind: 'record',
    record: finishedRecord({
      place,
      id,
      headline,
      slug: slugOf(fields, name),
      date,
      updated: fields.updated,
      publishAt: fields.publishAt,
      expires: fields.expires,
      categories: categories.names,
      topics: topics.names,
      authors: authors.names,
      summary: fields.summary,
      body: { format: 'markdown', text: standfirst.markdown },
      leadPhoto: fields.photo && { ...fields.photo, address: addresses.ofPicture(fields.photo.address) },
      addresses: addresses.known,
      linkedAs: [...addresses.supposed, linkName(text)],
      originalUrl: fields.originalUrl || (converted.markdown === '' ? fields.redirectsTo : ''),
      lang: fields.lang || name.lang,
      draft: fields.draft || /(?:^|\/)_drafts\//.test(id),
      ...(comments.shown.length > 0 ? { comments: comments.shown } : {}),
      remarks: [
        ...parse.problems,
        ...fields.problems,
        ...ofHeadline,
        ...ofDate,
        ...authors.problems,
        ...topics.problems,
        ...categories.problems,
        ...standfirst.problems,
        ...converted.problems,
        ...(comments.masked > 0
          ? [problem('notice', 'change/comments-masked', path, top, { count: comments.masked })]
          : []),
      ],
    }),
  };
}

/** Jekyll takes the folders above `_posts` for categories, and they are a part of the address. */
function foldersAbove({ fromContent }: SourceText, { generator }: SourceSite): readonly string[] {
  const [above = '', within] = fromContent.split(/(?:^|\/)_(?:posts|drafts)\//);
  return generator !== 'jekyll' || within === undefined || above === '' ? [] : above.split('/');
}

/** Whose tags a site's texts have; of a site that nobody knows, each text shows it. */
function tagsOf({ generator }: SourceSite): BodyContext['generator'] {
  if (generator === undefined) return undefined;
  return generator === 'hugo' ? 'hugo' : 'liquid';
}

/** What generators call a page that is no text of a series. */
const pageLayout = /^(?:page|archives?|search|home|section|list|404|about|contact)$/;

/** A heading that says the headline once more is not printed twice; its line stays, empty. */
function decideHeadline(
  fields: RecordFields,
  name: TextName,
  { body, bodyLine }: ForeignText,
  path: string,
): { readonly headline: string; readonly body: string; readonly problems: readonly Problem[] } {
  const written = /^\s*(#[ \t][^\n]*)/.exec(body)?.[1] ?? '';
  const text = written
    .slice(1)
    .trim()
    .replace(/#+$/, '')
    .replace(/\{[:#.][^{}]*\}$/, '');
  const heading = plainText(text.replace(/[*_`]/g, ''));
  const withoutHeading = heading === '' ? body : body.replace(written, '');
  if (fields.headline !== '') {
    const isRepeated = heading.toLowerCase() === fields.headline.toLowerCase();
    return { headline: fields.headline, body: isRepeated ? withoutHeading : body, problems: [] };
  }
  const headline = heading || headlineOfName(name.plain);
  const from = heading === '' ? 'name' : 'heading';
  const place = { line: heading === '' ? 1 : bodyLine, column: 1 };
  const told = problem('notice', 'markdown/headline-from', path, place, { from, headline });
  return { headline, body: heading === '' ? body : withoutHeading, problems: [told] };
}

function headlineOfName(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function decideDate(
  { date, url }: RecordFields,
  { day }: TextName,
  path: string,
): { readonly date: string; readonly problems: readonly Problem[] } {
  if (date === '') {
    const ofAddress = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})\//.exec(url)?.slice(1).join('-') ?? '';
    const written = day || ofAddress;
    const from = day === '' ? 'address' : 'name';
    if (written === '') return { date, problems: [] };
    return {
      date: written,
      problems: [problem('notice', 'markdown/date-from', path, top, { written, from })],
    };
  }
  const isOther = day !== '' && /^\d{4}-\d{2}-\d{2}/.test(date) && !date.startsWith(day);
  const details = { name: day, written: date };
  return { date, problems: isOther ? [problem('notice', 'markdown/date-not-name', path, top, details)] : [] };
}

function slugOf({ slug, url }: RecordFields, name: TextName): string {
  const last =
    url
      .replace(/\/(?:index\.html?)?$|\.html?$/i, '')
      .split('/')
      .at(-1) ?? '';
  return slug || (/[:{]/.test(last) ? '' : last) || name.plain;
}

/** `page.title` and `site.title`, as templates call them. */
function lookUp(name: string, head: Head, site: SourceSite): string | undefined {
  const own = /^(?:page\.|params\.)?([\w-]+)$/i.exec(name)?.[1] ?? '';
  if (own !== '' && !/^site\b/i.test(name)) {
    const value = textOf(head, own.toLowerCase());
    if (value !== '') return value;
  }
  return site.lookUp(name);
}

/** What readers saw between headline and text opens the text. */
function convertStandfirst(
  { standfirst }: RecordFields,
  markdown: string,
  context: BodyContext,
): { readonly markdown: string; readonly problems: readonly Problem[] } {
  const written =
    standfirst === undefined || isList(standfirst.value) ? '' : shownValue(standfirst.value).trim();
  if (standfirst === undefined || written === '') return { markdown, problems: [] };
  const { line } = standfirst.position;
  const converted = convertBody(written.replace(/\s+/g, ' '), { ...context, bodyLine: line });
  if (markdown.startsWith(converted.markdown)) return { markdown, problems: converted.problems };
  const text = /[*_[\]<>`]/.test(converted.markdown) ? converted.markdown : `*${converted.markdown}*`;
  const { position, key } = standfirst;
  const told = problem('notice', 'markdown/standfirst', context.path, position, { key });
  return { markdown: `${text}\n\n${markdown}`.trim(), problems: [told, ...converted.problems] };
}
