// A body's Markdown → the images in it, none of those that stand in code.
import type { FoundImage, ImageEnv } from './images.ts';
import { parserFor } from './parser.ts';

/** In the order of the text. */
export function findImages(markdown: string): FoundImage[] {
  const foundImages: FoundImage[] = [];
  parserFor(false).parse(markdown, { foundImages } satisfies ImageEnv);
  return foundImages;
}
