// What site.yaml says of the guideline and the masthead, and the static pages → the pages that are meant.

import { type Problem, problem } from '../problem.ts';
import type { PageLink } from '../site.ts';
import type { Located } from './located.ts';
import { findNearest } from './nearest.ts';
import type { PageReading } from './page-record.ts';
import { type SiteSettings, sitePath } from './site-file.ts';

export interface SitePages {
  readonly guideline: PageLink;
  readonly masthead: PageLink;
  readonly problems: readonly Problem[];
}

/** The names that such pages have on most Indonesian news sites. */
const usualNames = {
  guideline: /^\/pedoman(?:-(?:pemberitaan-)?media-siber|-siber)?\/$/,
  masthead: /^\/(?:tim-|susunan-|dewan-)?redaksi\/$/,
};

export function resolveSitePages(settings: SiteSettings, pages: readonly PageReading[]): SitePages {
  const addresses = pages.map(addressOf);
  const problems: Problem[] = [];
  const unfilled = new Set(pages.filter(isUnfilled).map(addressOf));
  const resolve = (key: 'guideline' | 'masthead'): PageLink => {
    const written: Located<PageLink> | undefined = settings[key];
    if (written === undefined) {
      return addresses.find((each) => usualNames[key].test(each) && !unfilled.has(each)) ?? '';
    }
    const { value, position } = written;
    if (value.startsWith('/') && !addresses.includes(value)) {
      const details = { key, written: value, nearest: findNearest(value, addresses) };
      problems.push(problem('error', 'site/page', sitePath, position, details));
    }
    return unfilled.has(value) ? '' : value;
  };
  return { guideline: resolve('guideline'), masthead: resolve('masthead'), problems };
}

function addressOf({ path }: PageReading): string {
  return `${path.slice('pages'.length, -'.md'.length)}/`;
}

/** What it is to say is still to be written: it stands for nothing yet. */
function isUnfilled({ problems }: PageReading): boolean {
  return problems.some(({ rule }) => rule === 'page/unfilled');
}
