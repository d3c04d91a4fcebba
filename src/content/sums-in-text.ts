// A text → a sum of rupiah whose points part other than three digits: `Rp5.0000`, `Rp5.00`; and a number with the marks of
// English: `Rp5,000`, `1.5 juta`.

/** `suggestion` where the number can mean but one. */
export interface FoundSum {
  readonly index: number;
  readonly written: string;
  readonly suggestion: string | undefined;
}

/** What follows may be a page, a range or a name. */
const sum =
  /Rp\.? ?\d{1,3}(?:\.\d{3})*(?:\.\d{4,}(?!\d)|\.\d{1,2}(?![\d.,\p{L}]|[-–]\d)(?! ?(?:ribu|juta|jt|miliar|milyar|triliun|trilyun|[TM]\b)))/gu;

/** `Rp5,000` and `Rp1,250,000`; `Rp1,399 juta` is a fraction. */
const commas =
  /Rp\.? ?\d{1,3}(?:(?:,\d{3}){1,6},\d{3}|,000)(?![\d,.]{0,9}\d)(?! ?(?:ribu|juta|jt|miliar|milyar|triliun|trilyun|[TMB]\b|[-–]|(?:hingga|sampai|dan) ))/gu;

/** `1.5 juta` and `0.25 persen`; `3.500 persen` has thousands. */
const fraction =
  /(?<![\p{L}\d.,:/-])(?:Rp\.? ?)?\d{1,3}\.\d{1,2} ?(?:juta|miliar|milyar|triliun|trilyun|persen)(?!\p{L})/gu;

/** The first. */
export function findSum(text: string): FoundSum | undefined {
  return [...sumsIn(text), ...fractionsIn(text)].sort((a, b) => a.index - b.index)[0];
}

function sumsIn(text: string): FoundSum[] {
  if (!text.includes('Rp')) return [];
  const points = [...text.matchAll(sum)].map(({ 0: written, index }) => ({
    index,
    written,
    suggestion: undefined,
  }));
  const english = text.includes(',') ? [...text.matchAll(commas)] : [];
  return [
    ...points,
    ...english.map(({ 0: written, index }) => ({ index, written, suggestion: written.replaceAll(',', '.') })),
  ].filter(({ index }) => !/\p{L}/u.test(text[index - 1] ?? ' '));
}

function fractionsIn(text: string): FoundSum[] {
  if (!/\d\.\d\d? ?[jmtp]/.test(text)) return [];
  return Array.from(text.matchAll(fraction), ({ 0: written, index }) => ({
    index,
    written,
    suggestion: written.replace(/(?<=\d)\.(?=\d)/, ','),
  }));
}
