// A category and the site's name → the picture that stands for a story without a photo where its link is shared.
import { digestData } from '../digest-data.ts';
import { strokeLetters } from './stroke-letters.ts';

export interface Card {
  /** The category's slug, from which its colour follows. */
  readonly slug: string;
  readonly category: string;
  readonly site: string;
}

export const cardSize = { width: 1200, height: 630 } as const;

/** Part of every card's address: another design is another picture. */
const design = 2;

/** Root-relative: `/media/kartu/nasional-1a2b3c4d.png`. */
export function cardAddress(card: Card): string {
  return `/media/kartu/${card.slug}-${digestData(card, String(design)).slice(0, 8)}.png`;
}

/** Ground and shape; white letters on either have a contrast of at least 4.5. */
const colours = [
  ['#7a1014', '#b01116'],
  ['#14344f', '#1f5a86'],
  ['#1d4030', '#2d6a4c'],
  ['#4a2a5c', '#6f4488'],
  ['#5a3a12', '#875a1e'],
  ['#2b3a42', '#4a6270'],
  ['#5c1f45', '#8a3368'],
  ['#23364f', '#3f5b9a'],
] as const;

const edge = 80;

/** An SVG of shapes and strokes alone: it asks for no font and for nothing outside itself. */
export function drawCard(card: Card): string {
  const { width, height } = cardSize;
  const [ground, shape] =
    colours[Number.parseInt(digestData([card.slug]).slice(0, 6), 16) % colours.length] ?? colours[0];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    `<path d="M${width} 0V${height}H${width - 560}L${width - 200} 0Z" fill="${shape}"/>`,
    `<rect x="${edge}" y="${height - edge - 230}" width="120" height="12" fill="#fff"/>`,
    drawWords(card.site, { top: edge, mostHeight: 44, weight: 0.12 }),
    drawWords(card.category, { top: height - edge - 150, mostHeight: 130, weight: 0.14 }),
    '</svg>',
  ].join('');
}

interface WordsPlace {
  /** Of the largest letters, in pixels. */
  readonly top: number;
  readonly mostHeight: number;
  /** Of a stroke, as a share of a letter's height. */
  readonly weight: number;
}

/** One line, smaller where it is long; smaller letters keep the base line of the largest. */
function drawWords(words: string, { top, mostHeight, weight }: WordsPlace): string {
  const { path, width } = strokeLetters(words);
  if (width === 0) return '';
  const scale = Math.min(mostHeight / 10, (cardSize.width - 2 * edge) / width);
  const y = top + mostHeight - 10 * scale;
  return `<path transform="translate(${edge} ${y.toFixed(2)}) scale(${scale.toFixed(4)})" d="${path}" fill="none" stroke="#fff" stroke-width="${10 * weight}" stroke-linecap="round" stroke-linejoin="round"/>`;
}
