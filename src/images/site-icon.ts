// A site's initials → its icon: white letters on the site's red, drawn without a font. Or the picture that it names.
import type { StoredPhoto } from '../archive/photo.ts';
import type { Site } from '../site.ts';
import { initialsOf } from './initials.ts';
import { strokeLetters } from './stroke-letters.ts';

/** What the site's icon is made of. */
export type SiteIcon = DrawnIcon | { readonly photo: StoredPhoto };

export interface DrawnIcon {
  /** One or two characters; none gives lines of print. */
  readonly initials: string;
}

export function siteIconOf({ name, icon }: Pick<Site, 'name' | 'icon'>): SiteIcon {
  return icon === undefined ? { initials: initialsOf(name) } : { photo: icon };
}

/** Pictures for what shows no SVG, by their path: sides in pixels. */
export const iconPictures = {
  'apple-touch-icon.png': 180,
  'icon-192.png': 192,
  'icon-512.png': 512,
} as const;

/** For what asks for it by name, without having been told of another. */
export const faviconPath = 'favicon.ico';
export const faviconSide = 32;

/** The accent of tokens.css. */
const paper = '#b01116';
const side = 64;
/** How high a letter is drawn at first, and how wide its strokes are. */
const letterHeight = 10;
const stroke = 1.9;
const lines = { path: 'M0 0H8M0 5H8M0 10H5', width: 8 };

/**
 * `tab`: a square with round corners. `screen`: phones cut a shape of their own out of the square, of which the middle
 * four fifths are safe (w3.org/TR/appmanifest, safe zone).
 */
export type IconShape = 'tab' | 'screen';

/** An SVG of shapes and strokes alone. */
export function drawIcon({ initials }: DrawnIcon, shape: IconShape): string {
  const drawn = strokeLetters(initials);
  const { path, width } = drawn.width > 0 ? drawn : lines;
  const inner = shape === 'tab' ? 42 : 34;
  const scale = inner / (Math.max(width, letterHeight) + stroke);
  const at = (length: number) => round((side - length * scale) / 2);
  const corner = shape === 'tab' ? ' rx="12"' : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}">`,
    `<rect width="${side}" height="${side}"${corner} fill="${paper}"/>`,
    `<path transform="translate(${at(width)} ${at(letterHeight)}) scale(${round(scale)})" d="${path}" fill="none" stroke="#fff" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round"/>`,
    '</svg>',
    '',
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
