// Problems of keys and values in content files in English: what is wrong, and how to mend it.
import type { ContentRules, ExpectedForm } from '../../content/rules.ts';
import type { WordsFor } from '../problems.ts';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;

/** How the items of a list begin. */
const firstLines: Readonly<Record<string, string>> = {
  related: '- title: …',
  corrections: '- type: ralat',
};

const forms: Readonly<Record<ExpectedForm, string>> = {
  text: 'a text',
  'list-of-texts': 'a text or a list of texts',
  'list-of-maps': 'a list whose items hold keys and values',
  map: 'keys and values, such as “title: A headline”',
  'true-or-false': '“true” or “false”',
};

export const contentProblems: WordsFor<ContentRules> = {
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
  'key/form': ({ key, expected, found }) => ({
    message: `“${key}” must be ${forms[expected]}.`,
    hint: {
      text:
        found === 'list'
          ? `Write one alone, without “[…]” or “-”: “${key}: …”.`
          : `Write the value right behind its key, “${key}: …”, with no other key below; one that holds a colon or braces stands in quotes.`,
      'list-of-texts': `Write “${key}: …” for one, “${key}: […, …]” for several.`,
      'list-of-maps': `Begin each item with “- ” on a line of its own: “${firstLines[key] ?? '- name: …'}”.`,
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
  'name/joined': ({ key, written, parts }) => ({
    message: `“${written}” is read as one name.`,
    hint: `Write it as a list: ${key}: [${parts.join(', ')}].`,
  }),
  'name/two-records': ({ written, parts }) => ({
    message: `“${written}” seems to name several people.`,
    hint: `Give each a record with a slug: ${parts.join('; ')}.`,
  }),
  'text/unfinished': ({ written }) => ({
    message: `“${written}” seems not to be finished.`,
    hint: 'Fill it in or take it out before it is read.',
  }),
  'title/repeated': () => ({
    message: 'The body begins with the headline, which stands above it already.',
    hint: 'Remove it from the body.',
  }),
  'title/label': ({ suggestion }) => ({
    message: 'A label before the headline, or the name of a site behind it, is shown with it.',
    hint: `Write “${suggestion}”.`,
  }),
  'title/mark': ({ suggestion }) => ({
    message: 'The headline ends with a full stop, a repeated mark or hashtags.',
    hint: `Write “${suggestion}”; hashtags belong to “topics”, without “#”.`,
  }),
  'title/small-letters': ({ suggestion }) => ({
    message: 'The headline has no capital.',
    hint: `Begin it with one, and the names in it too: “${suggestion}”.`,
  }),
  'title/twice': ({ other }) => ({
    message: `Headline and day are those of ${other}: the story is there twice.`,
    hint: 'If one of the two is a copy, delete it, and if its address was ever published, write it under “aliases” of the one that stays. If these are two stories, give them different headlines.',
  }),
  'dateline/repeated': ({ written }) => ({
    message: `The body begins with “${written}”, which is printed from “dateline” already.`,
    hint: 'Remove it from the body, or remove “dateline” and “agency”.',
  }),
  'sponsor/name': ({ written }) => ({
    message: `“${written}” is not the name of an advertiser.`,
    hint: 'Write who paid: “sponsor: Bank Desa”. Other stories have no “sponsor”.',
  }),
  'caption/credit': ({ credit, rest }) => ({
    message: `The owner of the photo, “${credit}”, is written in the caption.`,
    hint: `Write it under its own key, credit: ${JSON.stringify(credit)}, and leave in “caption”: ${JSON.stringify(rest)}.`,
  }),
  'credit/nobody': ({ written }) => ({
    message: `“${written}” owns no photo.`,
    hint: 'Write who took it, or the agency that owns it; the place where it was found gives no right to print it.',
  }),
  'dateline/mark': ({ written, suggestion }) => ({
    message: `“${written}” is more than a place: the page writes the dash and the date.`,
    hint: `Write “${suggestion}”.`,
  }),
  'name/twice': ({ key, written }) => ({
    message: `“${written}” stands twice in “${key}”.`,
    hint: 'Delete one of them.',
  }),
  'summary/repeated': () => ({
    message: 'The summary only repeats the headline.',
    hint: 'Write what happened, in 50 to 160 characters, or delete it: then the first paragraph begins it.',
  }),
  'credit/label': ({ written, suggestion }) => ({
    message: `“${written}” is more than the name of the photo’s owner: the page writes “Photo:” itself.`,
    hint: `Write “${suggestion}”.`,
  }),
  'topic/mark': ({ written, suggestion }) => ({
    message: `The marks of “${written}” are shown with the topic’s name.`,
    hint: `Write ${suggestion}, without them.`,
  }),
  'author/label': ({ written, suggestion }) => ({
    message: `“${written}” is not the name alone.`,
    hint:
      suggestion === undefined
        ? 'Write the name of a person or a desk, as it is to be read; if there is none, delete the line.'
        : `Write “${suggestion}”.`,
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
  'summary/length': ({ length, least, most }) => ({
    message:
      length > most
        ? `The summary has ${length} characters; the first ${most} are shown.`
        : `The summary has only ${length} characters.`,
    hint: `Write ${least} to 160 characters: so many are what search engines show.`,
  }),
  'source/address': ({ written, suggestion }) => ({
    message: `“${written}” is not a web address.`,
    hint:
      suggestion === undefined
        ? 'Write it in full, such as https://example.org/story.'
        : `Write “${suggestion}”.`,
  }),
  'lang/form': ({ written, suggestion }) => ({
    message: `“${written}” is not a language code.`,
    hint: suggestion === undefined ? 'Write it like “en” or “id”.' : `Write “${suggestion}”.`,
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
  'data/absent': ({ file }) => ({
    message: `There is no ${file}; ${absent[file]}`,
    hint: 'Make the file to decide for yourself.',
  }),
  'data/stray-line': ({ written }) => ({
    message: `The line “${written}” belongs to no key.`,
    hint: 'If it goes on with the value above, move it right: as far as the first line of that value, or two spaces farther than its key. If not, remove it.',
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
