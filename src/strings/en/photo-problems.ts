// Problems of photos in English: what is wrong, and how to mend it.
import type { PhotoRules } from '../../content/photo-rules.ts';
import { isRecording } from '../file-kinds.ts';
import type { WordsFor } from '../problems.ts';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;

const orList = (choices: readonly string[]): string =>
  `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;

export const photoProblems: WordsFor<PhotoRules> = {
  'image/outside': ({ written, suggestion }) => ({
    message:
      written === ''
        ? 'The image here names no photo.'
        : `“${written}” names no photo inside the media folder.`,
    hint:
      suggestion === undefined
        ? 'Save the photo in content/media/ and write where it lies there, such as 2024/09/harvest.jpg: no “..”, no “/” before it.'
        : `Write “${suggestion}”.`,
  }),
  'image/elsewhere': ({ written, base }) => ({
    message: `The photo “${written}” lies on another site and is not shown.`,
    hint:
      base === ''
        ? 'Save the photo in content/media/ and write where it lies there.'
        : `Use a photo under ${base}/, or write only what comes after that address.`,
  }),
  'image/missing': ({ written, nearest, suggestion }) => ({
    message: `There is no photo “${written}” in the media folder.`,
    hint: meant(
      nearest,
      suggestion === undefined
        ? 'Save the photo in content/media/, or mend its name.'
        : `Save the photo in content/media/ and write only where it lies there: “${suggestion}”.`,
    ),
  }),
  'image/case': ({ written, actual }) => ({
    message: `The photo “${written}” is called “${actual}”: capitals count.`,
    hint: `Write “${actual}”.`,
  }),
  'image/twin': ({ written, other }) => ({
    message: `Beside “${written}” there is “${other}”; many computers take the two for one file.`,
    hint: 'Rename one of them.',
  }),
  'image/empty': ({ written }) => ({
    message: `The photo file “${written}” is empty.`,
    hint: 'Copy the photo again.',
  }),
  'image/not-a-photo': ({ written, format, choices }) =>
    format === 'Git LFS'
      ? {
          message: `The file “${written}” is a pointer of Git LFS alone: the photo itself was not fetched.`,
          hint: 'Run “git lfs pull”. On GitHub, set the repository variable LFS to true (Settings → Secrets and variables → Actions → Variables).',
        }
      : {
          message:
            format === 'other'
              ? `The file “${written}” is no photo.`
              : `The file “${written}” is ${format}, which is not shown.`,
          hint: isRecording(written)
            ? 'Put film or sound elsewhere, on YouTube for one, and write its address as a paragraph of its own.'
            : `Save it as ${orList(choices)}${format === 'SVG' ? '; SVG can hold scripts' : ''}.`,
        },
  'image/animated': ({ written }) => ({
    message: `“${written}” is a moving picture, which is not shown.`,
    hint: 'Save one of its frames as JPEG or PNG.',
  }),
  'image/broken': ({ written }) => ({
    message: `The photo “${written}” is damaged or cut off.`,
    hint: 'Copy it again from where it came.',
  }),
  'image/too-large': ({ written, width, height, limit }) => ({
    message: `The photo “${written}” has ${width} × ${height} pixels; at most ${limit / 1e6} million.`,
    hint: 'Make it smaller; a width of 2,400 pixels is enough for every screen.',
  }),
  'image/too-many-bytes': ({ written, bytes, limit }) => ({
    message: `The file “${written}” has ${Math.ceil(bytes / 1e6)} MB; at most ${limit / 1e6} MB.`,
    hint: 'Make it smaller; a width of 2,400 pixels is enough for every screen.',
  }),
  'image/alt-missing': () => ({
    message: 'This photo is not described for readers who cannot see it.',
    hint: 'Write what it shows: “alt: …” in the front matter, or ![description](photo.jpg) in the body.',
  }),
  'image/alt-words': ({ written }) => ({
    message: `“${written}” does not describe this photo.`,
    hint: 'Write what is to be seen, in a sentence: “Farmers harvest rice”.',
  }),
  'image/alt-repeated': () => ({
    message: '“alt” is the same as “caption”: screen readers read it out twice.',
    hint: 'Write in “alt” what the photo shows, and in “caption” what readers should know of it.',
  }),
  'image/repeated': ({ written }) => ({
    message: `The lead photo “${written}” is shown once more in the body.`,
    hint: 'Remove it from the body, or show another photo.',
  }),
  'image/words-alone': ({ key }) => ({
    message:
      key === 'alt'
        ? '“alt” describes a photo that is not there.'
        : '“credit” names the owner of a photo that is not there.',
    hint: `Add “image: …”, or remove “${key}”.`,
  }),
  'image/caption-alone': ({ count }) => ({
    message:
      count === 1
        ? 'A caption stands here without its photo.'
        : `A caption stands without its photo, here and in ${count - 1} other stories.`,
    hint: 'Add “image: …” if there is a photo; if not, readers are told that it was not kept.',
  }),
};
