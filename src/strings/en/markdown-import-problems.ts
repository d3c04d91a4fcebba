// What became of another generator's texts on their way into the archive, in English.
import type { MarkdownImportRules, TagFate } from '../../import/markdown-folder/rules.ts';
import type { WordsFor } from '../problems.ts';
import { shortened } from '../shortened.ts';

const fates: Readonly<Record<TagFate, string>> = {
  unwrapped: 'is gone; the text in it is kept',
  words: 'became plain text, with the words written on it',
  image: 'became a photo',
  link: 'became a link',
  address: 'became a link on a line of its own',
  quote: 'became a quote',
  dropped: 'is gone; only the old site’s templates know what it showed',
};

/** There is nothing to do. */
const nothing = '';

export const markdownImportProblems: WordsFor<MarkdownImportRules> = {
  'markdown/unreadable': ({ reason }) => ({
    message: `This file cannot be read (${reason}).`,
    hint: 'Check its permissions and size, then import again.',
  }),
  'markdown/outside': () => ({
    message: 'This is a link to a file outside of the imported folder.',
    hint: 'Put the file itself here if it belongs to this archive.',
  }),
  'markdown/section': () => ({
    message: 'This is the list page of a section, not a story.',
    hint: 'What it says may become the description of a category in categories.yaml.',
  }),
  'markdown/list': () => ({
    message:
      'This page of the site is a list of others, or its search or front page: the archive makes its own.',
    hint: nothing,
  }),
  'markdown/bundle-part': () => ({
    message: 'This belongs to the page in its folder and is no story of its own.',
    hint: 'If it is needed, copy it into that story.',
  }),
  'markdown/not-content': () => ({
    message: 'This is part of the old site’s machinery or documentation, not of its content.',
    hint: 'If there are stories in it, name that folder itself in the command.',
  }),
  'markdown/web-page': () => ({
    message: 'This is a finished page, not a text that pages are made of.',
    hint: 'If it is a story, import the page: npm run import -- html.',
  }),
  'markdown/markup': ({ ending }) => ({
    message: `Texts in ${ending} cannot be imported.`,
    hint: 'Turn it into Markdown or HTML first, with pandoc for instance.',
  }),
  'markdown/duplicate-key': ({ key, dropped, kept }) => ({
    message: `The key ${key} is written twice: “${shortened(dropped)}” here is passed over, “${shortened(kept)}” below counts.`,
    hint: 'Check which one is right; the last is what the generator took.',
  }),
  'markdown/key-left': ({ key, value }) => ({
    message: `The key ${key} (“${shortened(value)}”) has no place in this archive.`,
    hint: 'If readers need to know it, write it into the story.',
  }),
  'markdown/headline-from': ({ from, headline }) => ({
    message: `The headline “${shortened(headline)}” is taken from ${from === 'heading' ? 'its first heading' : 'its file’s name'}.`,
    hint: 'Check the headline.',
  }),
  'markdown/name-from-slug': ({ written, name }) => ({
    message: `The name “${written}” is written “${name}”, in other stories too.`,
    hint: 'If it is spelt otherwise, write the right name in authors.yaml or topics.yaml, with this one among its aliases.',
  }),
  'markdown/date-from': ({ written, from }) => ({
    message: `The date ${written} is taken from ${from === 'name' ? 'the file’s name' : 'its address'}.`,
    hint: 'Add the time if it is known.',
  }),
  'markdown/date-not-name': ({ name, written }) => ({
    message: `The file’s name says ${name}; the date in the front matter counts, ${written}.`,
    hint: nothing,
  }),
  'markdown/expires': ({ written }) => ({
    message: `From ${written} on this story is not shown any more, as on the old site.`,
    hint: 'If the archive should show it, write in the mapping: constants: {expires: ""}.',
  }),
  'markdown/photo-by-id': ({ key, written }) => ({
    message: `The photo in ${key} is only named “${shortened(written)}”; nobody knows its file.`,
    hint: 'If there is a photo, save it in media/ and name it in the key image.',
  }),
  'markdown/standfirst': ({ key }) => ({
    message: `The standfirst in ${key} became the first paragraph.`,
    hint: nothing,
  }),
  'markdown/addresses-unknown': () => ({
    message:
      'Nobody knows the old addresses of these stories: the site’s configuration is not in this folder.',
    hint: 'Import the site’s main folder, or write permalink in the mapping, and old addresses will lead to the new ones.',
  }),
  'markdown/tag': ({ tag, became, written }) => ({
    message: `${tag} ${fates[became]}: ${shortened(written)}`,
    hint: 'If that is not right, say in the mapping what is to stand in its place (tags).',
  }),
  'markdown/tag-broken': ({ written }) => ({
    message: `This template code is not whole and stays as text: ${shortened(written)}`,
    hint: 'Mend or remove it in the story.',
  }),
  'markdown/reference-lost': ({ path, address }) => ({
    message: `The text that is referred to, “${shortened(path)}”, is not in this source.`,
    hint:
      address === ''
        ? 'The text of the link is kept; add the right link if there is one.'
        : `Its link leads to ${shortened(address)}; check that address.`,
  }),
  'markdown/picture-unknown': ({ tag, written }) => ({
    message: `The photo “${shortened(written)}” did not come in: only ${tag} knows where it lies.`,
    hint: 'Say in the mapping (tags) what address the code means, then import again.',
  }),
  'markdown/comment': ({ text, count }) => ({
    message: `${count} ${count === 1 ? 'comment' : 'comments'} that readers never saw did not come in, “${shortened(text)}” for one.`,
    hint: nothing,
  }),
  'markdown/link-dropped': ({ text, address }) => ({
    message: `The link “${shortened(text)}” to “${shortened(address)}” leads to no page; its text is kept.`,
    hint: 'Add the right link if there is one.',
  }),
  'markdown/link-broken': ({ address }) => ({
    message: `The link to “${shortened(address)}” is broken in the source itself; its rest stands in the text.`,
    hint: 'Mend it in the story: [text](address).',
  }),
  'markdown/footnotes': ({ count }) => ({
    message: `${count} ${count === 1 ? 'footnote' : 'footnotes'} became a numbered list at the end of the story.`,
    hint: nothing,
  }),
  'markdown/abbreviations': ({ written, count }) => ({
    message: `${count} ${count === 1 ? 'meaning of a short form was' : 'meanings of short forms were'} left out, such as “${written}”: readers saw it only when they pointed at it.`,
    hint: 'Write it into the story where readers need it.',
  }),
  'markdown/components': ({ written, count }) => ({
    message: `${count} ${count === 1 ? 'component' : 'components'} of the old site without words, picture or address did not come in, ${shortened(written)} for one.`,
    hint: 'If it showed something, write that into the story.',
  }),
  'markdown/attributes': ({ written, count }) => ({
    message: `${count} ${count === 1 ? 'attribute' : 'attributes'} for the look of the page went, ${shortened(written)} for one.`,
    hint: nothing,
  }),
};
