// A Markdown text → where its code stands, so that nothing in it is taken for a tag or a mark.

/** Offsets in UTF-16 code units, `end` after the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Fenced blocks with their fences and code spans with their backticks, in order; an indented block is none. */
export function findCode(text: string): Range[] {
  const fences = findFences(text);
  const ranges: Range[] = [];
  let from = 0;
  for (const fence of fences) {
    ranges.push(...findSpans(text, from, fence.start), fence);
    from = fence.end;
  }
  return [...ranges, ...findSpans(text, from, text.length)];
}

/** A fence may stand in a list or a quote; what closes it is as long at least, and of the same mark. */
function findFences(text: string): Range[] {
  const fences: Range[] = [];
  const opening = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`\n]*$)|~{3,})/gm;
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const mark = found[1] ?? '';
    const closing = new RegExp(`^[ \\t>]*${mark[0]}{${mark.length},}[ \\t]*$`, 'gm');
    closing.lastIndex = found.index + found[0].length;
    const closed = closing.exec(text);
    const end = closed === null ? text.length : closed.index + closed[0].length;
    fences.push({ start: found.index, end });
    opening.lastIndex = end;
  }
  return fences;
}

/** A run of backticks opens a span that the next run of its length closes, in the same paragraph. */
function findSpans(text: string, from: number, to: number): Range[] {
  const spans: Range[] = [];
  const paragraphs = /(?:(?!\n[ \t]*\n)[\s\S])+/g;
  for (const { 0: paragraph, index: offset } of text.slice(from, to).matchAll(paragraphs)) {
    if (!paragraph.includes('`')) continue;
    const runs = [...paragraph.matchAll(/(?<!\\)`+/g)];
    const nextAlike = findNextAlike(runs.map(([run]) => run));
    for (let index = 0; index < runs.length; index += 1) {
      const run = runs[index];
      const close = nextAlike[index] ?? -1;
      const end = runs[close];
      if (run === undefined || end === undefined) continue;
      const start = from + offset;
      spans.push({ start: start + run.index, end: start + end.index + end[0].length });
      index = close;
    }
  }
  return spans;
}

/** For each text the index of the next one that equals it; `undefined` for the last of its kind. */
function findNextAlike(texts: readonly string[]): (number | undefined)[] {
  const next = new Map<string, number>();
  const found: (number | undefined)[] = [];
  for (let index = texts.length - 1; index >= 0; index -= 1) {
    const text = texts[index] ?? '';
    found[index] = next.get(text);
    next.set(text, index);
  }
  return found;
}

/** Whether `offset` is in one of `ranges`, which are in order. */
export function isWithin(ranges: readonly Range[], offset: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (range === undefined || offset < range.start) high = middle - 1;
    else if (offset >= range.end) low = middle + 1;
    else return true;
  }
  return false;
}
