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
  const left: string[] = [];
  const kept = markdown.split('\n\n').filter((paragraph) => {
    const isLeft = paragraph.length <= longest && isPortalLine(paragraph.replace(/[*_\\]/g, ''));
    if (isLeft) left.push(paragraph);
    return !isLeft;
  });
  const [example] = left;
  if (example === undefined || /^ {0,3}(?:```|~~~)/m.test(markdown)) return markdown;
  notes.add('text/portal-lines', { count: left.length, example });
  return kept.join('\n\n').trim();
}
