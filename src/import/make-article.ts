// A story that was decided on and where it goes → the text of its file, or why the check would refuse it.

import { codePointName, controlCharacter } from '../content/body-text.ts';
import { parseArticle } from '../content/parse-article.ts';
import { permalinkOf } from '../content/story-file.ts';
import type { Zone } from '../dates/zone.ts';
import { digestText } from '../digest.ts';
import { hasErrors, type Problem } from '../problem.ts';
import { formatArticleFile } from './article-file.ts';
import type { StoryHead } from './decide-record.ts';
import { decodeControls } from './decode-controls.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { putLeadAbove } from './lead-link.ts';
import type { OldAddresses } from './old-addresses.ts';
import type { Pictures } from './pictures.ts';
import { withoutPortalLines } from './portal-lines.ts';
import type { RecordNotes } from './record-notes.ts';
import type { SourceRecord } from './source-record.ts';
import type { StoryLinks } from './story-links.ts';
import { textToMarkdown, unprintable } from './text-body.ts';

export interface ArticleSurroundings {
  readonly zone: Zone;
  readonly links: StoryLinks;
  readonly oldAddresses: OldAddresses;
  readonly pictures: Pictures;
}

export type MadeArticle =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: Problem };

/** `path` is relative to the content folder. Notes are added for what is changed on the way. */
export async function makeArticle(
  record: SourceRecord,
  head: StoryHead,
  notes: RecordNotes,
  path: string,
  surroundings: ArticleSurroundings,
): Promise<MadeArticle> {
  const { zone, oldAddresses } = surroundings;
  const month = path.slice('articles/'.length, 'articles/2024/09'.length);
  const { image, markdown: body } = await makeBody(record, month, notes, surroundings);
  if (body === '' && head.source === '') return { ok: false, reason: notes.reason('record/no-text', {}) };
  const { aliases, refused } = oldAddresses.plan(record.addresses, permalinkOf(path));
  for (const { address, reason } of refused) notes.add('change/no-redirect', { address, reason });
  const text = formatArticleFile({ ...head, alt: image && head.alt, image, aliases, body });
  const faults = checkMade(path, text, zone);
  const [fault] = faults;
  if (fault === undefined) return { ok: true, text };
  const { path: source, line, column } = record.place;
  return { ok: false, reason: { ...fault, path: source, line, column } };
}

/** `image` is the lead photo's path in content/media/; `folder` is where pictures are copied to. */
export async function makeBody(
  record: SourceRecord,
  folder: string,
  notes: RecordNotes,
  { links, pictures }: Pick<ArticleSurroundings, 'links' | 'pictures'>,
): Promise<{ readonly image: string; readonly markdown: string }> {
  const lead = await pictures.bringLead(record, folder, notes);
  const converted = withFurtherPhotos(toMarkdown(record, notes), record);
  const led = links.lead(converted);
  if (led.count > 0) notes.add('change/links', { count: led.count });
  const illustrated = await pictures.bringOfBody(led.markdown, record, folder, notes);
  return { image: lead.image, markdown: putLeadAbove(lead.paragraph, illustrated) };
}

/** Those that the body does not show itself, each in a paragraph. */
function withFurtherPhotos(markdown: string, { furtherPhotos = [] }: SourceRecord): string {
  const shown = furtherPhotos.filter((address) => !markdown.includes(address));
  const pictures = shown.map((address) => `![](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`);
  return [markdown, ...pictures].filter((part) => part !== '').join('\n\n');
}

function toMarkdown(record: SourceRecord, notes: RecordNotes): string {
  const { format } = record.body;
  const text = decodeControls('body', record.body.text, notes);
  switch (format) {
    case 'text':
      noteHidden(text.replace(/[\r\n]/g, ''), unprintable, notes);
      return withoutPortalLines(textToMarkdown(text), notes);
    case 'html': {
      const base = record.addresses.find((address) => URL.canParse(address));
      const conversion = htmlToMarkdown(text, {
        place: record.place,
        ...(base === undefined ? {} : { base, pictureBase: '' }),
      });
      notes.addAll(conversion.remarks);
      return withoutPortalLines(withoutControls(conversion.markdown, notes), notes);
    }
    case 'markdown':
      return withoutControls(text.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd(), notes);
  }
}

function withoutControls(markdown: string, notes: RecordNotes): string {
  const every = new RegExp(controlCharacter, 'gu');
  noteHidden(markdown, every, notes);
  return markdown.replace(every, '');
}

function noteHidden(text: string, hidden: RegExp, notes: RecordNotes): void {
  const characters = new Set((text.match(hidden) ?? []).map(codePointName));
  if (characters.size > 0)
    notes.add('change/hidden-characters', { key: 'body', characters: [...characters] });
}

/** What `npm run check` would call an error in the file by itself. */
function checkMade(path: string, text: string, zone: Zone): Problem[] {
  const { problems } = parseArticle(path, Buffer.from(text), digestText(text), zone);
  return problems.filter((each) => hasErrors([each]));
}
