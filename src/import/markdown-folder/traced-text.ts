// A text that is edited in several passes → the line of the source that each part of it comes from.

/** `at` counts in the text, `from` in the source; what follows runs on in both until the next segment. */
interface Segment {
  readonly at: number;
  readonly from: number;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Offsets in UTF-16 code units. */
export class TracedText {
  readonly text: string;
  readonly #segments: readonly Segment[];

  constructor(text: string, segments: readonly Segment[] = [{ at: 0, from: 0 }]) {
    this.text = text;
    this.#segments = segments;
  }

  /** Where in the source what stands at `offset` begins; for text that an edit put in, where the edit began. */
  sourceOffset(offset: number): number {
    const segment = this.#segments[this.#indexAt(offset)];
    return segment === undefined ? offset : segment.from + Math.max(0, offset - segment.at);
  }

  /** `edits` in any order; none overlaps another. */
  edit(edits: readonly Edit[]): TracedText {
    if (edits.length === 0) return this;
    const parts: string[] = [];
    const segments: Segment[] = [];
    let length = 0;
    let from = 0;
    const keep = (end: number): void => {
      if (end <= from) return;
      segments.push({ at: length, from: this.sourceOffset(from) });
      for (let index = this.#indexAt(from) + 1; index < this.#segments.length; index += 1) {
        const segment = this.#segments[index];
        if (segment === undefined || segment.at >= end) break;
        segments.push({ at: length + segment.at - from, from: segment.from });
      }
      parts.push(this.text.slice(from, end));
      length += end - from;
    };
    for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
      keep(start);
      segments.push({ at: length, from: this.sourceOffset(start) });
      parts.push(text);
      length += text.length;
      from = Math.max(from, end);
    }
    keep(this.text.length);
    return new TracedText(parts.join(''), segments);
  }

  /** Of the last segment that begins at `offset` or before. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
