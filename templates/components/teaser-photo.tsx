// A teaser → its photo beside the headline: decoration, since the headline says what it is about, and no link of its own;
// the headline's link reaches over it (pictured.css).
import type { Chrome } from '../../src/pages/chrome.ts';
import type { Teaser } from '../../src/pages/props.ts';
import { Picture } from './picture.tsx';

interface TeaserPhotoProps {
  readonly chrome: Chrome;
  readonly story: Teaser;
  /** The two large ones are the first of their pages. */
  readonly place: 'lead' | 'first' | 'thumb';
}

/** Nothing where the teaser has none. */
export function TeaserPhoto({ chrome, story: { photo }, place }: TeaserPhotoProps) {
  if (photo === undefined) return null;
  return (
    <div class="pictured-photo">
      <Picture photo={photo} alt="" basePath={chrome.basePath} place={place} isFirst={place !== 'thumb'} />
    </div>
  );
}
