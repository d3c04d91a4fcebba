// A saved page → the story on it, or why there is none.
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import type { SourceDateOptions } from '../../dates/source-date.ts';
import { type Problem, problem, type Rule, type RuleDetails } from '../../problem.ts';
import { finishedRecord } from '../finished-record.ts';
import { isImage } from '../html/figures.ts';
import { parseHtmlPage } from '../html/parse-html.ts';
import { attribute, type Element, element, find, type Root, textOf } from '../html/tree.ts';
import type { SourceItem, SourceRecord } from '../source-record.ts';
import { isBeginningOf } from '../summary-of-beginning.ts';
import { joinDateline, resolvedAgainst, signedBy, takeOpening, withoutHead } from './body-parts.ts';
import { type FoundBody, findBody } from './find-body.ts';
import { clearFurniture, isFurniture, linkShare } from './furniture.ts';
import { withStoryShown } from './hidden-story.ts';
import { elementsBefore, findLead } from './lead-figure.ts';
import { leadParagraph } from './lead-paragraph.ts';
import { type LinkedData, readLinkedData } from './linked-data.ts';
import { countHeadlines } from './listed-beginnings.ts';
import { linkedFromRoot, type OwnPlace } from './own-place.ts';
import { type PageHead, readPageHead } from './page-head.ts';
import { listedStories, saysItIsStory } from './page-kind.ts';
import { readStoryFacts } from './story-facts.ts';

export interface PageFile {
  readonly path: string;
  readonly text: string;
  /** As in `DecodedPage`. */
  readonly guessed: string;
  /** Where it lies. */
  readonly own: OwnPlace;
}

/** Some sites end the address of their feed like that of a page. Declarations and style sheets may stand before it. */
const isFeed = /^\s{0,99}(?:<[?!][^>]{0,500}>\s{0,99}){0,9}<(?:rss|feed|rdf:RDF)\b/i;

/** In characters: of a story in a page that does not say that it is one; the shorter where a part has a name for its text. */
const leastStory = { guessed: 400, named: 200 };

/** Headlines of other stories in what was only guessed to be a story's text. */
const mostOthers = 3;

export function readSavedPage(file: PageFile, dates: SourceDateOptions): SourceItem {
  const { path, text } = file;
  const leaveOut = <R extends Rule>(id: string, rule: R, details: RuleDetails[R]): SourceItem => {
    return { kind: 'left-out', id, reason: problem('error', rule, path, { line: 1, column: 1 }, details) };
  };
  if (text.trim() === '') return leaveOut(path, 'saved-page/empty', {});
  if (isFeed.test(text)) return leaveOut(path, 'saved-page/feed', {});
  if (!/<[a-z!]/i.test(text)) return leaveOut(path, 'saved-page/not-html', {});
  const { root: page } = parseHtmlPage(text);
  const head = readPageHead(page, file.own.address);
  const data = readLinkedData(page);
  const id = head.addresses[0] ?? file.own.id;
  const body = findBody(page, data.story?.body ?? '');
  // Beside a story of pictures alone, what has most text is a list of others.
  const isOfOthers = body?.isGuess === true && countHeadlines(body.node, head.addresses) >= mostOthers;
  const links = listedStories(page, head, data, body?.node, file.own.names);
  if (links > 0) return leaveOut(id, 'saved-page/list', { links });
  const record = body && !isOfOthers && storyIn({ file, page, head, data, found: body, id, dates });
  return record ? { kind: 'record', record } : leaveOut(id, 'saved-page/no-article', {});
}

interface StoryPage {
  readonly file: PageFile;
  readonly page: Root;
  readonly head: PageHead;
  readonly data: LinkedData;
  readonly found: FoundBody;
  readonly id: string;
  readonly dates: SourceDateOptions;
}

/** `undefined` where what was found is no story. */
function storyIn({ file, page, head, data, found, id, dates }: StoryPage): SourceRecord | undefined {
  const before = elementsBefore(page, found.node).filter(
    (node) => node.tagName !== 'figure' || !isFurniture(node),
  );
  const facts = readStoryFacts({ page, head, data, before, body: found.node, dates });
  const cleared = clearFurniture(withoutHead(withStoryShown(found.node), facts.headline));
  const lead = findLead(cleared.node, { ...facts.image, before });
  const opened = takeOpening(joinDateline(lead.body));
  const { dateline, agency } = opened;
  const opening = leadParagraph(before, [facts.headline, facts.description, textOf(found.node)]);
  const body =
    opening === undefined ? opened.body : element('div', [...opening.children, ...opened.body.children]);
  const words = textOf(body);
  const least = found.isGuess ? leastStory.guessed : leastStory.named;
  const isStory = saysItIsStory(page, head, data) || (words.length >= least && linkShare(body) < 0.5);
  // A story of pictures has no words of its own.
  const isEmpty = words === '' && find(body, isImage) === undefined;
  if (isEmpty || !isStory) return undefined;
  const base = baseOf(head);
  const written = base === '' ? linkedFromRoot(body, file.path, file.own) : resolvedAgainst(body, base);
  const place = { path: file.path, line: 1, column: 1 };
  const [address = ''] = head.addresses;
  const dateOfAddress = facts.date === '' ? dateIn(address) : '';
  return finishedRecord({
    place,
    id,
    headline: facts.headline,
    slug: slugIn(address),
    date: facts.date || dateOfAddress,
    updated: facts.updated,
    categories: facts.categories,
    topics: facts.topics,
    authors: facts.authors.length > 0 ? facts.authors : [signedBy(body)].filter((name) => name !== ''),
    summary: isBeginningOf(facts.description, textOf(opened.body)) ? '' : facts.description,
    body: { format: 'html', text: toHtml(written.children) },
    leadPhoto: lead.photo,
    addresses: head.addresses,
    linkedAs: file.own.names,
    ...(dateline === '' ? {} : { dateline, agency }),
    remarks: remarksOf({
      place,
      file,
      found,
      leftOut: cleared.leftOut,
      next: nextPart(page, head),
      dateOfAddress,
      headline: facts.isHeadlineGuess ? facts.headline : '',
    }),
  });
}

interface Told {
  readonly place: SourceRecord['place'];
  readonly file: PageFile;
  readonly found: FoundBody;
  readonly leftOut: readonly string[];
  readonly next: string;
  readonly dateOfAddress: string;
  /** `''` where it is no guess. */
  readonly headline: string;
}

function remarksOf({ place, file, found, leftOut, next, dateOfAddress, headline }: Told): Problem[] {
  const remarks: Problem[] = [];
  const tell = <R extends Rule>(rule: R, details: RuleDetails[R]) => {
    remarks.push(problem('notice', rule, place.path, place, details));
  };
  const [example = ''] = leftOut;
  if (file.guessed !== '') tell('saved-page/encoding', { encoding: file.guessed });
  if (headline !== '') tell('saved-page/headline-guessed', { headline });
  if (found.isGuess) tell('saved-page/body-guessed', {});
  if (leftOut.length > 0)
    tell('saved-page/furniture', { count: leftOut.length, example: example.slice(0, 60) });
  if (next !== '') tell('saved-page/continued', { address: next });
  if (dateOfAddress !== '') tell('saved-page/date-of-address', { written: dateOfAddress });
  return remarks;
}

/** A relative one counts from the page's own address. */
function baseOf({ base, addresses }: PageHead): string {
  const [address] = addresses;
  if (base === '') return '';
  return URL.canParse(base, address) ? new URL(base, address).href : '';
}

/** Long stories are cut into pages; this is the second. WordPress calls the next story so too: that lies elsewhere. */
function nextPart(page: Root, { addresses: [own = ''] }: PageHead): string {
  const next: Element | undefined = select('link[rel~=next][href]', page);
  const address = next === undefined ? '' : attribute(next, 'href');
  if (!URL.canParse(own) || !URL.canParse(address, own)) return address;
  const stem = new URL(own).pathname.replace(/(?:\.[a-z]{3,5}|\/)$/i, '');
  const isPart = stem !== '' && new URL(address, own).pathname.startsWith(stem);
  return isPart && address !== own ? address : '';
}

/** `https://a.id/2019/01/21/judul/` → `2019-01-21`. */
function dateIn(address: string): string {
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=\/)/.exec(address) ?? [];
  return year === undefined ? '' : `${year}-${month}-${day}`;
}

/** The last part of the address, without its ending and the story's number before it; `''` where that is no name. */
function slugIn(address: string): string {
  if (!URL.canParse(address)) return '';
  const parts = new URL(address).pathname.split('/').filter((part) => part !== '' && part !== 'index.html');
  const last = parts.at(-1)?.replace(/\.[a-z]{3,5}$/i, '') ?? '';
  return /\p{L}{3}/u.test(last.slice(0, Math.max(0, last.lastIndexOf('-'))))
    ? last.replace(/^(?:\d{5,}-|d-\d+-?)/, '')
    : '';
}
