// An XML file of any size → the elements of it that are asked for, each as a tree, one after another.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Position } from '../../problem.ts';
import { decodedChunks } from './decoded-chunks.ts';
import { AmpersandMender } from './mend-ampersands.ts';

/** Names as they are written, with their prefix: `content:encoded`. */
export interface XmlNode extends Position {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where its addresses count from, by its own `xml:base` and those around it; `''` where nothing says. */
  readonly base: string;
  readonly content: readonly (string | XmlNode)[];
}

/** `cut-off`: the file ends within it. `too-large`: it is more than any story. Neither has its content. */
export type XmlElement = XmlNode & { readonly fault?: 'cut-off' | 'too-large' };

/** What keeps the rest of a file from being read, and where. */
export interface XmlFault extends Position {
  readonly fault: 'no-xml' | 'endless-text';
}

export interface XmlRequest {
  readonly path: string;
  /** Those within others that are asked for are parts of these. */
  readonly names: ReadonlySet<string>;
  readonly advance: (bytes: number) => void;
}

/** In characters: of one element that is asked for, and of one text within a file. */
const largestElement = 32 * 1024 * 1024;
const longestText = 64 * 1024 * 1024;

/** Elements within an element; deeper ones are their text. */
const deepest = 500;

/**
 * Entities of a document type are never expanded: what `&nbsp;` means is left to the reader of the text. Mistakes in the
 * markup are passed over as well as can be.
 */
export async function* readElements({
  path,
  names,
  advance,
}: XmlRequest): AsyncGenerator<XmlElement | XmlFault> {
  const parser = new SaxesParser();
  const gathering = new Gathering(parser, names);
  const mender = new AmpersandMender();
  for await (const text of decodedChunks(path, advance)) {
    parser.write(mender.write(text));
    yield* gathering.take();
    gathering.silence += text.length;
    if (gathering.silence > longestText) {
      yield { fault: 'endless-text', line: parser.line, column: 1 };
      return;
    }
  }
  parser.write(mender.end());
  parser.close();
  yield* gathering.take();
  const open = gathering.outermost;
  if (open !== undefined) yield { ...open, content: [], fault: 'cut-off' };
  if (!gathering.sawElement) yield { fault: 'no-xml', line: 1, column: 1 };
}

interface OpenNode extends XmlNode {
  readonly content: (string | XmlNode)[];
}

/** What the parser tells, as trees. */
class Gathering {
  /** Characters since the parser last told something. */
  silence = 0;
  sawElement = false;
  #taken: XmlElement[] = [];
  #open: OpenNode[] = [];
  /** Of the elements around those that are asked for. */
  #bases: string[] = [];
  /** Elements that are open below the deepest one kept. */
  #below = 0;
  #size = 0;
  #start: Position = { line: 1, column: 1 };

  constructor(parser: SaxesParser, names: ReadonlySet<string>) {
    parser.on('opentagstart', ({ name }) => {
      this.silence = 0;
      this.sawElement = true;
      this.#start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
    });
    parser.on('opentag', (tag) => {
      if (this.#open.length > 0 || names.has(tag.name)) this.#begin(tag);
      else this.#bases.push(this.#baseOf(tag));
    });
    parser.on('closetag', () => {
      this.silence = 0;
      if (this.#open.length > 0) this.#end();
      else this.#bases.pop();
    });
    const hold = (text: string) => {
      this.silence = 0;
      this.#size += text.length;
      if (this.#size <= largestElement) this.#open.at(-1)?.content.push(detached(text));
    };
    parser.on('text', hold);
    parser.on('cdata', hold);
    // Without a listener a mistake would throw; what the parser makes of it is as good as can be.
    parser.on('error', () => {});
  }

  get outermost(): XmlNode | undefined {
    return this.#open[0];
  }

  take(): XmlElement[] {
    const taken = this.#taken;
    this.#taken = [];
    return taken;
  }

  /** Ref.: XML Base, https://www.w3.org/TR/xmlbase/ */
  #baseOf({ attributes }: SaxesTagPlain): string {
    const around = this.#open.at(-1)?.base ?? this.#bases.at(-1) ?? '';
    const written = (attributes['xml:base'] ?? '').trim();
    return written === '' ? around : (absolute(written, around) ?? around);
  }

  #begin(tag: SaxesTagPlain): void {
    const { name, attributes } = tag;
    if (this.#open.length === 0) this.#size = 0;
    if (this.#open.length >= deepest) {
      this.#below += 1;
      return;
    }
    const node: OpenNode = { ...this.#start, name, attributes, base: this.#baseOf(tag), content: [] };
    if (this.#size <= largestElement) this.#open.at(-1)?.content.push(node);
    this.#open.push(node);
  }

  #end(): void {
    if (this.#below > 0) {
      this.#below -= 1;
      return;
    }
    const node = this.#open.pop();
    if (node === undefined || this.#open.length > 0) return;
    this.#taken.push(this.#size <= largestElement ? node : { ...node, content: [], fault: 'too-large' });
  }
}

/**
 * A part of a string keeps the whole in memory: an address of forty characters would hold the piece of the file that it
 * was read with, and the addresses of an export all of the file.
 */
function detached(text: string): string {
  return Buffer.from(text).toString();
}

function absolute(address: string, base: string): string | undefined {
  const known = base === '' ? undefined : base;
  return URL.canParse(address, known) ? new URL(address, known).href : undefined;
}
