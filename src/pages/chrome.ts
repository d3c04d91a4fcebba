// What every page shows around its own content: the site's name, its navigation, its footer.
import type { Permalink } from '../archive/address.ts';
import type { Language } from '../strings/language.ts';

/** A link inside the site; templates put the base path before `permalink`. */
export interface Link {
  readonly text: string;
  readonly permalink: Permalink;
}

export interface Chrome {
  readonly siteName: string;
  readonly tagline: string;
  readonly language: Language;
  /** Absolute, no slash at the end; it ends with `basePath`. */
  readonly baseUrl: string;
  readonly basePath: string;
  /** An icon that is drawn has an SVG too. */
  readonly hasDrawnIcon: boolean;
  /** As the site's. */
  readonly isPreview?: boolean;
  /** Categories in the header. */
  readonly navigation: readonly Link[];
  /** Static pages in the footer. */
  readonly footer: readonly Link[];
}
