// A body's Markdown → what other files must know of it: its photos, its links inside the site, the ids of its headings.
import { scanBody } from '../markdown/scan-body.ts';
import type { Problem } from '../problem.ts';
import { checkBlockSlips } from './block-slips.ts';
import { checkBodyHeadings } from './body-headings.ts';
import { type BodyPlace, checkBodyLinks, type SiteLink } from './body-links.ts';
import { findBodyPhotos } from './body-photos.ts';
import { checkBodySlips } from './body-slips.ts';
import { checkBodyText, noticeLost } from './body-text.ts';
import { checkUnreadMarks } from './body-unread-marks.ts';
import { noticeCapitalsIn } from './capitals.ts';
import { checkProse } from './check-prose.ts';
import type { Located } from './located.ts';
import { checkTables } from './loose-tables.ts';
import { withoutCode } from './paragraphs.ts';
import { noticeUnfinished } from './unfinished.ts';
import { noticeWholeBody } from './whole-body.ts';

export interface BodyParts {
  /** As for `photoNameIn`, in the order of the text; one that is shown twice is in it twice. */
  readonly photos: readonly Located<string>[];
  readonly siteLinks: readonly SiteLink[];
  /** Ids of headings, in their order. */
  readonly anchors: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * A body without any of these has no heading, link, image, table or code, and nothing that was meant to be one. What lines
 * begin with is a question of its own: in one expression they take ten times as long, and `==` and `%%` three times.
 */
const marks =
  /[[<#|~`]|![a-z]|\*\*|\{[{%:.+>-]|\{[a-z]+=|https?:|www\.|&(?:amp;|nbsp|quot|hellip|[lr][sd]quo|[nm]dash|#\d)|\/\d{4}\/\d\d\//i;
const lineMarks =
  /(?:^|\n)(?: {4}|[•●▪‣◦·–—\uf0b7\uf0a7]|o\s|a[.)]\s|\(?[Bb](?:aca|ACA) [JjPp]|-\S|\*[A-Za-z]|[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\ud83c-\ud83e]|\d{1,2}\) |\((?:\d|a\))|»|I\. |\d{1,2}\.1 |\d{1,2}[.)][^\s\d]|\d\ufe0f?\u20e3| {0,3}(?:=+|-+)[ \t]*(?:\n|$))/;

/** A sentence that ends with its line, and no blank line below. */
const joinedLines = /[.!?]["”’')]*\n(?=[^\n])/;

function needsScan(body: string): boolean {
  return (
    marks.test(body) ||
    body.includes('==') ||
    body.includes('%%') ||
    body.includes(':::') ||
    lineMarks.test(body) ||
    body.includes('\t') ||
    joinedLines.test(body) ||
    hasOpenStar(body) ||
    (body.includes('_') && edgeOfEmphasis.test(body)) ||
    readAlso.test(body)
  );
}

/** What may open or close emphasis; names of files and users have theirs inside a word. */
const edgeOfEmphasis = /(?:^|[\s("“])_{1,2}\p{L}|\p{L}[.,!?]?_{1,2}(?:[\s.,;:!?)”"]|$)/mu;
/** `Baca juga`, from its third letter: the fewer places an expression may begin at, the faster it is done. */
const readAlso = /ca (?:[jJ]uga|[pP]ula)|CA JUGA|hat [jJ]uga/;

/** Each that is closed has another. */
function hasOpenStar(body: string): boolean {
  return body.includes('*') && /(?:^|[\s])\*/.test(body) && body.split('*').length % 2 === 0;
}

export function readBodyParts(place: BodyPlace): BodyParts {
  const { path, body, bodyLine } = place;
  // What a program reads or prints is written as it wants it.
  const prose = { path, body: withoutCode(body), bodyLine };
  const tables = checkTables(prose);
  const rows = new Set(tables.map(({ rule, line }) => (rule === 'body/table' ? line : 0)));
  // Commas between cells are no slips of typing.
  const isOfRow = ({ rule, line }: Problem) => rule === 'text/spacing' && rows.has(line);
  const ofText = [
    ...noticeWholeBody(place),
    ...checkBodyText(path, body, bodyLine),
    ...noticeLost(path, body, bodyLine),
    ...noticeCapitalsIn(prose),
    ...noticeUnfinished(prose),
    ...checkProse(prose).filter((each) => !isOfRow(each)),
    ...tables,
    ...checkBlockSlips(prose),
  ];
  if (!needsScan(body)) {
    return { photos: [], siteLinks: [], anchors: [], problems: ofText };
  }
  const found = scanBody(body);
  const photos = findBodyPhotos(found, place);
  const links = checkBodyLinks(found, place);
  return {
    photos: photos.photos,
    siteLinks: links.siteLinks,
    anchors: found.headings.flatMap(({ id }) => (id === '' ? [] : id)),
    problems: [
      ...ofText,
      ...photos.problems,
      ...links.problems,
      ...checkUnreadMarks(found, place),
      ...checkBodyHeadings(found, place),
      ...checkBodySlips(found, place),
    ],
  };
}
