// A body as Markdown → the same without the lines that portals print around advertisements.
import type { RecordNotes } from './record-notes.ts';

/** Of their own in a text: no story says them. Ref.: what detik, Kompas and their like copy with a text. */
const words = [
  'advertisements?',
  'iklan',
  'ads',
  'sponsored',
  'pariwara',
  'scroll to (?:continue|resume)(?: with content| reading)?',
  'scroll untuk (?:melanjutkan(?: membaca)?|lanjut membaca)',
  'lanjutkan membaca di bawah(?: ini)?',
  'gulir untuk lanjut membaca',
  String.raw`\[gambas:[^\]]*\]`,
].join('|');

const line = new RegExp(`^(?:${words})[.:]{0,2}$`, 'i');

/** In characters: a longer one is no such line. */
const longest = 100;

/** Whether a line, in plain words, is one that only stands around advertisements. */
export function isPortalLine(plain: string): boolean {
  return plain.length <= longest && line.test(plain.trim());
}

/** What is left out is told. Code is left alone. */
export function withoutPortalLines(markdown: string, notes: RecordNotes): string {
  const paragraphs = markdown.split('\n\n');
  const texts = paragraphs.filter(
    (paragraph, index) =>
      !isPortalLine(wordsOf(paragraph)) &&
      !asksToFollow(paragraph) &&
      !isAboveVideo(paragraph, paragraphs[index + 1]),
  );
  const kept = texts.filter((text, index) => !teaser.test(wordsOf(text)) || !isStory(texts[index + 1]));
  const count = paragraphs.length - kept.length;
  if (count === 0 || /^ {0,3}(?:```|~~~)/m.test(markdown)) return markdown;
  const held = new Set(kept);
  notes.add('text/portal-lines', { count, example: paragraphs.find((each) => !held.has(each)) ?? '' });
  return kept.join('\n\n').trim();
}

/** Of a paragraph that is no longer than such a line. */
function wordsOf(paragraph: string): string {
  return paragraph.length <= longest ? paragraph.replace(/[*_\\]/g, '') : '';
}

/** Above a list of other stories, which a copy of the text may have lost. */
const teaser = /^(?:baca|lihat|simak) juga:?$/i;

/** Whether the story goes on here, or is over: the headline of another one is short and is no sentence. */
function isStory(next: string | undefined): boolean {
  return next === undefined || (/^[\p{L}\p{N}"“‘'(]/u.test(next) && /\.["”'’)]*$/.test(next));
}

/** In characters: of a paragraph that asks readers for something. */
const longestAsk = 300;

/** `(Ayo ikuti saluran WhatsApp Kabar.com …)` */
const follow =
  /^\(?(?:(?:ayo|yuk),? )?(?:ikuti|follow|dapatkan)\b[^.]{0,80}\b(?:(?:saluran|kanal|channel) (?:whatsapp|telegram|google news)|(?:whatsapp|telegram) (?:saluran|kanal|channel))\b/i;

function asksToFollow(paragraph: string): boolean {
  return paragraph.length <= longestAsk && follow.test(paragraph);
}

const videoTeaser = /^(?:simak|lihat|tonton|saksikan)(?: juga)? video\b/i;

/** Whether it names a recording whose place is all that the copy has of it, `[Gambas:Video 20detik]`. */
function isAboveVideo(paragraph: string, next: string | undefined): boolean {
  return (
    paragraph.length <= longestAsk &&
    videoTeaser.test(paragraph) &&
    next !== undefined &&
    /^\\?\[gambas:/i.test(next)
  );
}
