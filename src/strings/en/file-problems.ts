// Problems of content files as a whole in English: what is wrong, and how to mend it.
import type { FileRules } from '../../content/file-rules.ts';
import { formatCount } from '../count.ts';
import type { WordsFor } from '../problems.ts';

const copyText =
  'Copy its text into a new story: npm run new -- "Headline". Then delete this file from here.';

export const fileProblems: WordsFor<FileRules> = {
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
  'file/document': ({ format }) => ({
    message: `This file is ${format}, and no plain text.`,
    hint: copyText,
  }),
  'file/more-alike': ({ rule, count }) => ({
    message: `From here on there are ${formatCount(count, 'en')} more errors of ${rule}.`,
    hint: 'Mend those that are told, then check again; if all are wrong, what is written there may be no keys with values.',
  }),
  'path/place': ({ path, suggestion }) => ({
    message: `The file “${path}” is not in a place that is known.`,
    hint:
      suggestion === undefined
        ? 'Stories: articles/YEAR/MONTH/name.md, such as articles/2024/09/name.md; pages: pages/name.md.'
        : `Make it “${suggestion}”.`,
  }),
  'path/month': ({ folder, date }) => ({
    message: `The file is in the folder of ${folder}, but its date is ${date}.`,
    hint: 'Its address follows the folder. Move it only if it was never published.',
  }),
  'path/ignored': ({ suggestion, format }) => ({
    message:
      format === undefined
        ? 'This is not read: it is no story, page or settings file.'
        : `This is not read: a file of ${format} is no story, so nothing of it is published.`,
    hint:
      format !== undefined
        ? copyText
        : suggestion === undefined
          ? 'Move it to where it belongs, or delete it.'
          : `Did you mean “${suggestion}”? If not, move it to its place, or remove it.`,
  }),
  'path/not-a-file': () => ({
    message: 'This is not a regular file.',
    hint: 'Put a plain text file in its place.',
  }),
  'path/not-a-folder': () => ({
    message: 'This is a file where a folder should be, so nothing is read from here.',
    hint: 'Put the folder back in its place, or give this file another name.',
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
};
