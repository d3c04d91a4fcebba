// A story and what the archive holds → the path of its article file.
import { createHash } from 'node:crypto';
import { listedKey } from '../archive/related.ts';
import { longestSlug, slugFromText } from '../archive/slug.ts';
import { localDateOf } from '../dates/moment-in-zone.ts';
import type { Zone } from '../dates/zone.ts';
import type { SourcePage } from './source-page.ts';

/** What makes a story this one, whatever becomes of its text: headline and instant. */
export type StoryIdentity = Pick<SourcePage, 'headline' | 'publishedAt'>;

const digits = 6;

/** So that no suffix makes a slug longer than slugs may be. */
const longestStem = longestSlug - digits - 1;

/**
 * Relative to the content folder, first choice first: `articles/2024/09/<slug>.md` by the day in the site's zone,
 * then the same with six hex digits. They come from the story's identity, so that a page that was corrected
 * since still finds the article that was made of it.
 */
export function articlePaths(story: StoryIdentity, zone: Zone): [string, string] {
  const [year, month] = localDateOf(story.publishedAt, zone).split('-');
  const suffix = shortHash(listedKey(story.headline, story.publishedAt.epoch));
  const slug = slugFromText(story.headline) ?? `berita-${suffix}`;
  const folder = `articles/${year}/${month}`;
  return [`${folder}/${slug}.md`, `${folder}/${cutStem(slug)}-${suffix}.md`];
}

/** Six hex digits of a text's SHA-256. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

function cutStem(slug: string): string {
  return slug.length <= longestStem ? slug : slug.slice(0, longestStem + 1).replace(/-[^-]*$/, '');
}
