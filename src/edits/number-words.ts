// Numbers as Indonesian news writes them → one key for each value, however it is written.

/** Which number a text is; `key` is equal for `Rp500.000`, `Rp 500 ribu` and `500.000 rupiah`. */
export interface WrittenNumber {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const scales: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
};
const scaleWords = Object.keys(scales).join('|');

/** Behind a letter or `-` they are part of a word: `COVID-19`, `ke-5`. */
const inFigures = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{L}[-'’.]|\\d[.,:/])(?:(?<currency>Rp\\.?|IDR|US\\$|USD|[$€£¥])[ \\u00a0]?)?` +
    `(?<figures>\\d+(?:[.,:/]\\d+)*)(?![\\p{L}\\d])` +
    `(?:[ \\u00a0](?<scale>${scaleWords})\\b)?` +
    '(?:[ \\u00a0]?(?<percent>%|persen\\b)|[ \\u00a0](?<rupiah>rupiah)\\b)?',
  'giu',
);

/** Those written in figures. */
export function findFigures(text: string): WrittenNumber[] {
  return Array.from(text.matchAll(inFigures), (match) => {
    const { currency = '', figures = '', scale, percent, rupiah } = match.groups ?? {};
    const unit = rupiah === undefined ? currency.toLowerCase().replace(/\.$/, '') : 'rp';
    const factor = scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1);
    return {
      key: `${unit === 'idr' ? 'rp' : unit}${readValue(figures, factor)}${percent === undefined ? '' : '%'}`,
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** `1.234` is a thousand and more, `12,5` and `12.5` are twelve and a half; what is no value stays: `12/9`, `1.2.3`. */
function readValue(figures: string, factor: number): string {
  const plain = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(figures)
    ? figures.replaceAll('.', '').replace(',', '.')
    : figures.replace(/^(\d+),(\d+)$/, '$1.$2').replace(/^(\d{1,2}):(\d\d)$/, '$1.$2');
  const value = Number(plain) * factor;
  // Half a cent of a trillion is no digit that anybody wrote.
  return Number.isFinite(value) ? String(Number(value.toPrecision(15))) : plain;
}

const small: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
};
const whole: Readonly<Record<string, number>> = {
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1000,
  sejuta: 1e6,
};

/** Words for about how many, and for parts: each is another number than the next. */
const vague: ReadonlyMap<string, string> = new Map(
  [
    ...['belasan', 'puluhan', 'ratusan', 'ribuan', 'jutaan', 'miliaran', 'triliunan'],
    ...['setengah', 'sepertiga', 'seperempat', 'seperlima', 'sepersepuluh'],
  ].map((word) => [word, word]),
)
  .set('separuh', 'setengah')
  .set('separo', 'setengah');

/** The key of a word that says about how many; `word` in lower case. */
export function vagueNumberOf(word: string): string | undefined {
  return vague.get(word);
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ['pertama', 1],
  ...Object.entries({ ...small, sepuluh: 10, sebelas: 11 }).map(([word, value]): [string, number] => [
    `ke${word}`,
    value,
  ]),
]);

/** The key of `kelima`, `ke-5` and `ke5`, `word` in lower case: which one of a row, not how many. */
export function ordinalOf(word: string): string | undefined {
  const value = ordinals.get(word) ?? /^ke-?(\d+)$/.exec(word)?.[1];
  return value === undefined ? undefined : `ke${Number(value)}`;
}

/** A run of words that are a number, from the first on. */
export interface SpelledNumber {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

/** `dua puluh lima` is 25. `satu` alone is no number: it is an article as often. `words` in lower case. */
export function spelledNumberAt(words: readonly string[], from: number): SpelledNumber | undefined {
  let [total, group, digit] = [0, 0, 0];
  let at = from;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (small[word] !== undefined && digit === 0) digit = small[word];
    else if (whole[word] !== undefined && digit === 0) {
      if (whole[word] < 1000) group += whole[word];
      else total += whole[word];
    } else if (word === 'belas' && digit > 0) [group, digit] = [group + 10 + digit, 0];
    else if (word === 'puluh' && digit > 0) [group, digit] = [group + 10 * digit, 0];
    else if (word === 'ratus' && digit > 0) [group, digit] = [group + 100 * digit, 0];
    else if (scales[word] !== undefined && group + digit > 0) {
      [total, group, digit] = [total + (group + digit) * scales[word], 0, 0];
    } else break;
  }
  const value = total + group + digit;
  return value > 1 ? { value, length: at - from } : undefined;
}
