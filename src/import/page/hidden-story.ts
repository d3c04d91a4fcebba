// The part of a page that holds a story → the same with what the page hides of the story itself shown.
import { isHidden } from '../html/clean-tree.ts';
import { attribute, type Element, element, isElement } from '../html/tree.ts';
import { lengthOfProse } from './shown-text.ts';

/** In characters: what pages hide beside a story is shorter, a hint or a form. */
const leastStory = 600;

/**
 * Pages hide most of a story until its reader pays, agrees to something or presses “read on”: the newsroom whose archive
 * it is wants it whole. Other hidden parts stay hidden.
 */
export function withStoryShown(body: Element): Element {
  const least = Math.max(leastStory, lengthOfProse(body) * 0.3);
  const show = (node: Element): Element => {
    const isOfStory = isHidden(node) && lengthOfProse(node) >= least;
    const children = node.children.map((child) => (isElement(child) ? show(child) : child));
    return element(node.tagName, children, isOfStory ? shownProperties(node) : node.properties);
  };
  return show(body);
}

function shownProperties(node: Element): Element['properties'] {
  const { hidden: _, ...properties } = node.properties;
  const style = attribute(node, 'style').replace(/display\s*:\s*none\s*(?:!important)?\s*;?/gi, '');
  return { ...properties, style };
}
