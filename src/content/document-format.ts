// A file that is no plain text → the program whose document it is.

/** What documents of other programs begin with. Files of zip are those of word processors, where stories are called so. */
const beginnings: readonly (readonly [format: string, begins: (start: string) => boolean])[] = [
  ['Word', (start) => start.startsWith('PK\x03\x04') || start.startsWith('\xd0\xcf\x11\xe0')],
  ['RTF', (start) => start.startsWith('{\\rtf')],
  ['PDF', (start) => start.startsWith('%PDF')],
  ['HTML', (start) => /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i.test(start)],
];

/** `undefined` of texts. */
export function documentFormat(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 100)).toString('latin1');
  return beginnings.find(([, begins]) => begins(start))?.[0];
}

const endings: ReadonlyMap<string, string> = new Map([
  ['doc', 'Word'],
  ['docx', 'Word'],
  ['odt', 'LibreOffice'],
  ['pages', 'Pages'],
  ['rtf', 'RTF'],
  ['pdf', 'PDF'],
  ['html', 'HTML'],
  ['htm', 'HTML'],
]);

/** By what a file is called. */
export function documentFormatOf(name: string): string | undefined {
  return endings.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}
