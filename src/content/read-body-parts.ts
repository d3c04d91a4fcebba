// A body's Markdown → what other files must know of it: its photos, its links inside the site, the ids of its headings.
import { type BodyFindings, scanBody } from '../markdown/scan-body.ts';
import type { Problem } from '../problem.ts';
import { checkBodyHeadings } from './body-headings.ts';
import { type BodyPlace, checkBodyLinks, type SiteLink } from './body-links.ts';
import { findBodyPhotos } from './body-photos.ts';
import { checkBodySlips } from './body-slips.ts';
import { checkBodyText } from './body-text.ts';
import { checkUnreadMarks } from './body-unread-marks.ts';
import { noticeCapitalsIn } from './capitals.ts';
import type { Located } from './located.ts';

export interface BodyParts {
  /** As for `photoNameIn`, in the order of the text; one that is shown twice is in it twice. */
  readonly photos: readonly Located<string>[];
  readonly siteLinks: readonly SiteLink[];
  /** Ids of headings, in their order. */
  readonly anchors: readonly string[];
  readonly problems: readonly Problem[];
}

/** A body without any of these has no heading, link, image, table or code, and nothing that was meant to be one. */
const marks = /[[<#]|https?:|www\.|\{[{%]|^ {0,3}(?:=+|-+)[ \t]*$|\*\*|^(?: {4}|\t)|^ {0,3}(?:```|~~~|\|)/im;

const nothing: BodyFindings = { headings: [], links: [], texts: [], codes: [], images: [] };

export function readBodyParts(place: BodyPlace): BodyParts {
  const found = marks.test(place.body) ? scanBody(place.body) : nothing;
  const photos = findBodyPhotos(found, place);
  const links = checkBodyLinks(found, place);
  return {
    photos: photos.photos,
    siteLinks: links.siteLinks,
    anchors: found.headings.flatMap(({ id }) => (id === '' ? [] : id)),
    problems: [
      ...checkBodyText(place.path, place.body, place.bodyLine),
      ...noticeCapitalsIn(place),
      ...photos.problems,
      ...links.problems,
      ...checkUnreadMarks(found, place),
      ...checkBodyHeadings(found, place),
      ...checkBodySlips(found, place),
    ],
  };
}
