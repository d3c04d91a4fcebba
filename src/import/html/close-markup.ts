// HTML whose markup was never closed → HTML that shows what it would have swallowed.

export interface ClosedMarkup {
  readonly html: string;
  /** Each piece of markup that was not closed, as it began. */
  readonly closed: readonly string[];
}

/** Elements that hold text alone, up to their end tag or the end of everything. */
const textElements = new Set(['script', 'style', 'textarea', 'title', 'iframe']);

/** Values of these name something: a `<` in them is of the text that follows. */
const namingAttributes = /^(?:href|src|class|id|rel|target|width|height)$/i;

/** What only stands in prose: a script that was cut off at the end of a text has none. */
const prose = /<\/?(?:p|br|div|h[1-6]|li|ul|ol|blockquote|strong|em|b|i|a|img)(?=[\s/>])|\n\s*\n/i;

const tagStart = /<(\/?)([a-z][^\s/>]*)/iy;
const attributeName = /[\s/]*([^\s/>=][^\s/>=]*)?(\s*=\s*)?/y;
const bareValue = /[^\s>]+/y;

/** Of attributes: programs and drawings within an address hold markup of their own. */
const holdsMarkup = /^\s*(?:javascript:|data:|<)/i;

/**
 * A comment without end is over at the first `>`, as browsers once had it; a quote that no mark closes is over where its
 * tag is; a player or a field holds nothing; a script or a style that is never over was not meant as one and is text.
 * What is only cut off, with nothing behind it, stays as it is.
 */
export function closeMarkup(html: string): ClosedMarkup {
  const scan = new Scan(html);
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) at = scan.passMarkup(at);
  return scan.result();
}

class Scan {
  readonly #pieces: string[] = [];
  readonly #closed: string[] = [];
  #copied = 0;
  /** Ends that were looked for and do not come any more: without it, many beginnings would each read to the end. */
  readonly #gone = new Set<string>();
  /** Of each element, the end tag that was found last: many beginnings may have the same end. */
  readonly #endTags = new Map<string, number>();

  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  result(): ClosedMarkup {
    if (this.#closed.length === 0) return { html: this.#html, closed: [] };
    return { html: this.#pieces.join('') + this.#html.slice(this.#copied), closed: this.#closed };
  }

  /** The place behind the markup that begins here, or behind its `<` where it is none. */
  passMarkup(at: number): number {
    if (this.#html.startsWith('<!--', at)) return this.#passComment(at);
    tagStart.lastIndex = at;
    const [begun = '', slash = '', name = ''] = tagStart.exec(this.#html) ?? [];
    if (begun === '') return at + 1;
    const end = this.#passAttributes(at, at + begun.length);
    const element = name.toLowerCase();
    return slash === '' && textElements.has(element) ? this.#passText(at, end, element) : end;
  }

  #passComment(at: number): number {
    const short = /^<!--(?:-?>)/.exec(this.#html.slice(at, at + 6))?.[0];
    if (short !== undefined) return at + short.length;
    const end = this.#find('-->', at + 4);
    if (end !== -1) return end + 3;
    const close = this.#find('>', at);
    if (close === -1 || !this.#says(close + 1)) return this.#html.length;
    this.#replace(at, close + 1, '', at);
    return close + 1;
  }

  #passAttributes(tag: number, from: number): number {
    for (let at = from; ; ) {
      attributeName.lastIndex = at;
      const [whole = '', name = '', equals = ''] = attributeName.exec(this.#html) ?? [];
      at += whole.length;
      if (at >= this.#html.length) return at;
      if (this.#html[at] === '>' && equals === '') return at + 1;
      if (equals !== '') at = this.#passValue(tag, at, name);
      else if (whole === '') at += 1;
    }
  }

  #passValue(tag: number, at: number, name: string): number {
    const quote = this.#html[at];
    if (quote !== '"' && quote !== "'") {
      bareValue.lastIndex = at;
      return at + (bareValue.exec(this.#html)?.[0].length ?? 0);
    }
    const end = this.#find(quote, at + 1);
    const close = this.#find('>', at);
    const swallows =
      end === -1
        ? close !== -1 && this.#says(close + 1)
        : close !== -1 &&
          close < end &&
          namingAttributes.test(name) &&
          !holdsMarkup.test(this.#html.slice(at + 1, at + 20)) &&
          this.#html.slice(close, end).includes('<');
    if (!swallows) return end === -1 ? this.#html.length : end + 1;
    this.#replace(close, close, quote, tag);
    return close;
  }

  #passText(tag: number, from: number, name: string): number {
    const end = this.#findEndTag(name, from);
    const isPlayer = name === 'iframe';
    const another = isPlayer && end !== -1 ? this.#html.slice(from, end).search(/<iframe\s/i) : -1;
    if (end !== -1 && another === -1) return end;
    if (!prose.test(this.#html.slice(from))) return this.#html.length;
    if (name === 'script' || name === 'style') this.#replace(tag, tag + 1, '&lt;', tag);
    else this.#replace(from, from, `</${name}>`, tag);
    return from;
  }

  #findEndTag(name: string, from: number): number {
    if (this.#gone.has(name)) return -1;
    const known = this.#endTags.get(name) ?? -1;
    if (known >= from) return known;
    const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    end.lastIndex = from;
    const found = end.exec(this.#html);
    if (found === null) this.#gone.add(name);
    else this.#endTags.set(name, found.index);
    return found?.index ?? -1;
  }

  #find(mark: string, from: number): number {
    if (this.#gone.has(mark)) return -1;
    const found = this.#html.indexOf(mark, from);
    if (found === -1) this.#gone.add(mark);
    return found;
  }

  #says(from: number): boolean {
    return /\S/.test(this.#html.slice(from));
  }

  #replace(from: number, to: number, by: string, tag: number): void {
    this.#pieces.push(this.#html.slice(this.#copied, from), by);
    this.#copied = to;
    this.#closed.push(this.#html.slice(tag, tag + 120));
  }
}
