// Pictures whose address stands in a definition (`![Sawah][1]`, `[1]: sawah.jpg`) → the same with the address in place.
import { findCode, isWithin } from './markdown-folder/code-ranges.ts';

/** `![Sawah][1]`, `![Sawah][]` and `![Sawah]`. */
const reference = /!\[([^[\]\n]*)\](?:\[([^[\]\n]*)\])?(?![([:])/g;
const definition =
  /^ {0,3}\[([^[\]\n]+)\]:[ \t]*(<[^<>\n]*>|\S+)([ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*(\n+|$)/gm;

/** A label as definitions and references are compared. */
export function sameLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Labels by which pictures are shown, in code too. */
export function labelsOfPictures(markdown: string): ReadonlySet<string> {
  if (!markdown.includes('![')) return new Set();
  const labels = Array.from(markdown.matchAll(reference), ([, alt = '', label = '']) =>
    sameLabel(label || alt),
  );
  return new Set(labels);
}

/** Definitions that nothing else names go. Code is left alone. */
export function withPicturesInPlace(markdown: string): string {
  if (!markdown.includes('![') || !markdown.includes(']:')) return markdown;
  const shown = labelsOfPictures(markdown);
  if (shown.size === 0) return markdown;
  const code = findCode(markdown);
  const targets = new Map<string, string>();
  for (const { 1: label = '', 2: address = '', 3: title = '', index } of markdown.matchAll(definition)) {
    const key = sameLabel(label);
    if (shown.has(key) && !targets.has(key) && !isWithin(code, index)) targets.set(key, address + title);
  }
  if (targets.size === 0) return markdown;
  const placed = markdown.replace(reference, (written: string, alt: string, label = '', at: number) => {
    const target = targets.get(sameLabel(label || alt));
    return target === undefined || isWithin(code, at) ? written : `![${alt}](${target})`;
  });
  return withoutUnused(placed, new Set(targets.keys()));
}

function withoutUnused(markdown: string, labels: ReadonlySet<string>): string {
  const counts = new Map<string, number>();
  for (const [, label = ''] of markdown.matchAll(/\[([^[\]\n]+)\](?!\()/g)) {
    const key = sameLabel(label);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const left = markdown.replace(
    definition,
    (
      written: string,
      label: string,
      _address: string,
      _title: string | undefined,
      ends: string,
      at: number,
    ) => {
      const key = sameLabel(label);
      if (!labels.has(key) || counts.get(key) !== 1) return written;
      // What parts the definition before it from the text stays.
      return at === 0 || markdown.startsWith('\n\n', at - 2) ? '' : ends.slice(1);
    },
  );
  return left.trimEnd();
}
