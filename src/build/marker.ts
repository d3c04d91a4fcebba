// What is known of a finished site ↔ the file in its folder that says so, by which whoever publishes it can tell it whole.
import type { Permalink } from '../archive/address.ts';
import type { Digest } from '../archive/article.ts';
import type { CheckedOut } from '../git/find-checked-out.ts';
import type { Commit } from '../git/find-commit.ts';
import { isJsonObject, isListOfTexts, type JsonObject, parseJson } from '../json-value.ts';

/** The file in every output folder of ours: without it a folder is not ours. */
export const markerPath = 'build.json';

/** What a site is of, beside its files. */
export interface SiteOrigin {
  /** No slash at its end. */
  readonly baseUrl: string;
  /**
   * Addresses of stories that were taken back, sorted: what was published at them must not come back. Among them are those
   * from which redirects.csv leads on, as it does where a story was deleted; an alias is of a story that goes on.
   */
  readonly withdrawn: readonly Permalink[];
  /** A site for the newsroom alone, which is not to be published; absent from one for readers. */
  readonly isPreview?: boolean;
  /** What the content's repository had checked out; `undefined` where it lies in none. */
  readonly commit: CheckedOut | undefined;
}

export interface SiteMarker extends SiteOrigin {
  /** As `digestFiles` gives it, of all files but the marker's own; so are the counts. */
  readonly outputs: Digest;
  readonly files: number;
  readonly bytes: number;
}

const format = 'news-archive 3';

export function formatMarker(marker: SiteMarker): string {
  const { outputs, files, bytes, baseUrl, withdrawn, isPreview, commit } = marker;
  return `${JSON.stringify({ format, outputs, files, bytes, baseUrl, withdrawn, isPreview, commit })}\n`;
}

/** `undefined` where the text is none of ours, or of another version. */
export function parseMarker(text: string): SiteMarker | undefined {
  const value = parseJson(text);
  return isMarker(value) ? value : undefined;
}

function isMarker(value: unknown): value is SiteMarker {
  if (!isSiteOrigin(value)) return false;
  const { outputs, files, bytes, ...others } = value;
  return (
    others.format === format && typeof outputs === 'string' && [files, bytes].every(Number.isSafeInteger)
  );
}

/** Whoever can write to the folder of a site, or to where it is published, could have written it. */
export function isSiteOrigin(value: unknown): value is SiteOrigin & JsonObject {
  if (!isJsonObject(value)) return false;
  const { baseUrl, withdrawn, isPreview = false, commit } = value;
  const isPlace = typeof baseUrl === 'string' && URL.canParse(baseUrl) && typeof isPreview === 'boolean';
  return isPlace && isListOfTexts(withdrawn) && (commit === undefined || isCommit(commit));
}

/** Its id is a word for git: hex digits, and no option. */
export function isCommit(value: unknown): value is Commit {
  return isJsonObject(value) && /^[0-9a-f]{40,64}$/.test(String(value.id)) && Number.isFinite(value.time);
}
