// The lead photos of shares: as places in a folder's list of names, and as the photos that these names mean.
import type { LedByPhotos } from '../archive/month.ts';
import type { Photo, StoredPhoto } from '../archive/photo.ts';
import { compareText } from '../problem.ts';
import type { ArticleRecord } from './article-record.ts';

/** `leads` are places in the `leadPhotos` of the share's part, each once, rising; absent without any. */
export interface LedByNames {
  readonly leads?: readonly number[];
}

/** `leadPhotos` are the names that the records write. */
export function makeLeadsOf(
  leadPhotos: readonly string[],
): (record: Pick<ArticleRecord, 'figure'>) => LedByNames {
  const places = new Map(leadPhotos.map((written, place) => [written, place]));
  return ({ figure }) => {
    const place = figure && places.get(figure.image);
    return place === undefined ? {} : { leads: [place] };
  };
}

/** Of two shares: a place may come twice, until `settleLeads`. */
export function joinLeads({ leads: one }: LedByNames, { leads: other }: LedByNames): LedByNames {
  return one === undefined && other === undefined ? {} : { leads: [...(one ?? []), ...(other ?? [])] };
}

export function settleLeads<S extends LedByNames>(share: S): S {
  const { leads } = share;
  return leads === undefined ? share : { ...share, leads: [...new Set(leads)].sort((a, b) => a - b) };
}

/** Photos that are kept elsewhere are left out: their address is all that is shown of them. */
export function resolveLeads<S extends LedByNames>(
  share: S,
  photos: readonly Photo[],
): Omit<S, 'leads'> & LedByPhotos {
  if (share.leads === undefined) return share;
  const { leads, ...own } = share;
  const stored = leads.map((place) => photos[place]).filter(isStored);
  return stored.length === 0 ? own : { ...own, leadPhotos: stored };
}

/** As `joinLeads`. */
export function joinLeadPhotos(
  { leadPhotos: one }: LedByPhotos,
  { leadPhotos: other }: LedByPhotos,
): LedByPhotos {
  return one === undefined && other === undefined ? {} : { leadPhotos: [...(one ?? []), ...(other ?? [])] };
}

export function settleLeadPhotos<S extends LedByPhotos>(share: S): S {
  if (share.leadPhotos === undefined) return share;
  const byPath = new Map(share.leadPhotos.map((photo) => [photo.path, photo]));
  const leadPhotos = [...byPath.values()].sort((a, b) => compareText(a.path, b.path));
  return { ...share, leadPhotos };
}

function isStored(photo: Photo | undefined): photo is StoredPhoto {
  return photo?.kind === 'stored';
}
