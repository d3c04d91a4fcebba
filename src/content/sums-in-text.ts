// A text → a sum of rupiah whose points part other than three digits: `Rp5.0000`, `Rp5.00`.

/** Fractions of millions have a point in the writing of other countries; what follows may be a page, a range or a name. */
const sum =
  /Rp\.? ?\d{1,3}(?:\.\d{3})*(?:\.\d{4,}(?!\d)|\.\d{1,2}(?![\d.,\p{L}]|[-–]\d)(?! ?(?:ribu|juta|jt|miliar|milyar|triliun|trilyun|[TM]\b)))/gu;

/** The first. */
export function findSum(text: string): { readonly index: number; readonly written: string } | undefined {
  if (!text.includes('Rp')) return undefined;
  const found = [...text.matchAll(sum)].find(({ index }) => !/\p{L}/u.test(text[index - 1] ?? ' '));
  return found === undefined ? undefined : { index: found.index, written: found[0] };
}
