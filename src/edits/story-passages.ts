// An article file's text → what readers see of its words, in passages that know the lines they stand on.
import { type FrontMatter, parseFrontMatter } from '../content/front-matter.ts';
import { readText } from '../content/text-file.ts';
import type { YamlText } from '../content/yaml-node.ts';
import { parserFor } from '../markdown/parser.ts';
import { textOfBlock } from '../markdown/plain-text.ts';
import type { Position } from '../problem.ts';

/** A block of the body, or a line of the front matter. */
export interface Passage {
  readonly text: string;
  /** The line of the file that it begins on, and the column its text does. */
  readonly at: Position;
  /** The lines of the file it stands on, as they are written. */
  readonly source: string;
  /** Of the body, where a block may be a heading with a Capital In Every Word. */
  readonly isBlock: boolean;
  /** Of a block that quotes. */
  readonly isQuoted?: true;
}

/** Keys that say whose a story or its photo is, and from where. */
const signatureKeys = ['dateline', 'agency', 'credit', 'sponsor'] as const;
export type SignatureKey = (typeof signatureKeys)[number];

export interface StoryPassages {
  readonly headline: Passage;
  /** Those that are written. */
  readonly signatures: ReadonlyMap<SignatureKey, Passage>;
  /** Summary, caption and body. */
  readonly text: readonly Passage[];
  readonly hasCorrections: boolean;
}

const none: Passage = { text: '', at: { line: 1, column: 1 }, source: '', isBlock: false };

/** Of a file that was parsed without an error. */
export function readPassages(path: string, bytes: Uint8Array): StoryPassages {
  const text = readText(bytes);
  const parts = text.ok ? parseFrontMatter(path, text.text) : undefined;
  if (!parts?.ok) return { headline: none, signatures: new Map(), text: [], hasCorrections: false };
  const line = (key: string) => passageOfKey(parts.value, key);
  return {
    headline: line('title') ?? none,
    signatures: new Map(
      signatureKeys.flatMap((key) => {
        const passage = line(key);
        return passage === undefined ? [] : [[key, passage] as const];
      }),
    ),
    text: [line('summary') ?? [], line('caption') ?? [], passagesOfBody(parts.value)].flat(),
    hasCorrections: parts.value.head.entries.some(({ key }) => key === 'corrections'),
  };
}

function passageOfKey({ head }: FrontMatter, key: string): Passage | undefined {
  const node = head.entries.find((entry) => entry.key === key)?.value;
  return node?.kind === 'text' && node.text !== '' ? passageOfValue(node) : undefined;
}

function passageOfValue({ text, start }: YamlText): Passage {
  return { text, at: start, source: `${' '.repeat(start.column - 1)}${text}`, isBlock: false };
}

function passagesOfBody({ body, bodyLine }: FrontMatter): Passage[] {
  const lines = body.split('\n');
  let depth = 0;
  return parserFor(false)
    .parse(body, {})
    .flatMap((token) => {
      if (token.type === 'blockquote_open' || token.type === 'blockquote_close') depth += token.nesting;
      const [from = 0, to = from + 1] = token.map ?? [];
      const at = { line: bodyLine + from, column: 1 };
      const source = lines.slice(from, to).join('\n');
      return textOfBlock(token).map((text): Passage => {
        const passage = { text, at, source, isBlock: true };
        return depth > 0 ? { ...passage, isQuoted: true } : passage;
      });
    });
}
