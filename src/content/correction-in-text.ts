// A story's body → a correction that is written in it, where nobody finds it, and not in the front matter.
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';

/** A line that begins with the word, or a note of the newsroom that speaks of a mistake. */
const form =
  /^[>*_ \t([]*(?:(ralat|koreksi|hak jawab|permohonan maaf|permintaan maaf)(?: redaksi)?[*_]*\s*[:–—]|catatan (?:redaksi|editor)[*_]*\s*:(?=.{0,300}\b(?:ralat|koreksi|dikoreksi|diralat|diperbaiki|keliru|kekeliruan|kesalahan)\b))/im;

/** One a body, at the first. */
export function noticeCorrectionInText({
  path,
  body,
  bodyLine,
}: Pick<BodyPlace, 'path' | 'body' | 'bodyLine'>): Problem[] {
  const found = form.exec(body);
  if (found === null) return [];
  const line = bodyLine + body.slice(0, found.index).split('\n').length - 1;
  const column = found[0].search(/[a-z]/i) + 1;
  const kind = /^hak/i.test(found[1] ?? '') ? 'hak-jawab' : 'ralat';
  const written = found[0].replace(/^[^a-z]+|[^a-z]+$/gi, '');
  return [problem('notice', 'correction/in-text', path, { line, column }, { written, kind })];
}
