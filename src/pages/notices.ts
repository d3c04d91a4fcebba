// Corrections and withdrawals → what pages show of them: each has a place on its story's page and one in the list,
// and either leads to the other.
import type { Permalink } from '../archive/address.ts';
import type { Archive } from '../archive/archive.ts';
import { type CorrectedStory, isInternal, type WithdrawnStory } from '../archive/correction.ts';
import { yearOf } from '../dates/moment.ts';
import { localDateOf } from '../dates/moment-in-zone.ts';
import { correctionsYearAddress } from './addresses.ts';
import type { ListedNotice, PostedNotice, StoryNotice } from './follow-up-props.ts';

/** What all places of one notice are made from. `number` counts the corrections of its story from 1. */
interface Place {
  readonly permalink: Permalink;
  readonly number: number;
}

/** `koreksi-1`: a later correction of the story moves none. */
function idOnStory({ number }: Place): string {
  return `koreksi-${number}`;
}

/** `/2024/09/putin/`, 1 → `k-2024-09-putin-1`. */
function idInList(place: Place): string {
  return `k${place.permalink.slice(0, -1).replaceAll('/', '-')}-${place.number}`;
}

/** Oldest first, as the story's page shows them. */
export function storyNotices(archive: Archive, { permalink, corrections }: Omit<CorrectedStory, 'headline'>) {
  return corrections.map((correction, index) =>
    storyNotice(archive, { permalink, number: index + 1 }, correction),
  );
}

export function withdrawalNotice(archive: Archive, { permalink, withdrawal }: WithdrawnStory): StoryNotice {
  return storyNotice(archive, { permalink, number: 1 }, { kind: 'pencabutan', ...withdrawal });
}

/** A place in the page of its year: `/koreksi/` itself lets go of old ones. */
function storyNotice(archive: Archive, place: Place, posted: PostedNotice): StoryNotice {
  const year = yearOf(localDateOf(posted.at, archive.site.zone));
  const entry = `${correctionsYearAddress(year)}#${idInList(place)}`;
  return { ...shown(archive, posted), id: idOnStory(place), entry };
}

export function listedNotices(
  archive: Archive,
  { permalink, headline, corrections }: CorrectedStory,
): ListedNotice[] {
  return corrections.map((correction, index) =>
    listedNotice(archive, { permalink, number: index + 1 }, headline, correction),
  );
}

export function listedWithdrawal(archive: Archive, story: WithdrawnStory): ListedNotice {
  const posted = { kind: 'pencabutan', ...story.withdrawal } as const;
  return listedNotice(archive, { permalink: story.permalink, number: 1 }, story.headline, posted);
}

function listedNotice(archive: Archive, place: Place, headline: string, posted: PostedNotice): ListedNotice {
  const story = `${place.permalink}#${idOnStory(place)}`;
  return { ...shown(archive, posted), id: idInList(place), headline, story };
}

/** Without what else the archive knows of it, and without a link to a story that is not to be seen. */
function shown({ unseen }: Archive, { kind, at, note, link }: PostedNotice): PostedNotice {
  return { kind, at, note, link: isInternal(link) && unseen.has(link) ? '' : link };
}
