// A body's Markdown → what stands in it that can be right or wrong.
import type { FoundImage, ImageEnv } from './images.ts';
import { parserForScanning } from './parser.ts';
import type { BlockFindings, FoundCode, ScanEnv } from './scan-blocks.ts';

export type { FoundCode };

export interface BodyFindings extends BlockFindings {
  readonly images: readonly FoundImage[];
}

export function scanBody(markdown: string): BodyFindings {
  const found: BlockFindings = { headings: [], links: [], texts: [], codes: [] };
  const foundImages: FoundImage[] = [];
  parserForScanning().parse(markdown, { found, foundImages } satisfies ScanEnv & ImageEnv);
  return { ...found, images: foundImages };
}

/** The address that Markdown reads behind the `](` of a link, as its page has it; `undefined` where there is none. */
export function readAddressAt(line: string, start: number): string | undefined {
  const { helpers, normalizeLink } = parserForScanning();
  const { ok, str } = helpers.parseLinkDestination(line, start, line.length);
  return ok ? normalizeLink(str) : undefined;
}
