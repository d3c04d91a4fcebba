// One text of another generator's site → the record of its story, or why it is none.
import { type Position, problem } from '../../problem.ts';
import { finishedRecord } from '../finished-record.ts';
import type { ListAddress, SourceItem } from '../source-record.ts';
import { Addresses } from './addresses.ts';
import { parseForeignText } from './front-matter.ts';
import { readHeadComments } from './head-comments.ts';
import type { ReadableNames } from './readable-names.ts';
import { type RecordFields, readFields } from './record-fields.ts';
import { listsOf } from './site-lists.ts';
import type { SourceSite } from './source-site.ts';
import type { TagTemplate } from './tag-template.ts';
import { convertTextBody } from './text-body.ts';
import { decideDate, decideHeadline, slugOf } from './text-headline.ts';
import { linkName, type SourceText, type TextIndex } from './text-index.ts';
import { readTextName } from './text-name.ts';
import { roleOf } from './text-role.ts';

export interface TextSurroundings {
  readonly site: SourceSite;
  /** From the mapping. */
  readonly tags: ReadonlyMap<string, TagTemplate>;
  readonly index: TextIndex;
  readonly names: ReadableNames;
}

const top: Position = { line: 1, column: 1 };

/** A page as readers got it, with all that stands around its story: generators copy it as it is. */
const webPage = /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)\b/i;

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
  if (parse.value.head.length === 0 && webPage.test(parse.value.body))
    return { kind: 'left-out', id, reason: problem('notice', 'markdown/web-page', path, top, {}) };
  const head = site.complete(parse.value.head, text.fromContent);
  const fields = readFields(head, path, top);
  const folders = foldersAbove(text, site);
  const role = roleOf(text, fields, parse.value);
  if (role === 'list')
    return { kind: 'left-out', id, reason: problem('notice', 'markdown/list', path, top, {}) };
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
      isPage: role === 'page',
    },
    site,
    index,
  );
  const { bodyLine, form } = parse.value;
  const converted = convertTextBody({ path, site, tags, addresses, head, fields, body, bodyLine, form });
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
    kind: role === 'page' ? 'page' : 'record',
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
      lists: listsOfNames(fields, site, names),
      summary: fields.summary,
      body: { format: 'markdown', text: converted.markdown },
      leadPhoto: fields.photo && { ...fields.photo, address: addresses.ofPicture(fields.photo.address) },
      addresses: addresses.known,
      linkedAs: [...addresses.supposed, linkName(text)],
      originalUrl: fields.originalUrl || (converted.isEmpty ? fields.redirectsTo : ''),
      lang: fields.lang || name.lang || text.language,
      draft: fields.draft || /(?:^|\/)_drafts\//.test(id) || (role === 'page' && hasItsTime(fields)),
      ...(comments.shown.length > 0 ? { comments: comments.shown } : {}),
      remarks: [
        ...parse.problems,
        ...fields.problems,
        ...ofHeadline,
        ...ofDate,
        ...authors.problems,
        ...topics.problems,
        ...categories.problems,
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

/** Seen from some day on or until some day. */
function hasItsTime({ publishAt, expires }: RecordFields): boolean {
  return publishAt !== '' || expires !== '';
}

function listsOfNames(
  { categories, topics, series, authors }: RecordFields,
  { listPaths, baseUrl }: SourceSite,
  names: ReadableNames,
): ListAddress[] {
  const named = (written: readonly string[], kind: 'person' | 'subject') =>
    written.map((each) => ({ written: each, name: names.nameOf(each, kind) }));
  const tags = topics.filter((name) => !series.includes(name));
  return [
    ...listsOf(listPaths, baseUrl, 'category', named(categories, 'subject')),
    ...listsOf(listPaths, baseUrl, 'topic', named(tags, 'subject')),
    ...listsOf(listPaths, baseUrl, 'author', named(authors, 'person')),
  ];
}
