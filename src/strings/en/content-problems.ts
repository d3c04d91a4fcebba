// Problems of keys and values in content files in English: what is wrong, and how to mend it.
import type { ContentRules, ExpectedForm } from '../../content/rules.ts';
import type { WordsFor } from '../problems.ts';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;

/** The keys that a record of a list must have, as its writer puts them down. */
function recordOf(key: string): string {
  if (key === 'related') return '“- title: …”, below it “  category: …” and “  date: …”';
  if (key === 'corrections') return '“- type: ralat”, below it “  date: …” and “  note: …”';
  return key.startsWith('comments/') ? '“- name: …”, below it “  time: …” and “  text: …”' : '“- name: …”';
}

const forms: Readonly<Record<ExpectedForm, string>> = {
  text: 'a text',
  'list-of-texts': 'a text or a list of texts',
  'list-of-maps': 'a list whose items hold keys and values',
  map: 'keys and values, such as “title: A headline”',
  'true-or-false': '“true” or “false”',
};

export const contentProblems: WordsFor<ContentRules> = {
  'key/unknown': ({ written, nearest, isThere }) => ({
    message: `The key “${written}” is not known.`,
    hint:
      nearest === undefined || !isThere
        ? meant(nearest, 'Remove it, or see the keys in content/README.md.')
        : nearest.includes(': ')
          ? `Write “${nearest}”, and remove this line.`
          : `Move what it holds to “${nearest}”, which is there already, and remove this line.`,
  }),
  'key/missing': ({ key }) => ({
    message: `The key “${key}” is missing.`,
    hint: `Add a line “${key}: …”.`,
  }),
  'key/empty': ({ key }) => ({
    message: `The key “${key}” is empty.`,
    hint: `Write its value after “${key}:”.`,
  }),
  'key/form': ({ key, expected, found, written }) => ({
    message: `“${key}” must be ${forms[expected]}.`,
    hint: {
      text:
        found === 'list'
          ? `Write one alone, without “[…]” or “-”: “${key}: …”.`
          : `Write the value right behind its key, “${key}: …”, with no other key below; one that holds a colon or braces stands in quotes.`,
      'list-of-texts':
        written === undefined
          ? `Write “${key}: …” for one, “${key}: […, …]” for several.`
          : `Write the name alone, “${written}”; what they do stands in authors.yaml.`,
      'list-of-maps':
        found === 'wrapped'
          ? `Remove the line “${written}:”: this file begins with “- ” at once.`
          : written === undefined
            ? `Begin each item with “- ” on a line of its own: ${recordOf(key)}.`
            : `Write “- name: ${written}”.`,
      map: 'Write each key on a line of its own, with a colon and a space before its value.',
      'true-or-false': `Write “${key}: true” or “${key}: false”.`,
    }[expected],
  }),
  'text/stray-quote': ({ key }) => ({
    message: `The quotation marks of “${key}” are printed: they are no pair, or a word processor's.`,
    hint: `Put straight quotes around the value: ${key}: "…". If it is a quotation: ${key}: "“…”".`,
  }),
  'text/markup': ({ key, written }) => ({
    message: `“${written}” in “${key}” is printed as it stands: this is plain text.`,
    hint: 'Remove the marks, or write the character itself, such as & for &amp;.',
  }),
  'text/unfinished': ({ written }) => ({
    message: `“${written}” seems not to be finished.`,
    hint: 'Fill it in or take it out before it is read.',
  }),
  'text/too-long': ({ key, length, limit }) => ({
    message: `“${key}” has ${length} characters; at most ${limit} are allowed.`,
    hint: 'Shorten it.',
  }),
  'text/forbidden-character': ({ key, character }) =>
    character === 'U+000A'
      ? {
          message: `“${key}” has several lines.`,
          hint: 'Write it on one line, without “\\n”. Where that gets too long, put “>” in place of “|” and delete the blank lines: that joins the lines.',
        }
      : character === 'U+FFFD'
        ? {
            message: `“${key}” holds “�”: a letter was lost when it was copied or saved.`,
            hint: 'Type the letter again.',
          }
        : {
            message: `“${key}” holds the invisible character ${character}.`,
            hint: 'Delete it; such characters often come along when text is copied from another site or document.',
          },
  'category/unknown': ({ written, nearest, known, first }) => ({
    message: `The category “${written}” is not in categories.yaml.`,
    hint:
      first !== undefined
        ? `A story has one category: write “${first}”, and the others in “topics”.`
        : meant(
            nearest,
            known.length === 0
              ? 'Add it to categories.yaml, which is empty.'
              : `Choose one of: ${known.join(', ')}; or add it to categories.yaml. If the category has another name now, write the old one under its “aliases” there.`,
          ),
  }),
  'category/no-slug': ({ written }) => ({
    message: `No address can be made of the name “${written}”.`,
    hint: 'Give it a “slug” of lower-case Latin letters in the file that lists it.',
  }),
  'author/new': ({ written, nearest }) => ({
    message: `The author “${written}” is not in authors.yaml yet.`,
    hint: meant(nearest, 'Add the name to authors.yaml if it is right.'),
  }),
  'topic/new': ({ written, nearest }) => ({
    message: `The topic “${written}” is not in topics.yaml yet.`,
    hint: meant(nearest, 'Add the name to topics.yaml if it is right.'),
  }),
  'author/missing': () => ({
    message: 'This story names no author.',
    hint: 'Add “author: Name of the Author” if there is one.',
  }),
  'topic/none': ({ count }) => ({
    message:
      count === 1
        ? 'This story has no topic.'
        : `This story has no topic, and neither ${count === 2 ? 'has another one' : `have ${count - 1} others`}.`,
    hint: 'Add “topics: […]”, so that it stands on its topic’s page and beside stories of the same matter.',
  }),
  'page/story': () => ({
    message: 'This file is a story and no page: it has a date and a category.',
    hint: 'Move it to articles/YEAR/MONTH/. If it is a page, remove all keys but “title” and “summary”.',
  }),
  'page/unfilled': ({ what }) => ({
    message: `This page is not complete yet: ${what}`,
    hint: 'Write it in the place of “[ISI: …]”. Until then the page counts neither as the guideline nor as the masthead.',
  }),
  'body/empty': ({ isPage }) =>
    isPage
      ? { message: 'The page is empty.', hint: 'Write its text below the closing “---”.' }
      : {
          message: 'There is no text.',
          hint: 'Write it below the closing “---”, or give “source: https://…” if it only points to a story elsewhere.',
        },
};
