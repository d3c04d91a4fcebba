// A body with its generator's tags → the same body with what readers saw in their places, and what became of them.
import { type Problem, problem, type RuleDetails } from '../../problem.ts';
import { findCode, isWithin, type Range } from './code-ranges.ts';
import { findMeaning } from './find-meaning.ts';
import { type FoundTags, findHugoTags, shownShortcode } from './hugo-tags.ts';
import { findLiquidTags } from './liquid-tags.ts';
import { findComponents, findStatements } from './mdx.ts';
import { nameTag, nestTags, type Tag, type TagNode } from './tag.ts';
import type { TagContext } from './tag-context.ts';
import { fateOf } from './tag-fate.ts';
import type { Insert } from './tag-markdown.ts';
import { innerMark, type TagMeaning } from './tag-meaning.ts';
import { tagText } from './tag-text.ts';
import { type Edit, TracedText } from './traced-text.ts';

export interface ConvertedTags {
  readonly text: TracedText;
  /** Each stands in the text as `insertMark` of its index. */
  readonly inserts: readonly Insert[];
  readonly problems: readonly Problem[];
}

/** Letters that no text has: to Markdown a word, to HTML text. */
function insertMark(index: number): string {
  return `\u{F8F0}${index}\u{F8F1}`;
}

export const anyInsertMark = /\u{F8F0}(\d+)\u{F8F1}/gu;

export function convertTags(body: string, context: TagContext): ConvertedTags {
  const hasNone = !body.includes('{{') && !body.includes('{%') && context.generator !== 'mdx';
  if (hasNone || (context.generator === 'labels' && !looksLikeHugo(body) && !pluginTag.test(body))) {
    return { text: new TracedText(body), inserts: [], problems: [] };
  }
  return new TagConverter(body, context).convert();
}

/** Ref.: https://github.com/pelican-plugins/liquid-tags */
const pluginTag =
  /\{%-?\s*(?:audio|flickr|generic|gist|giphy|img|include_code|literal|notebook|soundcloud|speakerdeck|spotify|tweet|video|vimeo|youtube)\s/;

class TagConverter {
  readonly #body: string;
  readonly #context: TagContext;
  readonly #code: readonly Range[];
  readonly #inserts: Insert[] = [];
  readonly #problems: Problem[] = [];

  constructor(body: string, context: TagContext) {
    this.#body = body;
    this.#context = context;
    this.#code = findCode(body);
  }

  convert(): ConvertedTags {
    const { generator } = this.#context;
    const isMdx = generator === 'mdx';
    const isHugo = generator === 'hugo' || (generator !== 'liquid' && !isMdx && looksLikeHugo(this.#body));
    const { tags, broken } = this.#find(isHugo, isMdx);
    for (const offset of broken.filter((each) => !isWithin(this.#code, each))) {
      this.#problems.push(this.#problem(offset, 'markdown/tag-broken', { written: this.#shown(offset, 80) }));
    }
    const edits = this.#edits(nestTags(tags.filter((tag) => this.#isTag(tag))));
    const shown = isHugo ? showShortcodes(this.#body) : [];
    const text = new TracedText(this.#body).edit([...edits, ...shown]);
    const statements = isMdx ? findStatements(text.text) : [];
    if (statements.length > 0)
      return { text: text.edit(statements), inserts: this.#inserts, problems: this.#problems };
    return { text, inserts: this.#inserts, problems: this.#problems };
  }

  #find(isHugo: boolean, isMdx: boolean): FoundTags {
    if (isHugo) return findHugoTags(this.#body);
    return isMdx ? findComponents(this.#body) : findLiquidTags(this.#body);
  }

  /** In code nothing is a tag, but for the marks by which Liquid is told to leave code alone. */
  #isTag({ start, name, syntax }: Tag): boolean {
    return !isWithin(this.#code, start) || (syntax === 'liquid' && (name === 'raw' || name === 'verbatim'));
  }

  #edits(nodes: readonly TagNode[]): Edit[] {
    return nodes.flatMap((node) => this.#editsOf(node));
  }

  #editsOf(node: TagNode): Edit[] {
    const { tag, range, inner, children } = node;
    const isTarget = isTargetAt(this.#body, tag.start);
    const source = inner === undefined ? '' : this.#slice(inner);
    const found = findMeaning(node, source, isTarget, this.#context);
    this.#account(node, found);
    const takesInner = JSON.stringify(found).includes(innerMark);
    const meaning = takesInner ? this.#withInner(found, node) : found;
    const text = tagText(meaning, node, isTarget, {
      body: this.#body,
      context: this.#context,
      insert: (insert) => this.#insert(insert),
    });
    if (takesInner || inner === undefined || text.covers) {
      return [{ ...(text.before === '' ? this.#withBrackets(range) : range), text: text.before }];
    }
    return [
      { start: range.start, end: inner.start, text: text.before },
      ...(meaning.kind === 'verbatim' ? [] : this.#edits(children)),
      { start: inner.end, end: range.end, text: text.after },
    ];
  }

  #withInner<M extends TagMeaning>(meaning: M, { inner, children }: TagNode): M {
    if (inner === undefined) return meaning;
    const { start } = inner;
    const edits = this.#edits(children).map((edit) => ({
      ...edit,
      start: edit.start - start,
      end: edit.end - start,
    }));
    const rendered = new TracedText(this.#slice(inner)).edit(edits).text.trim();
    const entries = Object.entries(meaning).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replaceAll(innerMark, () => rendered) : value,
    ]);
    return Object.fromEntries(entries) as M;
  }

  /** An address that only a template knew stood between them: `<{{ release.url }}>`. */
  #withBrackets({ start, end }: Range): Range {
    const isBetween = this.#body[start - 1] === '<' && this.#body[end] === '>';
    return isBetween ? { start: start - 1, end: end + 1 } : { start, end };
  }

  #slice({ start, end }: Range): string {
    return this.#body.slice(start, end);
  }

  #insert(insert: Insert): string {
    this.#inserts.push(insert);
    return insertMark(this.#inserts.length - 1);
  }

  #account({ tag, inner }: TagNode, meaning: TagMeaning): void {
    if (meaning.kind === 'unseen' && inner !== undefined) {
      const text = this.#shown(inner.start, inner.end - inner.start).trim();
      this.#problems.push(this.#problem(tag.start, 'markdown/comment', { text, count: 1 }));
    }
    if (meaning.kind === 'reference' || meaning.kind === 'text-link') {
      const { isHeld, address } = this.#context.findReference(meaning.path);
      const details = { path: meaning.path, address };
      if (!isHeld) this.#problems.push(this.#problem(tag.start, 'markdown/reference-lost', details));
    }
    if (meaning.kind === 'lost-image') {
      const details = { tag: nameTag(tag), written: meaning.written };
      this.#problems.push(this.#problem(tag.start, 'markdown/picture-unknown', details));
    }
    const became = fateOf(meaning);
    if (became === undefined) return;
    const details = { tag: nameTag(tag), became, written: this.#shown(tag.start, tag.end - tag.start) };
    this.#problems.push(this.#problem(tag.start, 'markdown/tag', details));
  }

  #problem<R extends TagRule>(offset: number, rule: R, details: RuleDetails[R]): Problem<R> {
    return problem('notice', rule, this.#context.path, this.#context.placeOf(offset), details);
  }

  #shown(offset: number, length: number): string {
    return this.#body.slice(offset, offset + length).replace(/\s+/g, ' ');
  }
}

type TagRule =
  | 'markdown/comment'
  | 'markdown/tag'
  | 'markdown/tag-broken'
  | 'markdown/reference-lost'
  | 'markdown/picture-unknown';

function looksLikeHugo(body: string): boolean {
  if (body.includes('{{<')) return true;
  return body.split('\n').some((line) => {
    const start = line.indexOf('{{%');
    return start >= 0 && line.includes('%}}', start);
  });
}

/** Where a link, of Markdown or HTML, has its address. */
function isTargetAt(body: string, offset: number): boolean {
  return /(?:\]\(\s*<?|\b(?:href|src)\s*=\s*["']?|^ {0,3}\[[^\]\n]+\]:[ \t]*)[^\s"'<>()]*$/m.test(
    body.slice(Math.max(0, offset - 300), offset),
  );
}

/** A shortcode that was written to be shown is one to readers, in code too. */
function showShortcodes(body: string): Edit[] {
  return Array.from(body.matchAll(shownShortcode), (found) => {
    const [written, open = '<', content = '', close = '>'] = found;
    return { start: found.index, end: found.index + written.length, text: `{{${open}${content}${close}}}` };
  });
}
