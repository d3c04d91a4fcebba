// What the old site called the headings of a text in links → the ids that they have here.
import { parserFor } from '../../markdown/parser.ts';

/** A heading with a name of its own, as kramdown, Goldmark and HTML write it: `## A {#a}`, `<h2 id="a">A</h2>`. */
const namedHeading =
  /^ {0,3}(?:#{1,6}[ \t]+)?(?<text>\S.*?)(?<![ \t])[ \t]*\{:?[^{}\n]*#(?<name>[\w:.-]+)[^{}\n]*\}|<h[1-6]\b[^>]*\bid=["']?(?<id>[^"'\s>]+)[^>]*>(?<inner>[\s\S]*?)<\/h[1-6]>/gm;

/** As older pages named a place: `## <a name="a">A</a>`, or an empty one on the line before. */
const namedWithin =
  /^ {0,3}#{1,6}[ \t]+(?<text>[^\n]*<a\s[^<>]*\b(?:id|name)=["']?(?<id>[^"'\s<>]+)[^<>]*>[^\n]*)$/gm;
const namedBefore =
  /<a\s[^<>]*\b(?:id|name)=["']?(?<id>[^"'\s<>]+)[^<>]*>[ \t]*<\/a>[ \t]*\n{1,3} {0,3}#{1,6}[ \t]+(?<text>[^\n]+)/g;

/** Both texts are parsed when the first place is asked for: most bodies have no link to one of their own. */
export class HeadingAnchors {
  readonly #source: string;
  readonly #markdown: string;
  #found: ReadonlyMap<string, string> | undefined;

  /** `source` is the body as it was written, `markdown` what came of it. */
  constructor(source: string, markdown: string) {
    this.#source = source;
    this.#markdown = markdown;
  }

  /** `fragment` without its `#`. */
  find(fragment: string): string | undefined {
    this.#found ??= idsByName(this.#source, this.#markdown);
    return this.#found.get(fragment) ?? this.#found.get(fragment.toLowerCase());
  }
}

function idsByName(source: string, markdown: string): Map<string, string> {
  const ids = new Map<string, string>();
  const byText = new Map<string, string>();
  for (const { text, id } of headingsOf(markdown)) {
    if (!byText.has(plain(text))) byText.set(plain(text), id);
    // As GitHub, Goldmark and kramdown name a heading that has no name.
    for (const usual of [usualName(text), id]) if (!ids.has(usual)) ids.set(usual, id);
  }
  for (const form of [namedHeading, namedWithin, namedBefore]) {
    for (const { groups } of source.matchAll(form)) {
      const id = byText.get(plain(groups?.text ?? groups?.inner ?? ''));
      if (id !== undefined) ids.set(groups?.name ?? groups?.id ?? '', id);
    }
  }
  return ids;
}

function headingsOf(markdown: string): { readonly text: string; readonly id: string }[] {
  if (!/^ {0,3}#|^ {0,3}(?:=+|-+)[ \t]*$/m.test(markdown)) return [];
  const parser = parserFor(false);
  const env = {};
  const tokens = parser.parse(markdown, env);
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const text = parser.renderer.renderInlineAsText(tokens[index + 1]?.children ?? [], parser.options, env);
    return [{ text, id: String(token.attrGet('id') ?? '') }];
  });
}

function usualName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** Without marks of emphasis, tags and what letters are written as. */
function plain(text: string): string {
  return text
    .replace(/<[^<>]*>|&#?\w+;|\{\{.*?\}\}/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
