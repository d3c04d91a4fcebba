// Problems of single fields of a story in English: what is wrong, and how to mend it.
import type { FieldRules } from '../../content/field-rules.ts';
import type { WordsFor } from '../problems.ts';

export const fieldProblems: WordsFor<FieldRules> = {
  'name/joined': ({ key, written, parts }) => ({
    message: `“${written}” is read as one name.`,
    hint: `Write it as a list: ${key}: [${parts.join(', ')}].`,
  }),
  'name/two-records': ({ written, parts }) => ({
    message: `“${written}” seems to name several people.`,
    hint: `Give each a record with a slug: ${parts.join('; ')}.`,
  }),
  'title/repeated': () => ({
    message: 'The body begins with the headline, which stands above it already.',
    hint: 'Remove it from the body.',
  }),
  'title/label': ({ suggestion }) => ({
    message: 'A label before the headline, or the name of a site behind it, is shown with it.',
    hint: `Write “${suggestion}”.`,
  }),
  'title/status': ({ written, suggestion, line }) => ({
    message: `“${written}” is shown in the headline: what the newsroom is to know has a key of its own.`,
    hint: `Write the headline “${suggestion}”, and below it “${line}”.`,
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
    hint:
      rest === ''
        ? `Write it under its own key, credit: ${JSON.stringify(credit)}, and in “caption” what the photo shows; if nothing need be said, remove “caption”.`
        : `Write it under its own key, credit: ${JSON.stringify(credit)}, and leave in “caption”: ${JSON.stringify(rest)}.`,
  }),
  'credit/nobody': ({ written }) => ({
    message: `“${written}” owns no photo.`,
    hint: 'Write who took it, or the agency that owns it; the place where it was found gives no right to print it.',
  }),
  'dateline/agency': ({ written, place, agency }) => ({
    message: `“${written}” names the agency too, which has a key of its own.`,
    hint: `Write “dateline: ${place}” and “agency: ${agency}”.`,
  }),
  'agency/mark': ({ written, suggestion }) => ({
    message: `“${written}” is more than the name of an agency: the page writes the marks around it.`,
    hint: `Write “${suggestion}”.`,
  }),
  'dateline/small-letters': ({ written, suggestion }) => ({
    message: `The place “${written}” is written in small letters.`,
    hint: `Write “${suggestion}”.`,
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
        ? 'Write it in full, such as https://example.org/story; an agency is written as “agency”.'
        : `Write “${suggestion}”.`,
  }),
  'lang/form': ({ written, suggestion }) => ({
    message: `“${written}” is not a language code.`,
    hint: suggestion === undefined ? 'Write it like “en” or “id”.' : `Write “${suggestion}”.`,
  }),
};
