// Problems of content files in English: what is wrong, and how to mend it.
import type { ContentRules, ExpectedForm } from '../../content/rules.ts';
import type { WordsFor } from '../problems.ts';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;

const forms: Readonly<Record<ExpectedForm, string>> = {
  text: 'a text',
  'list-of-texts': 'a text or a list of texts',
  'list-of-maps': 'a list whose items hold keys and values',
  map: 'keys and values, such as “title: A headline”',
  'true-or-false': '“true” or “false”',
};

const dateExample = 'Write it like “2024-09-14 12:45:06 WIB”.';

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

export const contentProblems: WordsFor<ContentRules> = {
  'encoding/not-utf8': () => ({
    message: 'This file is not UTF-8 text.',
    hint: 'Save it again as UTF-8 in your text editor.',
  }),
  'encoding/too-large': ({ bytes, limit }) => ({
    message: `This file has ${Math.ceil(bytes / 1e6)} MB; a story has ${limit / 1e6} MB at the most.`,
    hint: 'Check that it is a story; photos are kept in content/media/.',
  }),
  'file/conflict': () => ({
    message: 'Git keeps two versions here: a merge of two changes was not ended.',
    hint: 'Choose the version, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }),
  'front-matter/missing': () => ({
    message: 'There is no front matter: a file must open with a line of “---”.',
    hint: 'Write “---” on the first line, then title, date and category, then “---” again.',
  }),
  'front-matter/unclosed': () => ({
    message: 'The front matter is not closed.',
    hint: 'Add a line of “---” after the last key, before the story.',
  }),
  'front-matter/blank-before': () => ({
    message: 'A blank line or a space stands before the opening “---”.',
    hint: 'Remove it, so that “---” is the first line of the file.',
  }),
  'front-matter/language': ({ written }) => ({
    message: `Front matter of the form “${written}” is not read.`,
    hint: 'Write the front matter as YAML between two lines of “---”.',
  }),
  'front-matter/syntax': ({ reason }) => ({
    message: `The YAML here cannot be read (${reason}).`,
    hint: 'Look at the quotes, colons and indent of this line; if in doubt, put the value in quotes.',
  }),
  'front-matter/tab': () => ({
    message: 'This line is indented with a tab.',
    hint: 'Use spaces instead of the tab.',
  }),
  'front-matter/unquoted-colon': ({ key }) => ({
    message: `The value of “${key}” holds a colon and is not in quotes.`,
    hint: `Put the whole value in quotes: ${key}: "…".`,
  }),
  'front-matter/unquoted-mark': ({ mark }) => ({
    message: `A value that begins with ${mark} means something else in YAML.`,
    hint:
      mark === '"' || mark === "'"
        ? `Put the whole value in quotes of the other kind: ${mark === '"' ? `'"…" …'` : `"'…' …"`}.`
        : `Put the whole value in quotes: "${mark}…".`,
  }),
  'front-matter/unclosed-quote': ({ mark }) => ({
    message: `The quote ${mark} is not closed.`,
    hint: `Add ${mark} at the end of the value.`,
  }),
  'front-matter/comment': ({ key }) => ({
    message: `The text after “ #” in “${key}” would be lost: to YAML it is a comment.`,
    hint: 'Put the whole value in quotes, or the comment on a line of its own.',
  }),
  'front-matter/duplicate-key': ({ key }) => ({
    message: `The key “${key}” is written twice.`,
    hint: 'Remove one of the two.',
  }),
  'front-matter/unsupported': ({ what }) => ({ message: unsupported[what], hint: unsupportedHints[what] }),
  'key/unknown': ({ written, nearest }) => ({
    message: `The key “${written}” is not known.`,
    hint: meant(nearest, 'Remove it, or see the keys in content/README.md.'),
  }),
  'key/missing': ({ key }) => ({
    message: `The key “${key}” is missing.`,
    hint: `Add a line “${key}: …”.`,
  }),
  'key/empty': ({ key }) => ({
    message: `The key “${key}” is empty.`,
    hint: `Write its value after “${key}:”.`,
  }),
  'key/form': ({ key, expected }) => ({
    message: `“${key}” must be ${forms[expected]}.`,
    hint: 'Compare it with the examples in content/README.md.',
  }),
  'text/too-long': ({ key, length, limit }) => ({
    message: `“${key}” has ${length} characters; at most ${limit} are allowed.`,
    hint: 'Shorten it.',
  }),
  'text/forbidden-character': ({ key, character }) =>
    character === 'U+000A'
      ? {
          message: `“${key}” has several lines.`,
          hint: 'Write it on one line. Where that gets too long, put “>” in place of “|”, which joins the lines.',
        }
      : {
          message: `“${key}” holds the invisible character ${character}.`,
          hint: 'Delete it; such characters often come along when text is copied from another site or document.',
        },
  'date/form': ({ written }) => ({
    message: `“${written}” is not a date that can be read.`,
    hint: dateExample,
  }),
  'date/impossible': ({ written, part }) =>
    part === 'gap'
      ? {
          message: `There is no time “${written}” in the site's zone: clocks skip it.`,
          hint: 'Write a time before or after it, or add a zone.',
        }
      : { message: `There is no ${part} “${written}”.`, hint: 'Check the date and the time.' },
  'date/weekday': ({ written, expected }) => ({
    message: `That date is a ${expected}, not a ${written}.`,
    hint: `Check the date, or write “${expected}”.`,
  }),
  'date/unknown-zone': ({ written }) => ({
    message: `The time zone “${written}” is not known.`,
    hint: 'Write WIB, WITA, WIT, or an offset such as +07:00.',
  }),
  'date/in-future': ({ written, now }) => ({
    message: `The date ${written} has not come yet (it is ${now}).`,
    hint: 'Check the date; to schedule a story, add “publish_at”.',
  }),
  'date/updated-ahead': ({ written, now }) => ({
    message: `“updated” (${written}) has not come yet (it is ${now}).`,
    hint: 'Write when the story was last updated, or remove the key.',
  }),
  'date/updated-before': ({ updated, published }) => ({
    message: `“updated” (${updated}) is earlier than “date” (${published}).`,
    hint: 'Check the two dates.',
  }),
  'date/publish-before': ({ publishAt, published }) => ({
    message: `“publish_at” (${publishAt}) is earlier than “date” (${published}).`,
    hint: 'The story appears from “publish_at” on; its date must not be later.',
  }),
  'date/never-shown': ({ expires }) => ({
    message: `This story will never appear: “expires” (${expires}) is not after the time it is published.`,
    hint: 'Check “expires”, “date” and “publish_at”.',
  }),
  'category/unknown': ({ written, nearest, known }) => ({
    message: `The category “${written}” is not in categories.yaml.`,
    hint: meant(nearest, `Choose one of: ${known.join(', ')}; or add it to categories.yaml.`),
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
  'summary/length': ({ length, least, most }) => ({
    message:
      length > most
        ? `The summary has ${length} characters; the first ${most} are shown.`
        : `The summary has only ${length} characters.`,
    hint: `Write ${least} to 160 characters: so many are what search engines show.`,
  }),
  'source/address': ({ written }) => ({
    message: `“${written}” is not a web address.`,
    hint: 'Write it in full, such as https://example.org/story.',
  }),
  'lang/form': ({ written }) => ({
    message: `“${written}” is not a language code.`,
    hint: 'Write it like “en” or “id”.',
  }),
  'path/place': ({ path }) => ({
    message: `The file “${path}” is not in a place that is known.`,
    hint: 'Stories: articles/YEAR/MONTH/name.md, such as articles/2024/09/name.md; pages: pages/name.md.',
  }),
  'path/month': ({ folder, date }) => ({
    message: `The file is in the folder of ${folder}, but its date is ${date}.`,
    hint: 'Its address follows the folder. Move it only if it was never published.',
  }),
  'path/ignored': () => ({
    message: 'This is not read: it is no story, page or settings file.',
    hint: 'Move it to where it belongs, or delete it.',
  }),
  'path/not-a-file': () => ({
    message: 'This is not a regular file.',
    hint: 'Put a plain text file in its place.',
  }),
  'path/symlink-outside': ({ target }) => ({
    message: `This link leads out of the content folder, to ${target}.`,
    hint: 'Copy the file into the content folder.',
  }),
  'path/symlink-broken': () => ({
    message: 'This link leads nowhere.',
    hint: 'Delete it, or put the file in its place.',
  }),
  'path/symlink-folder': ({ target }) => ({
    message: `This link leads to the folder ${target}; links to folders are not followed.`,
    hint: 'Move its files into a plain folder.',
  }),
  'path/same-permalink': ({ permalink, other }) => ({
    message: `The address ${permalink} is taken by ${other}.`,
    hint: 'Rename one of the two files.',
  }),
  'slug/form': ({ slug, suggestion }) => ({
    message: `The name “${slug}” may hold only lower-case Latin letters, digits and hyphens.`,
    hint: suggestion === undefined ? 'Choose another name.' : `Rename it to “${suggestion}”.`,
  }),
  'slug/look-alike': ({ slug, character, latin }) => ({
    message: `The name “${slug}” has the letter ${character} in it, which only looks like a Latin one.`,
    hint: `Type the name again: “${latin}”.`,
  }),
  'slug/too-long': ({ slug, length, suggestion }) => ({
    message: `The name “${slug}” has ${length} characters; at most 80 are allowed.`,
    hint: suggestion === undefined ? 'Shorten it.' : `Shorten it, for example to “${suggestion}”.`,
  }),
  'slug/all-digits': ({ slug }) => ({
    message: `The name “${slug}” is all digits, like the address of a year or a day.`,
    hint: `Add a word, for example “berita-${slug}”.`,
  }),
  'slug/reserved': ({ slug }) => ({
    message: `The name “${slug}” is reserved, for the site itself or for Windows.`,
    hint: `Choose another name, for example “berita-${slug}”.`,
  }),
  'page/unfilled': ({ what }) => ({
    message: `This page is not complete yet: ${what}`,
    hint: 'Write it in the place of “[ISI: …]”. Until then the page counts neither as the guideline nor as the masthead.',
  }),
  'body/empty': () => ({
    message: 'There is no text.',
    hint: 'Write it below the closing “---”, or give “source: https://…” if it only points to a story elsewhere.',
  }),
  'data/absent': ({ file }) => ({
    message: `There is no ${file}; ${absent[file]}`,
    hint: 'Make the file to decide for yourself.',
  }),
  'data/duplicate': ({ written, line }) => ({
    message: `“${written}” is used on line ${line} already.`,
    hint: 'Each slug, name and alias may stand for one thing only.',
  }),
  'site/base-url': ({ written }) => ({
    message: `“${written}” is not the address of a site.`,
    hint: 'Write it like https://example.org or https://example.org/archive, without “?” or “#”.',
  }),
  'site/media-base-url': ({ written }) => ({
    message: `“${written}” is no address where photos are kept.`,
    hint: 'Write it like https://photos.example.com/archive, without “?” or “#”.',
  }),
  'site/choice': ({ key, written, choices }) => ({
    message: `“${key}: ${written}” is not one of the choices.`,
    hint: `Choose one of: ${choices.join(', ')}.`,
  }),
  'site/icon-elsewhere': ({ written }) => ({
    message: `The icon “${written}” cannot be taken from media_base_url.`,
    hint: 'Remove the key “icon”: the icon is drawn from the initials of the site’s name.',
  }),
  'site/icon-size': ({ written, width, height, least }) => ({
    message: `The icon “${written}” has ${width} × ${height} pixels.`,
    hint: `Use a square picture of at least ${least} × ${least} pixels.`,
  }),
  'site/time-zone': ({ written }) => ({
    message: `The time zone “${written}” is not known.`,
    hint: 'Write WIB, WITA, WIT, an offset such as +07:00, or an IANA name such as Asia/Tokyo.',
  }),
};

const absent = {
  'site.yaml': 'defaults are used.',
  'categories.yaml': 'the categories are those that stories name.',
  'authors.yaml': 'the authors are those that stories name.',
  'topics.yaml': 'the topics are those that stories name.',
} as const;
