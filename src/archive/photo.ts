// A photo that a story shows: a file of content/media/ as it was judged, or an address where photos are kept elsewhere.
import type { Digest } from './article.ts';

/**
 * `path` is relative to content/media/, as the file is named on disk; `hash` over its bytes. `width` and `height` are
 * in pixels, as the photo is looked at: turned upright where the camera says how.
 */
export interface StoredPhoto {
  readonly kind: 'stored';
  readonly path: string;
  readonly hash: Digest;
  readonly width: number;
  readonly height: number;
}

/** Under `media_base_url`: it is not looked into, so nothing is known of its size. */
export interface RemotePhoto {
  readonly kind: 'remote';
  readonly url: string;
}

export type Photo = StoredPhoto | RemotePhoto;

/** A photo in a story's body; `written` is how the body names it (`photoNameIn` of its address). */
export interface BodyPhoto {
  readonly written: string;
  readonly photo: Photo;
}

/** A photo of the site's own and what is made of it: a lead photo is cut for sharing too. */
export interface UsedPhoto {
  readonly photo: StoredPhoto;
  readonly isLead: boolean;
}
