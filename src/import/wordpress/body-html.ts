// A body as WordPress keeps it → HTML as its page would show it, and remarks on what only WordPress could show.
import type { Position, Problem } from '../../problem.ts';
import { makeFindings } from '../html/findings.ts';
import { breakLines } from './line-breaks.ts';
import type { WordpressSource } from './shortcode-html.ts';
import { expandShortcodes } from './shortcodes.ts';

export interface BodyHtml {
  readonly html: string;
  readonly remarks: readonly Problem[];
}

/** Remarks stand at `place`. */
export function wordpressHtml(
  body: string,
  place: Position & { readonly path: string },
  source: WordpressSource,
): BodyHtml {
  const { tell, remarks } = makeFindings();
  const html = breakLines(expandShortcodes(body, { ...source, tell }));
  return { html, remarks: remarks(place) };
}
