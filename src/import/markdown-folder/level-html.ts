// HTML that is indented inside its element → the same at the element's own indent: four spaces after a blank line
// would make code of it. Readers before CommonMark took an element to its end for HTML.
import { findCode, isWithin } from './code-ranges.ts';
import type { Edit, TracedText } from './traced-text.ts';

const blockNames =
  'table|thead|tbody|tfoot|tr|td|th|ul|ol|li|dl|dt|dd|div|section|article|aside|figure|figcaption|blockquote|p|center|details|form';
const blockTag = new RegExp(`<(/?)(${blockNames})\\b(?:"[^"]*"|'[^']*'|[^<>"'])*?(/?)>`, 'gi');

export function levelHtml(source: TracedText): TracedText {
  const { text } = source;
  if (text.search(blockTag) < 0) return source;
  const code = findCode(text);
  const closings = countClosings(text);
  const open: { readonly name: string; readonly indent: number }[] = [];
  const edits: Edit[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    const allowed = open[0]?.indent;
    if (!isWithin(code, start)) {
      if (allowed !== undefined && indent > allowed && line.trim() !== '') {
        edits.push({ start: start + allowed, end: start + indent, text: '' });
      }
      for (const [, slash, written = '', selfClosed] of line.matchAll(blockTag)) {
        const name = written.toLowerCase();
        if (selfClosed === '/') continue;
        const left = closings.get(name) ?? 0;
        if (slash === '/') {
          closings.set(name, left - 1);
          const at = open.findLastIndex((each) => each.name === name);
          if (at >= 0) open.length = at;
        } else if (left > 0) open.push({ name, indent: open[0]?.indent ?? indent });
      }
    }
    start += line.length + 1;
  }
  return source.edit(edits);
}

/** An element that nothing closes ends nowhere: it is none here. */
function countClosings(text: string): Map<string, number> {
  const closings = new Map<string, number>();
  for (const [, slash, written = ''] of text.matchAll(blockTag)) {
    const name = written.toLowerCase();
    if (slash === '/') closings.set(name, (closings.get(name) ?? 0) + 1);
  }
  return closings;
}
