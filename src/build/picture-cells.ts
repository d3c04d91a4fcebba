// The archive's photos and categories → cells of pictures: one a folder of content/media/, one for the cards, and one
// for the site's icon.
import type { Archive } from '../archive/archive.ts';
import type { Digest } from '../archive/article.ts';
import type { UsedPhoto } from '../archive/photo.ts';
import { digestData } from '../digest-data.ts';
import type { Card } from '../images/category-card.ts';
import { type SiteIcon, siteIconOf } from '../images/site-icon.ts';
import { mediaFolderOf, variantAddress } from '../images/variants.ts';
import { compareText } from '../problem.ts';

/** A picture, or several of one photo, that are made together. */
export type PictureUnit =
  | { readonly kind: 'photo'; readonly photo: UsedPhoto }
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'icon'; readonly icon: SiteIcon };

/** `fingerprint` covers the units and the code that makes pictures of them. */
export interface PictureCell {
  readonly kind: 'pictures';
  readonly key: string;
  readonly fingerprint: Digest;
  /** Each of another address. */
  readonly units: readonly PictureUnit[];
}

/** A photo that no published story or page shows is in none. */
export function planPictureCells(archive: Archive, code: Digest): PictureCell[] {
  const folders = [...byFolder(findUsed(archive))].map(([folder, photos]): Cell => {
    return { key: cellKey(folder), units: photos.map((photo) => ({ kind: 'photo', photo })) };
  });
  const cards = cardsOf(archive).map((card): PictureUnit => ({ kind: 'card', card }));
  const icon: PictureUnit = { kind: 'icon', icon: siteIconOf(archive.site) };
  const others = [
    ...(cards.length > 0 ? [{ key: 'cards', units: cards }] : []),
    { key: 'icon', units: [icon] },
  ];
  return [...folders, ...others].map(({ key, units }) => ({
    kind: 'pictures',
    key,
    fingerprint: digestData(units, code),
    units,
  }));
}

type Cell = Pick<PictureCell, 'key' | 'units'>;

function findUsed({ months, staticPages }: Archive): UsedPhoto[] {
  const used = new Map<string, UsedPhoto>();
  const add = ({ photo, isLead }: UsedPhoto): void => {
    // Two files of one name but for its letters, with the same bytes, have the same pictures.
    const address = variantAddress(photo, 0, 'jpeg');
    used.set(address, { photo, isLead: isLead || used.get(address)?.isLead === true });
  };
  for (const { summary } of months) summary.photos.forEach(add);
  for (const { photo } of staticPages.flatMap(({ photos }) => photos)) {
    if (photo.kind === 'stored') add({ photo, isLead: false });
  }
  return [...used.values()].sort((a, b) => compareText(a.photo.path, b.photo.path));
}

function byFolder(used: readonly UsedPhoto[]): Map<string, UsedPhoto[]> {
  const folders = new Map<string, UsedPhoto[]>();
  for (const each of used) {
    const folder = mediaFolderOf(each.photo);
    const photos = folders.get(folder);
    if (photos) photos.push(each);
    else folders.set(folder, [each]);
  }
  return folders;
}

/** `/media/2024/09/` → `media/2024_09`: a hyphen may stand in a folder's name, and keys must differ as file names too. */
function cellKey(folder: string): string {
  return `media/${folder.slice('/media/'.length, -1).replaceAll('/', '_')}`;
}

/** Of each category that holds a story, by slug. */
function cardsOf({ site, months, categories }: Archive): Card[] {
  const held = new Set(months.flatMap(({ summary }) => summary.categories.map(({ id }) => id)));
  return [...held].sort(compareText).map((id) => {
    return { slug: id, category: categories.get(id)?.name ?? id, site: site.name };
  });
}
