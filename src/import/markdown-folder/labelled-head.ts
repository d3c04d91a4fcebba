// A text that begins with lines of keys and values, between no fences, as Pelican's and Nikola's do → its head and body.
// https://docs.getpelican.com/en/latest/content.html, https://getnikola.com/handbook.html#metadata-fields
import type { HeadEntry, HeadValue } from './head.ts';

export interface LabelledHead {
  readonly entries: readonly HeadEntry[];
  readonly body: string;
  /** The line of the file that the body begins on. */
  readonly bodyLine: number;
}

/** `Title: Panen`, `title:Panen`, and `.. title: Panen` in a comment or bare. */
const label = /^(?:\.\. )?([A-Za-z][\w-]{0,40}):[ \t]*(.*)$/;
const continuation = /^(?: {4}|\t)[ \t]*(\S.*)$/;

/** Of these a text says several in a line. */
const lists: ReadonlySet<string> = new Set(['tags', 'keywords', 'authors', 'categories']);

/**
 * `undefined` for a text that begins otherwise. A first paragraph may look like such a line: only lines that end with a
 * blank one, or with the text, and have a title or a date among them, are a head.
 */
export function readLabelledHead(text: string): LabelledHead | undefined {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  const isComment = lines[start]?.trim() === '<!--';
  const entries: HeadEntry[] = [];
  let at = isComment ? start + 1 : start;
  for (; at >= 0 && at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const last = entries.at(-1);
    const [, key, written = ''] = label.exec(line.trimEnd()) ?? [];
    const [, more] = continuation.exec(line.trimEnd()) ?? [];
    if (more !== undefined && last !== undefined) {
      entries[entries.length - 1] = { ...last, value: `${String(last.value)} ${more}`.trim() };
    } else if (key !== undefined) {
      entries.push({ key, value: written.trim(), position: { line: at + 1, column: 1 } });
    } else break;
  }
  const end = lines[at]?.trim() ?? '';
  const isClosed = isComment ? end === '-->' : end === '';
  const isHead = entries.some(({ key, value }) => /^(?:title|date)$/i.test(key) && value !== '');
  if (!isClosed || !isHead) return undefined;
  return {
    entries: entries.map((entry) => ({ ...entry, value: listedValue(entry) })),
    body: lines.slice(at + 1).join('\n'),
    bodyLine: at + 2,
  };
}

function listedValue({ key, value }: HeadEntry): HeadValue {
  if (typeof value !== 'string' || !lists.has(key.toLowerCase())) return value;
  const names = value.split(value.includes(';') ? ';' : ',').map((name) => name.trim());
  return names.filter((name) => name !== '');
}
