// Letters of Cyrillic and Greek that look like Latin ones → those that they look like.

/** Only letters that cannot be told apart by sight; Greek ones that science writes are left out. */
const pairs: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  З: '3',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Ѕ: 'S',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
  ν: 'v',
};

const lookAlike = new RegExp(`[${Object.keys(pairs).join('')}]`, 'g');

/** The first letter of another script that hides among the Latin ones of a word. */
export interface LookAlike {
  readonly index: number;
  /** The word, and the letter in it. */
  readonly word: string;
  readonly letter: string;
}

const foreign = /[\u0370-\u052f]/;
const words = /[\p{Script=Latin}\u0370-\u052f]+/gu;
const latin = /\p{Script=Latin}/u;

export function findLookAlike(text: string): LookAlike | undefined {
  if (!foreign.test(text)) return undefined;
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!latin.test(word)) continue;
    const letters = [...word].filter((letter) => foreign.test(letter));
    const [letter] = letters;
    if (letter === undefined || !letters.every((each) => each in pairs)) continue;
    return { index: index + word.indexOf(letter), word, letter };
  }
  return undefined;
}

/** The same text in the letters that it seems to be in. */
export function toLatinLetters(text: string): string {
  return text.replace(lookAlike, (letter) => pairs[letter] ?? letter);
}
