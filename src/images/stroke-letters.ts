// A text → the strokes of its capitals, drawn for this project: a picture with words in it needs no font then, and is
// the same on every machine.

/** Capital letters 10 high, their left edge at 0; y runs downwards. */
const letters: Readonly<Record<string, string>> = {
  A: 'M0 10L3.1 0L6.2 10M1.1 6.6H5.1',
  B: 'M0 0V10M0 0H2.8C4.4 0 5.2 1 5.2 2.4S4.4 4.8 2.8 4.8H0M2.8 4.8C4.8 4.8 5.7 5.9 5.7 7.4S4.8 10 2.8 10H0',
  C: 'M6.1 2.4C5.6.9 4.6 0 3.3 0C1.2 0 0 2 0 5S1.2 10 3.3 10C4.6 10 5.6 9.1 6.1 7.6',
  D: 'M0 0H2.4C4.9 0 6.2 1.9 6.2 5S4.9 10 2.4 10H0Z',
  E: 'M5 0H0V10H5M0 4.8H4.3',
  F: 'M5 0H0V10M0 4.9H4.3',
  G: 'M6.1 2.4C5.6.9 4.6 0 3.3 0C1.2 0 0 2 0 5S1.2 10 3.3 10C5.2 10 6.2 8.5 6.2 5.4H3.6',
  H: 'M0 0V10M6 0V10M0 4.8H6',
  I: 'M0 0V10',
  J: 'M4 0V7.3C4 9.1 3.2 10 2 10S0 9.1 0 7.6',
  K: 'M0 0V10M5.6 0L0 5.9M2 3.9L5.8 10',
  L: 'M0 0V10H4.8',
  M: 'M0 10V0L3.6 6.4L7.2 0V10',
  N: 'M0 10V0L6 10V0',
  O: 'M3.4 0C1.2 0 0 2 0 5S1.2 10 3.4 10S6.8 8 6.8 5S5.6 0 3.4 0Z',
  P: 'M0 10V0H2.9C4.8 0 5.6 1.1 5.6 2.7S4.8 5.4 2.9 5.4H0',
  Q: 'M3.4 0C1.2 0 0 2 0 5S1.2 10 3.4 10S6.8 8 6.8 5S5.6 0 3.4 0ZM4.2 7.4L6.6 10.6',
  R: 'M0 10V0H2.9C4.8 0 5.6 1.1 5.6 2.7S4.8 5.4 2.9 5.4H0M2.9 5.4L5.8 10',
  S: 'M5.3 2C5 .8 4 0 2.8 0C1.2 0 .2 1 .2 2.4C.2 5.7 5.7 4.2 5.7 7.5C5.7 9 4.5 10 2.8 10C1.3 10 .3 9.2 0 7.8',
  T: 'M0 0H6M3 0V10',
  U: 'M0 0V6.5C0 8.8 1.1 10 3 10S6 8.8 6 6.5V0',
  V: 'M0 0L3.1 10L6.2 0',
  W: 'M0 0L2.1 10L4.6 1.4L7.1 10L9.2 0',
  X: 'M0 0L5.8 10M5.8 0L0 10',
  Y: 'M0 0L2.9 5.2L5.8 0M2.9 5.2V10',
  Z: 'M0 0H5.6L0 10H5.7',
  '0': 'M2.9 0C1 0 0 2 0 5S1 10 2.9 10S5.8 8 5.8 5S4.8 0 2.9 0Z',
  '1': 'M0 2L2.2 0V10',
  '2': 'M.1 2.5C.2 1 1.3 0 2.8 0S5.4 1 5.4 2.6C5.4 5 1.6 6.6 0 10H5.6',
  '3': 'M.2 1.9C.6.7 1.5 0 2.7 0C4.2 0 5.2 1 5.2 2.4S4.2 4.8 2.3 4.8C4.4 4.8 5.5 5.8 5.5 7.4S4.3 10 2.7 10C1.3 10 .3 9.2 0 7.9',
  '4': 'M4.4 10V0L0 7H6',
  '5': 'M5 0H.9L.4 4.6C1 4 1.8 3.7 2.7 3.7C4.4 3.7 5.5 4.9 5.5 6.8S4.3 10 2.6 10C1.3 10 .4 9.3 0 8.1',
  '6': 'M4.9 1.2C4.4.4 3.7 0 3 0C1 0 0 2.4 0 5.6C0 8.5 1.1 10 2.9 10S5.7 8.7 5.7 6.8S4.6 3.8 3 3.8C1.7 3.8.6 4.7.1 6',
  '7': 'M0 0H5.5L1.9 10',
  '8': 'M2.8 0C1.2 0 .3 1 .3 2.4S1.2 4.8 2.8 4.8S5.3 3.8 5.3 2.4S4.4 0 2.8 0ZM2.8 4.8C1 4.8 0 5.8 0 7.4S1 10 2.8 10S5.6 9 5.6 7.4S4.6 4.8 2.8 4.8Z',
  '9': 'M.8 8.8C1.3 9.6 2 10 2.7 10C4.7 10 5.7 7.6 5.7 4.4C5.7 1.5 4.6 0 2.8 0S0 1.3 0 3.2S1.1 6.2 2.7 6.2C4 6.2 5.1 5.3 5.6 4',
  '-': 'M0 5.4H3',
  '.': 'M0 9.8V10',
  ',': 'M.4 9.6L0 11.4',
  '&': 'M6.4 10L1.5 3.4C.6 2.2.8 0 2.6 0C4.5 0 4.6 2.3 3.4 3.3C1.9 4.5 0 5.2 0 7.5C0 9 1.1 10 2.6 10C4.6 10 5.8 8 6 5.6',
  '/': 'M0 11L4 -1',
};

/** Between two letters, and between two words. */
const letterGap = 3;
const wordGap = 4;

export interface Strokes {
  /** Path data of an SVG, in which a letter is 10 high. */
  readonly path: string;
  readonly width: number;
}

/** Marks above letters fall away, signs that have no strokes are left out; nothing left is a width of 0. */
export function strokeLetters(text: string): Strokes {
  let left = 0;
  let path = '';
  for (const character of text.normalize('NFKD').toUpperCase()) {
    const strokes = letters[character];
    if (strokes !== undefined) {
      path += moveRight(strokes, left);
      left += widthOf(strokes) + letterGap;
    } else if (/\s/.test(character) && path !== '') left += wordGap;
  }
  return { path, width: Math.max(0, left - letterGap) };
}

interface Step {
  readonly command: string;
  readonly numbers: readonly number[];
}

/** Commands are absolute; `H` takes an x alone, `V` a y alone, the others pairs. */
function parse(strokes: string): Step[] {
  return [...strokes.matchAll(/([MLHVCSZ])([^MLHVCSZ]*)/g)].map(([, command = '', rest = '']) => ({
    command,
    numbers: (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number),
  }));
}

function isX(command: string, index: number): boolean {
  return command !== 'V' && index % 2 === 0;
}

function moveRight(strokes: string, by: number): string {
  return parse(strokes)
    .map(({ command, numbers }) => {
      const moved = numbers.map((each, index) => (isX(command, index) ? round(each + by) : each));
      return `${command}${moved.join(' ')}`;
    })
    .join('');
}

function widthOf(strokes: string): number {
  const xs = parse(strokes).flatMap(({ command, numbers }) =>
    numbers.filter((_, index) => isX(command, index)),
  );
  return Math.max(...xs);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
