// An article's Markdown → HTML for its page.

import type { BodyPhoto } from '../archive/photo.ts';
import type { Language } from '../strings/language.ts';
import { parserFor } from './parser.ts';

export interface BodyOptions {
  /** Put before root-relative links: `''` or `/arsip`. */
  readonly basePath: string;
  readonly typographer: boolean;
  /** Of the page: of the words that are not the writer's. */
  readonly language: Language;
  /** Plain text printed at the start of the first paragraph: `St. Petersburg, Radio Bharata Online - `, or `''`. */
  readonly opening: string;
  /** Those of the body that the archive holds; an image of any other is a link to its file. */
  readonly photos?: readonly BodyPhoto[];
  /** Somebody paid for the story: search engines are told so of its links to other sites. */
  readonly sponsored?: boolean;
  /** Root-relative addresses, with a slash at the end, to which links are their text alone. */
  readonly hiddenLinks?: readonly string[];
}

/**
 * Safe whoever wrote the text: HTML, template syntax and links to anything but the web, mail and telephone
 * stand in it as text. The topmost heading becomes h2, under the page's h1. An opening before a body that does
 * not start with a paragraph is a paragraph of its own.
 */
export function renderBody(markdown: string, { typographer, photos = [], ...env }: BodyOptions): string {
  const byName = new Map(photos.map(({ written, photo }) => [written, photo]));
  return parserFor(typographer).render(markdown, { ...env, photos: byName });
}
