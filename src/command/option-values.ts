// What was written behind an option → the value it stands for, or undefined where it stands for none.
import type { Shard } from '../build/shard.ts';
import { parseMoment } from '../dates/parse-moment.ts';
import { wib } from '../dates/zone.ts';

/** More processes than any machine has cores for: a slip of the finger would fill its memory. */
export const mostJobs = 256;

/** More jobs than a matrix of GitHub Actions may have. */
export const mostShards = 256;

/** An instant in milliseconds since 1970 UTC, from any date that an article may have; without a zone it is in WIB. */
export function parseNow(written: string): number | undefined {
  const parsed = parseMoment(written, wib);
  return parsed.ok ? parsed.moment.epoch : undefined;
}

/** An address that links can be put behind: http or https, without query, fragment and password. */
export function parseBaseUrl(written: string): string | undefined {
  if (!URL.canParse(written) || /[?#\s]/.test(written)) return undefined;
  const { protocol, username, password } = new URL(written);
  return /^https?:$/.test(protocol) && username + password === '' ? written : undefined;
}

/** From 1 to `mostJobs`. */
export function parseJobs(written: string): number | undefined {
  const jobs = parseWholeNumber(written);
  return jobs !== undefined && jobs >= 1 && jobs <= mostJobs ? jobs : undefined;
}

/** `2/8`: the second of eight. */
export function parseShard(written: string): Shard | undefined {
  const [index, of] = written.split('/', 2).map(parseWholeNumber);
  if (index === undefined || of === undefined || written !== `${index}/${of}`) return undefined;
  return index >= 1 && index <= of && of <= mostShards ? { index, of } : undefined;
}

/** More releases than a disk is good for. */
export const mostReleases = 1000;

/** From 1 to `mostReleases`. */
export function parseKeep(written: string): number | undefined {
  const keep = parseWholeNumber(written);
  return keep !== undefined && keep >= 1 && keep <= mostReleases ? keep : undefined;
}

/** Seconds: an hour. */
export const longestGrace = 3600;

/** Seconds, from 0 to `longestGrace`. */
export function parseGrace(written: string): number | undefined {
  const grace = parseWholeNumber(written);
  return grace !== undefined && grace <= longestGrace ? grace : undefined;
}

/** 0 stands for any free port. */
export function parsePort(written: string): number | undefined {
  const port = parseWholeNumber(written);
  return port !== undefined && port <= 65_535 ? port : undefined;
}

function parseWholeNumber(written: string): number | undefined {
  return /^\d{1,9}$/.test(written) ? Number(written) : undefined;
}
