// Letters and digits → paths of their strokes, on a grid 4 wide and 6 high: an icon must look alike on machines without fonts.

const ring = 'M2 0C.8 0 0 1.1 0 3S.8 6 2 6S4 4.9 4 3S3.2 0 2 0Z';
const loop = 'M0 6V0H2.4C3.4 0 4 .7 4 1.7S3.4 3.4 2.4 3.4H0';

const glyphs: Readonly<Record<string, string>> = {
  A: 'M0 6L2 0L4 6M.7 4H3.3',
  B: 'M0 3H2.4C3.4 3 4 3.6 4 4.5S3.4 6 2.4 6H0V0H2.2C3.2 0 3.7.6 3.7 1.5S3.2 3 2.2 3',
  C: 'M4 1.5C3.6.5 2.9 0 2 0C.8 0 0 1 0 3S.8 6 2 6C2.9 6 3.6 5.5 4 4.5',
  D: 'M0 0H1.6C3.2 0 4 1.1 4 3S3.2 6 1.6 6H0Z',
  E: 'M4 0H0V6H4M0 3H3.4',
  F: 'M4 0H0V6M0 3H3.4',
  G: 'M4 1.5C3.6.5 2.9 0 2 0C.8 0 0 1 0 3S.8 6 2 6S4 5 4 3.2H2.3',
  H: 'M0 0V6M4 0V6M0 3H4',
  I: 'M2 0V6',
  J: 'M3.5 0V4.2C3.5 5.4 2.8 6 1.8 6S.2 5.4 0 4.4',
  K: 'M0 0V6M4 0L0 3.4M1.4 2.3L4 6',
  L: 'M0 0V6H4',
  M: 'M0 6V0L2 3.6L4 0V6',
  N: 'M0 6V0L4 6V0',
  O: ring,
  P: loop,
  Q: `${ring}M2.4 4.4L4 6.2`,
  R: `${loop}M2 3.4L4 6`,
  S: 'M3.8 1.3C3.5.4 2.8 0 2 0C.9 0 .2.6.2 1.5C.2 3.7 4 2.4 4 4.5C4 5.4 3.2 6 2 6C1 6 .3 5.5 0 4.6',
  T: 'M0 0H4M2 0V6',
  U: 'M0 0V3.8C0 5.3.8 6 2 6S4 5.3 4 3.8V0',
  V: 'M0 0L2 6L4 0',
  W: 'M0 0L1 6L2 2.2L3 6L4 0',
  X: 'M0 0L4 6M4 0L0 6',
  Y: 'M0 0L2 3L4 0M2 3V6',
  Z: 'M0 0H4L0 6H4',
  0: ring,
  1: 'M.8 1.2L2 0V6',
  2: 'M.1 1.6C.2.6.9 0 2 0S3.9.6 3.9 1.7C3.9 3 2.6 3.8 0 6H4',
  3: 'M.2 1.2C.5.4 1.1 0 2 0C3.1 0 3.8.6 3.8 1.5S3 3 1.8 3C3.2 3 4 3.6 4 4.5S3.2 6 2 6C1 6 .3 5.5 0 4.6',
  4: 'M3 6V0L0 4.2H4',
  5: 'M3.7 0H.5L.3 2.7C.7 2.4 1.3 2.2 2 2.2C3.2 2.2 4 3 4 4.1S3.2 6 2 6C1 6 .3 5.5 0 4.7',
  6: 'M3.7 1C3.4.4 2.8 0 2.1 0C.8 0 0 1.2 0 3.4C0 5.1.8 6 2 6S4 5.2 4 4.1S3.2 2.3 2 2.3S.1 3.1 0 4',
  7: 'M0 0H4L1.4 6',
  8: 'M2 2.9C1 2.9.3 2.3.3 1.5S1 0 2 0S3.7.6 3.7 1.5S3 2.9 2 2.9C.8 2.9 0 3.5 0 4.4S.8 6 2 6S4 5.3 4 4.4S3.2 2.9 2 2.9Z',
  9: 'M.3 5C.6 5.6 1.2 6 1.9 6C3.2 6 4 4.8 4 2.6C4 .9 3.2 0 2 0S0 .8 0 1.9S.8 3.7 2 3.7S3.9 2.9 4 2',
};

/** Lines of print, for a name that has none of the characters. */
const lines = 'M0 0H4M0 3H4M0 6H2.6';

export const glyphSize = { width: 4, height: 6 };

export function glyphsOf(initials: string): string[] {
  const known = [...initials].flatMap((character) => glyphs[character] ?? []);
  return known.length > 0 ? known : [lines];
}
