// What an import tells of single records, in English: what was decided, and what could be done about it.
import type { DateGuess } from '../../dates/source-date.ts';
import type { AddressFault, PictureFault, RecordRules } from '../../import/record-rules.ts';
import { formatCount } from '../count.ts';
import type { WordsFor } from '../problems.ts';
import { shortened } from '../shortened.ts';

const guesses: Readonly<Record<DateGuess, string>> = {
  'no-time': 'without a time of day it is midnight',
  'no-zone': 'without a zone it is in the zone asked for',
  'hour-only': 'its last number is taken for the hour',
  'first-of-month': 'without a day it is the first of the month',
  'two-digit-year': 'its year has two digits',
  'weekday-decides': 'of day and month, the weekday decides which is which',
  'weekday-differs': 'the date falls on another weekday than the one written',
  'unix-time': 'the number is taken for seconds or milliseconds since 1970',
  surrounded: 'other words stand around it',
  'first-of-several': 'it is the first of several',
};

const pictureFaults: Readonly<Record<PictureFault, string>> = {
  absent: 'the file is not at hand',
  empty: 'the file is empty',
  'not-a-photo': 'the file is not a photo',
  animated: 'the picture is animated',
  broken: 'the file is damaged',
  'too-large': 'the picture has too many pixels',
  'too-many-bytes': 'the file is too large',
};

const addressFaults: Readonly<Record<AddressFault, string>> = {
  own: 'the site has a page of its own there',
  taken: 'it belongs to another story already',
  'not-root': 'it is not an address of a site',
  fragment: 'servers never see what stands after #',
  'double-slash': 'it has two slashes in a row',
  dots: 'it has a part of dots',
  character: 'it has a character that no file name may have',
  encoding: 'its % signs encode no text',
  'too-long': 'it is too long',
  'whole-site': 'it is the front page',
};

const byHand = 'Mend it in the source, or write the article by hand.';
const elsewhere = 'Put the file into the folder that --media names and import again.';

const dateParts = {
  year: 'its year is wrong',
  month: 'its month is wrong',
  day: 'its day is wrong',
  hour: 'its hour is wrong',
  minute: 'its minute is wrong',
  second: 'its second is wrong',
  gap: 'the clocks of its zone were set past it',
} as const;

/** An offset has a colon. */
const asKey = (zone: string) => (/^\p{L}+$/u.test(zone) ? zone : `"${zone}"`);

export const recordProblems: WordsFor<RecordRules> = {
  'record/no-date': ({ written }) => ({
    message: written === '' ? 'The record has no date.' : `“${written}” is no date that can be read.`,
    hint: 'Mend it in the source, or give `date` under `defaults` in the mapping.',
  }),
  'record/date-ambiguous': ({ written }) => ({
    message: `“${written}” could be two days: which number is the month?`,
    hint: 'Say `date_order: day-first` or `date_order: month-first` in the mapping.',
  }),
  'record/date-impossible': ({ written, part }) => ({
    message: `“${written}” is a time that never was: ${dateParts[part]}.`,
    hint: byHand,
  }),
  'record/date-zone': ({ written }) => ({
    message: `The time zone “${written}” is not known, or several countries have it.`,
    hint: `Write in the mapping what it means, as \`zones: {${asKey(written)}: "+05:30"}\`.`,
  }),
  'record/no-category': () => ({
    message: 'The record has no category.',
    hint: 'Give one for all such records: --category NAME, or `category` under `defaults` in the mapping.',
  }),
  'record/no-headline': () => ({ message: 'The record has neither a headline nor a text.', hint: byHand }),
  'record/no-text': () => ({ message: 'Nothing is left of the text of the record.', hint: byHand }),
  'record/page-unpublished': ({ title }) => ({
    message: `Page “${title}” is not published there; pages have no drafts here.`,
    hint: 'If it is needed, publish it in the source and import again.',
  }),
  'record/same-id': ({ other }) => ({ message: `The same record came before, at ${other}.`, hint: '' }),
  'record/same-id-differs': ({ other }) => ({
    message: `A record of the same id came before, at ${other}, and says something else: that one was taken.`,
    hint: 'If both are stories: in a table, name the column of ids (`id` under `columns` in the mapping); on old pages, let headline or time differ; else import one of the files by itself, with another --name.',
  }),
  'record/same-story': ({ other }) => ({
    message: `The same headline, date and text came before, at ${other}.`,
    hint: '',
  }),
  'record/edited': ({ path, isNewer }) => ({
    message: `${path} was edited here${isNewer ? ', and the source has changed too' : ''}: it was left alone.`,
    hint: isNewer ? 'To take the source’s text, delete the file and its line in content/imports/.' : '',
  }),
  'record/gone': ({ path }) => ({
    message: `${path} was moved or deleted here: it was not made again.`,
    hint: 'To import it again, delete its line in content/imports/.',
  }),
  'record/own-story': ({ path }) => ({
    message: `The archive has this story already, with another text: ${path} was left alone.`,
    hint: 'To take the source’s text, delete the file and import again.',
  }),
  'record/own-page': ({ path }) => ({
    message: `The site has a page of this address already, with another text: ${path} was left alone.`,
    hint: 'To take the source’s text, delete the file and import again.',
  }),
  'guess/date': ({ guess, written, read }) => ({
    message: `“${written}” was read as ${read}: ${guesses[guess]}.`,
    hint: '',
  }),
  'guess/body-html': () => ({
    message: 'The body begins as HTML does, and was read as HTML.',
    hint: 'If it is plain text that speaks of tags, write `body_format: text` in the mapping.',
  }),
  'guess/default-date': ({ read }) => ({ message: `Without a date it got the default: ${read}.`, hint: '' }),
  'guess/default': ({ key, value }) => ({
    message: `Without a ${key} it got the default: ${value}.`,
    hint: '',
  }),
  'guess/listed-category': ({ written, category }) => ({
    message: `The category of the listed story “${shortened(written)}” was taken to be its last word, “${category}”.`,
    hint: 'If its name has more words than one, write that category in categories.yaml first and import again.',
  }),
  'guess/headline': ({ headline, from }) => ({
    message: `Without a headline it got ${from === 'text' ? 'its first words' : 'the words of its address'}: “${headline}”.`,
    hint: from === 'text' ? '' : 'Look at its capitals and marks.',
  }),
  'guess/other-story': ({ other }) => ({
    message: `Its headline and day are those of the record at ${other}, its text or hour is another: both came in.`,
    hint: 'If they are one story, delete one of the articles; the next import does not make it again.',
  }),
  'guess/embargo': ({ date }) => ({
    message: `Its date is still to come: it will be published at ${date}.`,
    hint: '',
  }),
  'change/cut': ({ key, written, limit }) => ({
    message: `\`${key}\` was cut to ${formatCount(limit, 'en')} characters; it was: ${written}`,
    hint: '',
  }),
  'change/hidden-characters': ({ key, characters }) => ({
    message: `Characters that nobody sees were taken out of \`${key}\`: ${characters.join(', ')}.`,
    hint: '',
  }),
  'change/decoded': ({ key, count, mended }) => ({
    message: `\`${key}\` was in a wrong encoding in ${count === 1 ? 'one place' : `${formatCount(count, 'en')} places`}, and was decoded, for example to ${shortened(mended)}`,
    hint: 'Nothing need be done.',
  }),
  'change/entities': ({ key }) => ({
    message: `Character references of HTML became characters in \`${key}\`.`,
    hint: '',
  }),
  'change/categories-to-topics': ({ names }) => ({
    message: `A story has one category; the others became topics: ${names.join(', ')}.`,
    hint: '',
  }),
  'change/same-headline': ({ slug }) => ({
    message: `Another story has the address “${slug}”: this one’s has six characters more.`,
    hint: '',
  }),
  'change/dropped': ({ key, written }) => ({
    message: `\`${key}\` was left out, for it cannot stand here: ${written}`,
    hint: '',
  }),
  'change/links': ({ count }) => ({
    message: `${formatCount(count, 'en')} ${count === 1 ? 'link leads' : 'links lead'} to the stories’ new addresses.`,
    hint: '',
  }),
  'change/picture-kept': ({ address, reason }) => ({
    message: `The picture ${address} is a link now: ${pictureFaults[reason]}.`,
    hint: elsewhere,
  }),
  'change/picture-lost': ({ address, reason }) => ({
    message: `The picture ${address} is not shown: ${pictureFaults[reason]}.`,
    hint: elsewhere,
  }),
  'change/picture-copied': ({ address, path }) => ({
    message: `The picture ${address} was copied to ${path}.`,
    hint: '',
  }),
  'change/comments': ({ path, count }) => ({
    message: `Comments of readers: ${formatCount(count, 'en')}, in ${path}.`,
    hint: '',
  }),
  'change/comments-kept': ({ path, count }) => ({
    message: `${path} was made, edited or deleted here: the source’s comments (${formatCount(count, 'en')}) did not go there.`,
    hint: '',
  }),
  'change/comments-masked': ({ count }) => ({
    message: `Mail or network addresses were taken out of comments: ${count}.`,
    hint: 'Nothing need be done: they are the readers’ own.',
  }),
  'change/comments-dropped': ({ count }) => ({
    message: `Comments without a story, a text or a time that has come are left out: ${formatCount(count, 'en')}.`,
    hint: '',
  }),
  'change/page-address': ({ written, path }) => ({
    message: `A page cannot be called “${written}” here, or another one is: it became ${path}.`,
    hint: '',
  }),
  'change/no-redirect': ({ address, reason }) => ({
    message: `The old address ${address} does not lead on: ${addressFaults[reason]}.`,
    hint: '',
  }),
};
