// A page and a text → the innermost element that holds it, however it is spaced.
import { select } from 'hast-util-select';
import { type Element, isElement, type Root } from '../html/tree.ts';
import { shownText } from './shown-text.ts';

/**
 * From its very beginning to its end, where that is in an element of about its length; else most of it.
 */
export function holderOfText(page: Root, text: string): Element | undefined {
  const whole = innermostWith(page, probesOf(text, [0.02, 0.15, 0.5, 0.85, 0.96]));
  // A text may begin with a summary that stands far above it.
  const isClose =
    whole !== undefined && withoutSpaces(shownText(whole)).length <= withoutSpaces(text).length * 1.3;
  return isClose ? whole : holderOfMost(page, text);
}

/** From near its beginning to near its end: what stands above may be headline and date. */
export function holderOfMost(page: Root, text: string): Element | undefined {
  return innermostWith(page, probesOf(text, [0.15, 0.5, 0.85]));
}

function probesOf(text: string, shares: readonly number[]): string[] {
  const bare = withoutSpaces(text);
  return shares.map((share) => bare.slice(Math.floor(bare.length * share)).slice(0, 50));
}

function innermostWith(page: Root, probes: readonly string[]): Element | undefined {
  const holds = (node: Element) => {
    const own = withoutSpaces(shownText(node));
    return probes.every((probe) => own.includes(probe));
  };
  let found = select('body', page);
  if (found === undefined || !holds(found)) return undefined;
  for (let inner: Element | undefined = found; inner !== undefined; ) {
    found = inner;
    inner = found.children.find((child): child is Element => isElement(child) && holds(child));
  }
  return found;
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
