// A line that readers see → slips of typing in it; of a headline also a quotation that does not end, and what is no part of
// it: the word of a form before it, the name of a site behind it.
import { type Position, type Problem, problem } from '../problem.ts';
import type { Located } from './located.ts';
import { findLoneParentheses } from './parentheses.ts';
import { findUnpaired } from './quotation-marks.ts';
import { findRepeatedWord, findSpacing } from './typing-slips.ts';
import { findWordSlips } from './word-slips.ts';

const label = /^(?:judul|title|headline)\s*:\s*(?=\S)/i;

/** As the tab of a browser has it: `… - Kompas.com`, `… Halaman all - Contoh.co.id`, `… | Radio Contoh Online`. */
const siteNames = [
  /(?: halaman (?:all|\d{1,2}))?\s[-–—|]\s[\w-]{2,30}\.(?:com|co\.id|id|net|org|tv)$/i,
  /\s[-–—|]\s(?:\p{Lu}[\p{L}\d.]{0,20} ){1,3}(?:Online|News|TV|FM)$/u,
];

/** `Panen Raya.`, but for abbreviations and what goes on; `Heboh!!!`; hashtags, which are topics. */
const abbreviated =
  /(?:\p{L}\.\p{L}+|\b(?:tbk|dkk|dll|dsb|dst|inc|corp|ltd|co|jr|sr|no|vol|st|al|cs|hlm|s|m)|\.\.)\.$/iu;

function withoutMarks(title: string): string {
  const plain = title.replace(/(?:\s+#[\p{L}\p{N}_]+){2,}$/u, '').replace(/([!?])\1+(?=\s|$)/g, '$1');
  // Two sentences are one by design.
  const isSentence = /^[^.!?…]*[^.!?…\s]\.$/u.test(plain);
  return isSentence && !abbreviated.test(plain) ? plain.slice(0, -1) : plain;
}

/** Three words at least, and not one capital: a brand alone may be written so. */
function isSmall(title: string): boolean {
  return /^[“"'‘]?\p{Ll}/u.test(title) && !/\p{Lu}/u.test(title) && title.trim().split(/\s+/).length > 2;
}

export function checkTitle(path: string, title: Located<string> | undefined): Problem[] {
  if (title === undefined) return [];
  const { value: written, position } = title;
  const suggestion = siteNames.reduce((left, name) => left.replace(name, ''), written.replace(label, ''));
  // One at the very end is left of two that YAML was to take away, which is told already.
  const [unpaired] = /^[^"“”]*\p{L}"$/u.test(written) ? [] : findUnpaired(written);
  return [
    ...(suggestion === written
      ? []
      : [problem('notice', 'title/label', path, position, { written, suggestion })]),
    ...noticeStatus(path, written, position),
    ...noticeForm(path, suggestion, position),
    // Marks that are repeated are told of as those of a headline.
    ...noticeTypingSlips(path, withoutMarks(written), position),
    ...(unpaired === undefined
      ? []
      : [problem('notice', 'quote/unpaired', path, position, { written: unpaired.written })]),
  ];
}

const correctionLine = 'corrections: [{type: ralat, date: 2024-09-15 08:00 WIB, note: "…"}]';

/** `[DRAF] …`, `EMBARGO: …`, `… (RALAT)`; a correction that is a story of its own has the word in its sentence. */
const statuses: readonly { readonly form: RegExp; readonly line: string }[] = [
  {
    form: /^[[(](?:draf|draft|konsep)[\])]\s*|^draft?\s*:\s*|\s*[[(]draft?[\])]$/i,
    line: 'draft: true',
  },
  {
    form: /^[[(]embargo\b[^\])]{0,40}[\])]\s*|^EMBARGO\s*:\s*|\s*[[(]embargo\b[^\])]{0,40}[\])]$/i,
    line: 'publish_at: 2024-09-20 06:00 WIB',
  },
  { form: /^[[(](?:ralat|koreksi)[\])]\s*|\s*[[(](?:ralat|koreksi)[\])]$/i, line: correctionLine },
];

function noticeStatus(path: string, written: string, position: Position): Problem[] {
  for (const { form, line } of statuses) {
    const mark = form.exec(written)?.[0].trim();
    const suggestion = written.replace(form, '');
    if (mark === undefined || suggestion === '') continue;
    return [problem('notice', 'title/status', path, position, { written: mark, suggestion, line })];
  }
  return [];
}

function noticeForm(path: string, written: string, position: Position): Problem[] {
  if (isSmall(written)) {
    const suggestion = written.replace(/\p{Ll}/u, (letter) => letter.toUpperCase());
    return [problem('notice', 'title/small-letters', path, position, { written, suggestion })];
  }
  const suggestion = withoutMarks(written);
  return suggestion === written || suggestion === ''
    ? []
    : [problem('notice', 'title/mark', path, position, { written, suggestion })];
}

/** `Presiden : Jangan Pesimis`. In bodies what stands so is a form or a table more often. */
function findLooseColon(line: string): { readonly written: string; readonly suggestion: string } | undefined {
  const [written] = line.includes(' :') ? (/[\p{L}\p{N}”"’)]{1,60} +:(?= )/u.exec(line) ?? []) : [];
  return written === undefined ? undefined : { written, suggestion: written.replace(/ +/, '') };
}

/** One of each rule, the first. */
export function noticeTypingSlips(path: string, line: string, position: Position): Problem[] {
  const spacing = findSpacing(line) ?? findLooseColon(line);
  const repeated = findRepeatedWord(line);
  const [parenthesis] = findLoneParentheses(line);
  const problems: Problem[] = [];
  if (spacing !== undefined) {
    const { written, suggestion } = spacing;
    problems.push(problem('notice', 'text/spacing', path, position, { written, suggestion }));
  }
  if (repeated !== undefined) {
    problems.push(problem('notice', 'text/repeated-word', path, position, { written: repeated.written }));
  }
  for (const { rule, written, suggestion } of findWordSlips(line)) {
    problems.push(problem('notice', rule, path, position, { written, suggestion }));
  }
  if (parenthesis !== undefined) {
    const written = line.slice(parenthesis.start, parenthesis.end).trim();
    problems.push(problem('notice', 'text/parenthesis', path, position, { written }));
  }
  return problems;
}
