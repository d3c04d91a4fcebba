// A text → slips of typing and of copying in it, each with what seems to be meant: one of a kind, the first.

export interface TypingSlip {
  readonly index: number;
  readonly written: string;
  readonly suggestion: string;
}

/** Addresses have points and commas of their own. */
const noAddress = '(?<![\\w@/.:=&?%-])';

interface Form {
  /** Where a text may have a form at all, it most often has one alone: to look for a sign of each costs less. */
  readonly sign: Pick<RegExp, 'test'>;
  readonly form: RegExp;
  readonly mend: (found: RegExpExecArray) => string;
}

/** Of what a point, a comma or their like has beside it. */
const spacingsOfMarks: readonly Form[] = [
  // `turun , kata`; three points, and what stands alone, are something else.
  {
    sign: / [,.;!?](?=\s|$)/,
    form: /([\p{L}\p{N}”"’)]+) +([,.;!?])(?=\s|$)(?! [.,;!?])/u,
    mend: ([, word, mark]) => `${word}${mark}`,
  },
  // `turun ,petani`
  {
    sign: / [,;.][^\s\d]/,
    form: /(\p{L}{2,}) +([,;]|\.(?=\p{Lu}\p{Ll})(?!(?:Net|Gov|Mil|Edu|Com|Org|Id|Go)\b))(\p{L}{2,})/u,
    mend: ([, before, mark, after]) => `${before}${mark} ${after}`,
  },
  // `turun,. Petani`
  {
    sign: /,\.(?=\s|$)/,
    form: /(\p{L}{2,60}["”’)]?),\.(?=\s|$)/u,
    mend: ([, before]) => `${before}.`,
  },
  // `turun,petani`
  {
    sign: /,[^\s\d"“”’']/,
    form: new RegExp(`${noAddress}(\\p{L}{2,}),(\\p{L}{2,})(?![\\w@/,=]|\\.\\w)`, 'u'),
    mend: ([, before, after]) => `${before}, ${after}`,
  },
  // `turun.Petani`
  {
    sign: /\.[^\s\d"”’'!-/:-@[-`a-z][^\s\dA-Z]/,
    form: new RegExp(
      `${noAddress}(\\p{Ll}{3,})\\.(?!(?:Com|Id|Net|Org|Co|Js|Io|Tv|Go)\\b)(\\p{Lu}\\p{Ll}+)(?![\\w@/(]|\\.\\w)`,
      'u',
    ),
    mend: ([, before, after]) => `${before}. ${after}`,
  },
  // `turun..` and `turun,,`
  {
    sign: /\.\.|,,/,
    form: /(\p{L}{2,}["”’)]?)(\.\.|,,)(?=\s|$)/u,
    mend: ([, before, marks = '']) => `${before}${marks[0]}`,
  },
  // `turun,,kata`
  {
    sign: /,,(?=\p{L})/u,
    form: /(\p{L}{2,60}),,(\p{L}{2,60})/u,
    mend: ([, before, after]) => `${before}, ${after}`,
  },
  // `turun!!!` and `turun....`
  {
    sign: { test: (text) => text.includes('!!') || text.includes('??') || text.includes('....') },
    form: /([\p{L}\p{N}]{1,60}["”’)]?)(?:([!?])\2+(?=[\s"”’)]|$)|\.{4,}(?=\s|$))/u,
    mend: ([, before, mark = '...']) => `${before}${mark}`,
  },
];

/** A mark with something beside it that is no space, digit or closing mark, or with a space before it. */
const mayHaveMarks = /[,.;!?](?:[^\s\d"“”’')]|(?<= .))/;

/** Of what stands around the words. */
const spacingsOfPairs: readonly Form[] = [
  // `mengatakan,"Harga turun"`: behind other words such a mark may close a quotation.
  {
    sign: /[,:]["“](?=\p{Lu})/u,
    form: /(?<!\p{L})((?:(?:me|di)\p{L}{3,20}kan|(?:ber)?kata|ujar|tutur|bertanya)(?:nya)?[,:])(["“])(?=\p{Lu})/u,
    mend: ([, before, mark]) => `${before} ${mark}`,
  },
  // `( turun` and `turun )`
  {
    // Spaces are many, parentheses few.
    sign: {
      test: (text) =>
        (text.includes('(') && text.includes('( ')) || (text.includes(')') && text.includes(' )')),
    },
    form: /(?<![:;=]['’]?-?)\( +(\p{L}{1,60})|(\p{L}{1,60}) +\)/u,
    mend: ([, after, before]) => (before === undefined ? `(${after}` : `${before})`),
  },
  // `“ Turun`, `”Turun` but not `”turun“`, `”kata` behind a quotation, to which endings belong, and `kata“Turun`
  {
    sign: /“ |”[^\s\d.,;:)]|[^\s(]“/,
    form: /(?<![^\s(])“ +(\p{L}{1,60})|(?<![^\s(])”(\p{L}{2,60})(?![^“”\n]{0,200}“(?:[\s.,;:!?)]|$))|(?<=[\p{L}.,!?])”(?!(?:nya|ku|mu|an|kan|lah|pun|s)(?!\p{L}))(\p{L}{2,60})|(\p{L}{2,60})“(?=\p{L})/u,
    mend: ([, inside, wrong, behind, before]) => {
      if (behind !== undefined) return `” ${behind}`;
      return before === undefined ? `“${inside ?? wrong}` : `${before} “`;
    },
  },
];

const spacings = [...spacingsOfMarks, ...spacingsOfPairs];

export function findSpacing(text: string): TypingSlip | undefined {
  const forms = mayHaveMarks.test(text) ? spacings : spacingsOfPairs;
  const found = forms.flatMap(({ sign, form, mend }) => {
    const match = sign.test(text) ? form.exec(text) : null;
    return match === null ? [] : { index: match.index, written: match[0], suggestion: mend(match) };
  });
  return found.sort((a, b) => a.index - b.index)[0];
}

const joining =
  'yang|di|dan|ke|dari|untuk|dengan|pada|dalam|oleh|akan|adalah|bahwa|karena|tersebut|telah|atau|serta|sebagai|kepada|agar|yaitu|merupakan|the|of|to|and|with|for|from';

/** Words that join others, one or two of them, twice; a hyphen on either side makes another word of them. */
const repeated = new RegExp(`\\b((?:${joining})(?: (?:${joining}|sudah|tidak))?)\\s+\\1\\b(?!-)`, 'g');

export function findRepeatedWord(text: string): Omit<TypingSlip, 'suggestion'> | undefined {
  for (const { 0: found, index } of text.matchAll(repeated)) {
    const [before = ' ', after = ' '] = [text[index - 1], text[index + found.length]];
    // Part of a longer word, or spoken of: the words “yang yang”.
    if (/[\p{L}-]/u.test(before) || (/["“]/.test(before) && /["”]/.test(after))) continue;
    return { index, written: found.replace(/\s+/g, ' ') };
  }
  return undefined;
}

/** What stands in an address or a name of a program's is none. */
const [before, behind] = ['(?<![\\p{L}\\p{N}_@./:#-])', '(?![\\p{L}\\p{N}_@/:]|[.-][\\p{L}\\p{N}])'];
const twoCapitals = new RegExp(`${before}(\\p{Lu})(\\p{Lu}\\p{Ll}{3,})${behind}`, 'gu');

/** `PEtani`, once, where the text has `petani` or `Petani` too: names like `BRImo` and endings as in `PTnya` are none. */
export function findTwoCapitals(text: string): TypingSlip | undefined {
  if (!/[A-Z]{2}[a-z]{3}/.test(text)) return undefined;
  for (const { 0: written, 1: first = '', 2: rest = '', index } of text.matchAll(twoCapitals)) {
    const end = rest.toLowerCase();
    const usual = new RegExp(`${before}[${first}${first.toLowerCase()}]${end}${behind}`, 'u');
    const isOnce = text.indexOf(written) === text.lastIndexOf(written);
    if (isOnce && usual.test(text)) return { index, written, suggestion: first + end };
  }
  return undefined;
}

/** Where a word processor or a page put them between words; beside numbers and marks they may be meant. */
const hardSpaces = /(?<=\p{L}[,.]?)\u00a0(?=\p{L})/gu;
const mostHardSpaces = 3;

export interface HardSpaces {
  readonly index: number;
  readonly count: number;
}

/** Of one line; `undefined` where there are few. */
export function findHardSpaces(line: string): HardSpaces | undefined {
  if (!line.includes('\u00a0')) return undefined;
  const found = [...line.matchAll(hardSpaces)];
  const [first] = found;
  return first === undefined || found.length <= mostHardSpaces
    ? undefined
    : { index: first.index, count: found.length };
}

/** A line in which lines may end again. */
export function mendHardSpaces(line: string): string {
  return findHardSpaces(line) === undefined ? line : line.replace(hardSpaces, ' ');
}

const words = /[\p{L}\p{M}\p{N}]+/gu;
/** A letter with an accent of its own behind it, as some file systems and PDF files have them. */
const decomposed = /\p{Script=Latin}[\u0300-\u036f]/u;

export interface DecomposedWord {
  readonly index: number;
  readonly written: string;
  readonly mended: string;
}

export function findDecomposed(text: string): DecomposedWord[] {
  if (!/[\u0300-\u036f]/.test(text)) return [];
  return [...text.matchAll(words)].flatMap(({ 0: written, index }) => {
    const mended = composed(written);
    return mended === written ? [] : { index, written, mended };
  });
}

export function mendDecomposed(line: string): string {
  return /[\u0300-\u036f]/.test(line) ? line.replace(words, composed) : line;
}

function composed(word: string): string {
  return decomposed.test(word) ? word.normalize('NFC') : word;
}
