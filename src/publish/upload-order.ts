// Files of a site → the order in which they go up, so that nothing is led to before it is there.
import { markerPath } from '../build/marker.ts';
import { isStoryPath } from './taken-back.ts';

/** In the order of uploads: what pages load, pages, what lists them, and what names the site that is up. */
export const stages = ['kept', 'assets', 'pages', 'indexes', 'feeds', 'marker'] as const;

/** `kept`: named by its content, so that browsers may keep it for good; the others are asked for again. */
export type Stage = (typeof stages)[number];

export function stageOf(path: string): Stage {
  if (path === markerPath) return 'marker';
  if (isNamedByContent(path)) return 'kept';
  if (isStoryPath(path)) return 'pages';
  if (path.endsWith('.html')) return 'indexes';
  if (isReadByMachines(path)) return 'feeds';
  return 'assets';
}

/** What `_headers` lets browsers keep: a file that changes has another name then. */
export function isNamedByContent(path: string): boolean {
  return /^media\/|^pagefind\/.+\//.test(path);
}

/** What a page that is being read may ask for yet. */
export function isLoadedByPages(path: string): boolean {
  return isNamedByContent(path) || stageOf(path) === 'assets';
}

/** Lists of stories or of bundles, and what hosts are told. */
function isReadByMachines(path: string): boolean {
  return /\.(?:xml|json|txt)$|(?:^|\/)_(?:headers|redirects)$/.test(path);
}
