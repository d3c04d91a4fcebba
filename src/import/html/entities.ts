// Text with HTML's character references → the characters.
import { parseFragment } from 'parse5';

/** One parser decides everywhere what a reference means, in text that is no HTML too. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  const [node, ...others] = parseFragment(text.replaceAll('<', '&lt;')).childNodes;
  return node !== undefined && 'value' in node && others.length === 0 ? node.value : text;
}
