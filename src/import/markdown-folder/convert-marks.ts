// A body with marks that only kramdown or Goldmark know → the same body without them, and what they said.
import { codePointName } from '../../content/body-text.ts';
import { type Position, type Problem, problem, type RuleDetails } from '../../problem.ts';
import { decodeEntities } from '../html/entities.ts';
import { hiddenCharacters } from '../html/text.ts';
import { boxes } from './boxes.ts';
import { findCode, isWithin } from './code-ranges.ts';
import { components } from './components.ts';
import { convertFootnotes } from './footnotes.ts';
import { isHtmlName } from './html-names.ts';
import type { Mark, Told } from './mark.ts';
import type { Edit, TracedText } from './traced-text.ts';

export interface MarkContext {
  readonly path: string;
  /** Where an offset of the source stands in the file. */
  readonly placeOf: (offset: number) => Position;
}

/** In the order in which they are looked for; what one has taken, no later one finds. */
const marks: readonly Mark[] = [
  // Jekyll and Hugo cut a summary off at this one; nobody saw it.
  { pattern: /^[ \t]*<!--\s*more\s*-->[ \t]*$|<!--\s*more\s*-->/gim, replace: () => ({ text: '' }) },
  { pattern: /<!--([\s\S]*?)-->/g, end: '-->', replace: () => ({ text: '', told: 'comment' }) },
  {
    pattern: /\{::comment\}([\s\S]*?)\{:\/(?:comment)?\}/g,
    replace: () => ({ text: '', told: 'comment' }),
  },
  { pattern: /\{::(?:options|nomarkdown|)[^}\n]*\}|\{:\/\w*\}/g, replace: () => ({ text: '' }) },
  ...components,
  // A list of the headings, which the generator would make.
  {
    pattern: /^[ \t]*(?:[-*+]|\d+\.)[ \t].*\n[ \t]*\{:[ \t]*toc[^}\n]*\}[ \t]*$/gm,
    replace: () => ({ text: '' }),
  },
  { pattern: /^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\])[ \t]*$/gim, replace: () => ({ text: '' }) },
  { pattern: /\n?^[ \t]*\{:?[ \t]*[.#\w][^{}\n]*\}[ \t]*$/gm, replace: block },
  {
    pattern: /(?<=[)\]*_`>])\{(?:[ \t]*[.#]|:)[^{}\n]*\}/g,
    replace: () => ({ text: '', told: 'attributes' }),
  },
  {
    pattern: /(?<![ \t])[ \t]*\{:?[ \t]*[.#][a-z_][\w:.-]*[^{}\n]*\}[ \t]*$/gim,
    replace: () => ({ text: '', told: 'attributes' }),
  },
  {
    pattern: /^( {0,3}#{1,6}[ \t].*?)(?<![ \t])[ \t]*\{#[\w:.-]+\}/gm,
    replace: ([, heading = '']) => ({ text: heading, told: 'attributes' }),
  },
  {
    pattern:
      /^( {0,3}#{1,6}[ \t].*?)(?<![ \t])[ \t]*\{(?::[ \t]*[.#\w]|[ \t]*[.#]|[ \t]*[\w-]+=)[^{}\n]*\}[ \t]*$/gm,
    replace: ([, heading = '']) => ({ text: heading, told: 'attributes' }),
  },
  // What a short form means, which readers saw when they pointed at it.
  {
    pattern: /^ {0,3}\*\[([^\]\n]{1,200})\]:[ \t]*([^\n]*)$/gm,
    replace: () => ({ text: '', told: 'abbreviation' }),
  },
  // A heading to kramdown and to Blackfriday, a paragraph to CommonMark.
  { pattern: /^(#{2,6})(?=[^#\s])/gm, replace: ([, signs = '']) => ({ text: `${signs} ` }) },
  ...boxes,
  // No element of HTML: browsers hide it, and the writer meant it to be read.
  {
    pattern: /<(?=\/?([a-z][\w-]*)(?:\s[^<>]*)?\/?>)/gi,
    replace: ([written, name = '']) => ({ text: isHtmlName(name) ? written : '&lt;' }),
  },
  { pattern: hiddenCharacters, replace: () => ({ text: '', told: 'hidden' }) },
  { pattern: /[\u2028\u2029\v\f]/g, replace: () => ({ text: '\n' }) },
  {
    pattern: /&(?:[a-z]+\d*|#\d{1,7}|#x[\da-f]{1,6});/gi,
    replace: ([entity]) => ({ text: readable(entity) }),
  },
];

/** A writer should read the character itself, unless it is one that Markdown would take for a mark, or a space. */
function readable(entity: string): string {
  const character = decodeEntities(entity);
  return /^[^\s\p{Cc}\p{Cf}\p{Cs}!-/:-@[-`{-~]$/u.test(character) ? character : entity;
}

/** Of a block of its own on a line, Goldmark's form is told from text by its first sign. */
function block([written]: RegExpMatchArray): { text: string; told?: Told } {
  const isAttributes = /^\s*(?:\{:|\{[ \t]*[.#])/.test(written);
  return isAttributes ? { text: '', told: 'attributes' } : { text: written };
}

export function convertMarks(
  source: TracedText,
  { path, placeOf }: MarkContext,
): { readonly text: TracedText; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tell = <R extends keyof RuleDetails>(offset: number, rule: R, details: RuleDetails[R]): void => {
    problems.push(problem('notice', rule, path, placeOf(offset), details));
  };
  let text = source;
  const attributes: { offset: number; written: string }[] = [];
  const parts: { offset: number; written: string }[] = [];
  const hidden: { offset: number; written: string }[] = [];
  const comments: { offset: number; written: string }[] = [];
  const shortForms: { offset: number; written: string }[] = [];
  for (const { pattern, end: last, replace } of marks) {
    const sought =
      last === undefined ? text.text : text.text.slice(0, text.text.lastIndexOf(last) + last.length);
    if (sought.search(pattern) < 0) continue;
    const code = findCode(text.text);
    const edits: Edit[] = [];
    for (const found of sought.matchAll(pattern)) {
      const start = found.index + (/^\n/.test(found[0]) ? 1 : 0);
      if (isWithin(code, start)) continue;
      const end = found.index + found[0].length;
      const { text: instead, told } = replace(found);
      if (instead === found[0]) continue;
      const offset = text.sourceOffset(start);
      if (told === 'comment' && (found[1] ?? '').trim() !== '') {
        comments.push({ offset, written: oneLine(found[1] ?? '') });
      }
      if (told === 'attributes') attributes.push({ offset, written: oneLine(found[0]) });
      if (told === 'component') parts.push({ offset, written: oneLine(found[0]) });
      if (told === 'abbreviation') shortForms.push({ offset, written: oneLine(found[0]) });
      if (told === 'hidden') hidden.push({ offset, written: codePointName(found[0]) });
      edits.push({ start: found.index, end, text: instead });
    }
    text = text.edit(edits);
  }
  const [first] = attributes.sort((a, b) => a.offset - b.offset);
  if (first !== undefined) {
    tell(first.offset, 'markdown/attributes', { written: first.written, count: attributes.length });
  }
  const [part] = parts.sort((a, b) => a.offset - b.offset);
  if (part !== undefined) {
    tell(part.offset, 'markdown/components', { written: part.written, count: parts.length });
  }
  const [comment] = comments;
  if (comment !== undefined) {
    tell(comment.offset, 'markdown/comment', { text: comment.written, count: comments.length });
  }
  const [shortForm] = shortForms;
  if (shortForm !== undefined) {
    const details = { written: shortForm.written, count: shortForms.length };
    tell(shortForm.offset, 'markdown/abbreviations', details);
  }
  const [firstHidden] = hidden;
  if (firstHidden !== undefined) {
    const details = { count: hidden.length, example: firstHidden.written };
    tell(firstHidden.offset, 'html/hidden-character', details);
  }
  const code = findCode(text.text);
  const notes = convertFootnotes(text.text, (offset) => isWithin(code, offset));
  const [note] = notes.edits;
  if (note === undefined) return { text, problems };
  tell(text.sourceOffset(note.start), 'markdown/footnotes', { count: notes.count });
  const end = text.text.length;
  return { text: text.edit([...notes.edits, { start: end, end, text: `\n\n${notes.list}\n` }]), problems };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
