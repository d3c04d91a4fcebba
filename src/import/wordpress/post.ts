// An item of a WordPress export → the story in it, or why it is none.
import { percentDecoded } from '../../percent-decoded.ts';
import { type Problem, problem, type Rule, type RuleDetails } from '../../problem.ts';
import { isWebAddress } from '../../web-address.ts';
import { finishedRecord } from '../finished-record.ts';
import { plainWords } from '../html/plain-words.ts';
import type { SourceItem, SourcePhoto, SourceRecord } from '../source-record.ts';
import { textIn } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/read-elements.ts';
import { type Attachments, metaOf, metasOf } from './attachments.ts';
import { wordpressHtml } from './body-html.ts';
import { type PostComments, readComments } from './comments.ts';
import { footnotesHtml } from './footnotes.ts';
import { postDate } from './post-date.ts';
import { type SiteNames, type Terms, termsOf } from './post-terms.ts';

/** Kinds of posts that WordPress and its common extensions keep for themselves. */
const machinery =
  /^(?:revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|acf-.*|elementor_.*|et_.*|jp_.*|mc4wp-form|wpcf7_contact_form|wpforms.*|tablepress_table|popup|ml-slider|amp_.*|product|product_variation|shop_.*|scheduled-action|feedback|safecss|postman_sent_mail)$/;

/** `path` is the export's. */
export function readPost(
  item: XmlNode,
  path: string,
  names: SiteNames,
  attachments: Attachments,
): SourceItem {
  const place = { path, line: item.line, column: item.column };
  const id = names.ids.of(item, `${path}:${item.line}`);
  const reason = findReason(item, place);
  if (reason !== undefined) return { kind: 'left-out', id, reason };
  const kind = textIn(item, 'wp:post_type') === 'page' ? 'page' : 'record';
  return { kind, record: recordOf(item, id, place, names, attachments) };
}

type Place = SourceRecord['place'];

function findReason(item: XmlNode, place: Place): Problem | undefined {
  const title = plainWords(textIn(item, 'title'));
  const type = textIn(item, 'wp:post_type');
  const status = textIn(item, 'wp:status');
  if (type === '') return problem('notice', 'wxr/not-wordpress', place.path, place, {});
  if (type === 'attachment') return problem('notice', 'wxr/media', place.path, place, { title });
  if (machinery.test(type)) return problem('notice', 'wxr/machinery', place.path, place, { type, title });
  if (status === 'trash') return problem('notice', 'wxr/trash', place.path, place, { title });
  const isEmpty = title === '' && textIn(item, 'content:encoded') === '';
  if (isEmpty && status !== 'publish') return problem('notice', 'wxr/empty-draft', place.path, place, {});
  return undefined;
}

function recordOf(
  item: XmlNode,
  id: string,
  place: Place,
  names: SiteNames,
  attachments: Attachments,
): SourceRecord {
  const status = textIn(item, 'wp:status');
  const isLocked = textIn(item, 'wp:post_password') !== '';
  const isPage = textIn(item, 'wp:post_type') === 'page';
  const body = wordpressHtml(textIn(item, 'content:encoded'), place, {
    attachment: (number) => attachments.get(number),
    uploadedTo: (post = textIn(item, 'wp:post_id')) => attachments.ofPost(post),
    sharedBlock: names.blocks.ofBody(),
    footnotes: footnotesHtml(metaOf(item, 'footnotes')),
  });
  const updated = postDate(textIn(item, 'wp:post_modified'), textIn(item, 'wp:post_modified_gmt'));
  const published = publishedOf(item);
  // A draft has no day until it is published.
  const date = published || (status === 'publish' ? '' : updated || names.exported);
  const lead = leadPhotoOf(item, attachments);
  const terms = termsOf(item, names);
  const comments = readComments(item);
  return finishedRecord({
    place,
    id,
    headline: plainWords(textIn(item, 'title')),
    slug: percentDecoded(textIn(item, 'wp:post_name')),
    date,
    updated: published === '' ? '' : updated,
    publishAt: status === 'future' ? date : '',
    categories: terms.categories,
    topics: terms.topics,
    authors: terms.authors,
    lists: terms.lists,
    summary: plainWords(textIn(item, 'excerpt:encoded')),
    body: { format: 'html', text: body.html },
    leadPhoto: lead.photo,
    addresses: addressesOf(item, names),
    draft: isLocked || (status !== 'publish' && (status !== 'future' || isPage)),
    ...(comments.shown.length > 0 ? { comments: comments.shown } : {}),
    remarks: [
      ...(date === published
        ? []
        : [
            problem('notice', updated === '' ? 'wxr/draft-undated' : 'wxr/draft-date', place.path, place, {
              written: date,
            }),
          ]),
      ...remarksOf(item, place, { lead, terms, comments }),
      ...body.remarks,
    ],
  });
}

/** `''` where WordPress writes that there is none: in the year before the first. */
function publishedOf(item: XmlNode): string {
  const pubDate = textIn(item, 'pubDate');
  return (
    postDate(textIn(item, 'wp:post_date'), textIn(item, 'wp:post_date_gmt')) ||
    (/\s-0001\s/.test(pubDate) ? '' : pubDate)
  );
}

function remarksOf(
  item: XmlNode,
  place: Place,
  { lead, terms, comments }: { lead: LeadPhoto; terms: Terms; comments: PostComments },
): Problem[] {
  const remarks: Problem[] = [];
  const tell = <R extends Rule>(rule: R, details: RuleDetails[R]) => {
    remarks.push(problem('notice', rule, place.path, place, details));
  };
  const type = textIn(item, 'wp:post_type');
  if (textIn(item, 'wp:status') === 'private') tell('wxr/private', {});
  if (textIn(item, 'wp:post_password') !== '') tell('wxr/password', {});
  if (textIn(item, 'wp:is_sticky') === '1') tell('wxr/sticky', {});
  if (type !== 'post' && type !== 'page') tell('wxr/type', { type });
  if (lead.missing !== '') tell('wxr/thumbnail', { id: lead.missing });
  if (terms.others.length > 0) tell('wxr/taxonomy', { names: terms.others });
  if (Object.values(comments.leftOut).some((count) => count > 0)) tell('wxr/comments', comments.leftOut);
  if (comments.masked > 0) tell('change/comments-masked', { count: comments.masked });
  return remarks;
}

/** Its own address, then those that WordPress leads on from: the one by number, and those by slugs it had before. */
function addressesOf(item: XmlNode, { slugs, ids }: SiteNames): string[] {
  const link = textIn(item, 'link');
  const stem = link.replace(/(?:\.html?|\/)$/, '');
  const slug = textIn(item, 'wp:post_name');
  const earlier = stem.endsWith(`/${slug}`) ? metasOf(item, '_wp_old_slug') : [];
  const before = earlier
    .filter((each) => each !== '' && !slugs.has(each))
    .map((each) => stem.slice(0, -slug.length) + each + link.slice(stem.length));
  const guid = ids.hasOwnGuid(item) ? textIn(item, 'guid') : '';
  return [...new Set([link, guid, ...before].filter(isWebAddress))];
}

interface LeadPhoto {
  readonly photo: SourcePhoto | undefined;
  /** The number of one that the export lacks. */
  readonly missing: string;
}

function leadPhotoOf(item: XmlNode, attachments: Attachments): LeadPhoto {
  const number = metaOf(item, '_thumbnail_id');
  const photo = attachments.get(number);
  return { photo, missing: photo === undefined && /^[1-9]\d*$/.test(number) ? number : '' };
}
