// What generators and themes call what a text's front matter says.

/** Per field, in the order in which they are looked for. */
export const keys = {
  headline: ['title', 'headline', 'judul'],
  date: ['date', 'pubdate', 'pub_date', 'published_at', 'created', 'tanggal'],
  publishAt: ['publishdate'],
  updated: [
    'lastmod',
    'modified',
    'last_modified_at',
    'last-modified-at',
    'updated',
    'updated_at',
    'update_date',
  ],
  expires: ['expirydate', 'unpublishdate'],
  slug: ['slug'],
  categories: ['categories', 'category', 'kategori'],
  topics: ['tags', 'tag', 'topics', 'topic', 'keywords'],
  series: ['series'],
  authors: ['authors', 'author', 'penulis', 'byline', 'contributors'],
  summary: ['summary', 'description', 'excerpt', 'ringkasan'],
  standfirst: ['deck', 'standfirst', 'subtitle', 'subheading', 'subhead', 'lede', 'lead'],
  photo: [
    'featured_image',
    'featuredimage',
    'featureimage',
    'feature_image',
    'image',
    'cover',
    'coverimage',
    'cover_image',
    'primary_image',
    'thumbnail',
    'banner',
    'hero',
    'hero_image',
    'heroimage',
    'photo',
    // Of Hugo, for the cards that networks show: readers saw it where nothing else is named.
    'images',
    'og_image',
    'header',
  ],
  alt: [
    'image_alt',
    'heroimagealt',
    'hero_image_alt',
    'image_accessibility',
    'featured_image_alt',
    'imagealt',
    'cover_alt',
    'alt',
  ],
  caption: ['image_caption', 'image_figcaption', 'featured_image_caption', 'imagecaption', 'caption'],
  credit: ['image_credit', 'photo_credit', 'imagecredit', 'credit'],
  // Zola calls it `path`.
  url: ['url', 'permalink', 'path'],
  // The last is where a post stood whose site left WordPress for Jekyll.
  aliases: ['aliases', 'redirect_from', 'alias', 'wordpress_url'],
  original: [
    'source_url',
    'original_url',
    'external_url',
    'externalurl',
    'canonical',
    'canonicalurl',
    'canonical_url',
  ],
  redirectsTo: ['redirect_to', 'redirectto', 'redirect'],
  lang: ['lang', 'language', 'locale'],
} as const;

/** Of how a page is made and looks: readers never saw what they say. */
const machinery: ReadonlySet<string> = new Set(
  (
    'draft published layout type weight toc math mathjax comments comment menu menus sitemap outputs cascade id uid uuid ' +
    'build _build headless markup params resources robots noindex linktitle share sharing social eleventynavigation ' +
    'eleventyexcludefromcollections templateengineoverride nav_order parent has_children order sidebar class css js ' +
    'icon author_profile read_time related search hidden showtoc tocopen disablecomments iscjklanguage guid wordpress_id ' +
    'header-img author_url translationkey status tags_slug post_id wp_id'
  ).split(' '),
);

/** In lower case: of all other keys it is told that they are left out. */
export const knownKeys: ReadonlySet<string> = new Set([
  ...Object.values(keys).flat(),
  ...machinery,
  'source',
]);
