// Problems of front matter in English: what is wrong, and how to mend it.
import type { FrontMatterRules } from '../../content/front-matter-rules.ts';
import type { WordsFor } from '../problems.ts';

const unsupported = {
  anchor: 'The YAML anchor “&name” is not supported.',
  alias: 'The YAML alias “*name” is not supported.',
  tag: 'The YAML tag “!name” is not supported.',
  'document-end': 'A line of “---” or “...” cuts the YAML in two here.',
} as const;

const unsupportedHints = {
  anchor: 'Put the value in quotes, or write it out.',
  alias: 'Put the value in quotes, or write it out.',
  tag: 'Put the value in quotes, or remove the tag.',
  'document-end': 'Remove that line: in a story only two lines of “---” enclose the front matter.',
} as const;

export const frontMatterProblems: WordsFor<FrontMatterRules> = {
  'front-matter/missing': ({ isPage, key }) => ({
    message: 'There is no front matter: a file must open with a line of “---”.',
    hint:
      key === undefined
        ? `Write “---” on the first line, then ${isPage ? 'title' : 'title, date and category'}, then “---” again.`
        : `Write “---” on the first line, above “${key}”.`,
  }),
  'front-matter/unclosed': () => ({
    message: 'The front matter is not closed.',
    hint: 'Add a line of “---” after the last key, before the story.',
  }),
  'front-matter/blank-before': () => ({
    message: 'A blank line or a space stands before the opening “---”.',
    hint: 'Remove it, so that “---” is the first line of the file.',
  }),
  'front-matter/text-before': ({ written }) => ({
    message: `“${written}” stands before the opening “---”.`,
    hint: 'Delete it, and what closes it below if there is such, so that “---” is the first line of the file.',
  }),
  'front-matter/language': ({ written }) => ({
    message: `Front matter of the form “${written}” is not read.`,
    hint: 'Write the front matter as YAML between two lines of “---”.',
  }),
  'front-matter/syntax': ({ reason }) => ({
    message: `The front matter here cannot be read (${reason}).`,
    hint: 'Check the quotes, brackets and commas of this line.',
  }),
  'front-matter/unreadable': ({ written }) => ({
    message: `“${written}” cannot be read as YAML.`,
    hint: 'Check the quotes, colons, brackets and indentation of this line; if in doubt, enclose the value in quotes.',
  }),
  'front-matter/one-line': ({ key }) => ({
    message: `“${key}:” stands on the line of another key.`,
    hint: `Write “${key}: …” on a line of its own, one key a line. If it is part of the text, enclose the whole value in quotes.`,
  }),
  'front-matter/remark': ({ written }) => ({
    message: `“${written}” is no key with a value.`,
    hint: 'A remark begins with “# ” here. Change its mark, or remove the line.',
  }),
  'front-matter/tab': () => ({
    message: 'This line is indented with a tab.',
    hint: 'Use spaces instead of the tab.',
  }),
  'front-matter/unquoted-colon': ({ key, isLast }) => ({
    message: isLast
      ? `The value of “${key}” ends with a colon.`
      : `The value of “${key}” holds a colon and is not in quotes.`,
    hint: isLast
      ? `Delete the colon, or, if it belongs to the text, put the whole value in quotes: ${key}: "…".`
      : `Put the whole value in quotes: ${key}: "…".`,
  }),
  'front-matter/unquoted-mark': ({ mark }) => ({
    message: `A value that begins with ${mark} means something else in YAML.`,
    hint:
      mark === '"' || mark === "'"
        ? `Put the whole value in quotes of the other kind: ${mark === '"' ? `'"…" …'` : `"'…' …"`}.`
        : mark === '-'
          ? 'If there is nothing to write, delete the line; if it is text, put it in quotes: "- …".'
          : `Put the whole value in quotes: "${mark}…".`,
  }),
  'front-matter/unclosed-quote': ({ mark }) => ({
    message: `The quote ${mark} is not closed.`,
    hint: `Add ${mark} at the end of the value.`,
  }),
  'front-matter/curly-quote': () => ({
    message: 'Quotation marks “ ” of a word processor do not enclose a value.',
    hint: 'Write straight ones at the start and the end of the value: "…". If they are to be seen, enclose them: "“…”".',
  }),
  'front-matter/inner-quote': ({ mark }) => ({
    message: `This value is already closed by the ${mark} inside it.`,
    hint:
      mark === '"'
        ? 'Write the quotation marks inside as “ and ”, or as \\".'
        : `Enclose the whole value in double quotes: "Jum'at".`,
  }),
  'front-matter/after-quote': ({ written }) => ({
    message: `Behind the closing quote stands “${written}”.`,
    hint: `Delete “${written}”, or move it inside the quotes.`,
  }),
  'front-matter/escape': ({ written }) => ({
    message: `“${written}” is not shown as text inside double quotes.`,
    hint: 'Write “\\\\” if the backslash is to be seen, or delete the backslash. Places of photos are written with “/”.',
  }),
  'front-matter/list': () => ({
    message: 'This list cannot be read.',
    hint: 'Enclose it in “[” and “]”, put one comma between its items, and enclose an item with marks in it in quotes: [Pangan, "#beras"].',
  }),
  'front-matter/colon-space': ({ key }) => ({
    message: `There is no space after the colon of “${key}”.`,
    hint: `Write “${key}: …”.`,
  }),
  'front-matter/dash-space': ({ written }) => ({
    message: `There is no space after the dash of “${written}”.`,
    hint: `Write “- ${written.slice(1)}”.`,
  }),
  'front-matter/indent': () => ({
    message: 'This line is not in line with the one above it.',
    hint: 'Put as many spaces before it as before the key above.',
  }),
  'front-matter/odd-space': ({ character }) => ({
    message: `The space here is not an ordinary one but ${character}, of a word processor or WhatsApp.`,
    hint: 'Delete it and type an ordinary space. “npm run check -- --fix” does so.',
  }),
  'front-matter/list-mark': ({ written, mark }) => ({
    message:
      mark === ''
        ? `“${written}” stands outside of the list above it.`
        : `“${mark}” does not begin an item of a list here.`,
    hint:
      mark === ''
        ? `Begin it with a hyphen and a space, “- ${written}”, and move the lines below two spaces to the right.`
        : `Write it with a hyphen and a space: “- ${written.slice(mark.length).trim()}”.`,
  }),
  'front-matter/block': ({ mark }) => ({
    message: `The text below “${mark}” is not indented, and is not read as the value.`,
    hint: 'Put two more spaces in front of each line of that text than there are in front of its key.',
  }),
  'front-matter/no-key': ({ written, suggestion }) => ({
    message: `“${written}” is no key with a value.`,
    hint:
      suggestion === undefined
        ? 'If the line above goes on here, join the two and enclose the value in quotes; if this is the story, write “---” above it.'
        : `Write “${suggestion}: …”.`,
  }),
  'front-matter/fence': ({ written }) => ({
    message: `“${written}” is no fence of a front matter.`,
    hint: 'Replace the whole line by “---”: three hyphens, with no space before them.',
  }),
  'front-matter/comment': ({ key }) => ({
    message: `The text after “ #” in “${key}” would be lost: to YAML it is a comment.`,
    hint: 'Put the whole value in quotes, or the comment on a line of its own.',
  }),
  'front-matter/duplicate-key': ({ key, isRecord }) => ({
    message: `The key “${key}” is written twice.`,
    hint: isRecord
      ? 'If a new record begins here, put “- ” in place of the two spaces before it; if not, remove one of the two.'
      : 'Remove one of the two.',
  }),
  'front-matter/unsupported': ({ what }) => ({ message: unsupported[what], hint: unsupportedHints[what] }),
};
