// Problems of links in bodies in English: what is wrong, and how to mend it.
import type { LinkRules } from '../../content/link-rules.ts';
import { isDownload } from '../file-kinds.ts';
import type { WordsFor } from '../problems.ts';
import { shortened } from '../shortened.ts';
import { wholeAddress } from '../whole-address.ts';

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;

export const linkProblems: WordsFor<LinkRules> = {
  'link/preview': ({ written, suggestion }) => ({
    message: `“${written}” is on your machine alone: it is an address of the preview.`,
    hint: `Write “${suggestion}”.`,
  }),
  'link/read-also': ({ written, address }) => ({
    message: `“Baca juga” names “${written}” without a link.`,
    hint:
      address === undefined
        ? `Write: Baca juga: [${written}](/2024/09/name/), with the address of the story.`
        : `Write as a paragraph of its own: Baca juga: [${written}](${address}).`,
  }),
  'link/no-address': () => ({
    message: 'This link has no address.',
    hint: 'Write the address between the parentheses: [text](https://example.org/story).',
  }),
  'link/no-text': ({ address }) => ({
    message: `The link to “${address}” has no text; readers see its address.`,
    hint: 'Write its text between the brackets: [text](address).',
  }),
  'link/detour': ({ written, suggestion }) => ({
    message: `The link leads past another site, which notes who reads it: “${shortened(written)}”.`,
    hint: `Write where it leads: “${suggestion}”.`,
  }),
  'link/tracking': ({ written, suggestion }) => ({
    message: `The address “${shortened(written)}” has marks by which networks or campaigns follow readers.`,
    hint: `Write “${suggestion}”.`,
  }),
  'link/as-typed': ({ written, suggestion }) => ({
    message: `The address “${shortened(written)}” seems to be mistyped.`,
    hint: `Write “${suggestion}”.`,
  }),
  'link/private': ({ written }) => ({
    message: `“${shortened(written)}” most often opens for the newsroom’s accounts alone.`,
    hint: 'Open it in a private window; if it asks for a login, write an address that is open to all, or remove the link.',
  }),
  'link/no-scheme': ({ written, suggestion }) => ({
    message: `The address “${written}” is not whole: it would be looked for on this site.`,
    hint: `Write “${suggestion}”.`,
  }),
  'link/photo': ({ written }) => ({
    message: `“${written}” is shown as a link, not as a photo.`,
    hint: `To show the photo, write an exclamation mark right before the bracket: ![description](${/\s/.test(written) ? `<${written}>` : written}).`,
  }),
  'link/as-text': ({ written, isImage, fault, suggestion }) => ({
    message: `The ${isImage ? 'image' : 'link'} “${written}” is printed as text, brackets and all.`,
    hint: {
      address:
        suggestion !== undefined
          ? `Write “${suggestion}”.`
          : isImage
            ? 'Save the photo in content/media/ and write its place there, such as ![alt](2024/09/panen.jpg).'
            : 'Readers cannot follow such an address. Use one that begins with https:// or /.',
      space:
        suggestion === undefined
          ? 'There is a space in the address. Remove it, or put the address between <…>.'
          : `Write “${suggestion}”, without spaces.`,
      gap: 'Remove the space between “]” and “(”.',
      swapped: `The text stands between “[…]”, the address between “(…)”: ${suggestion ?? '[text](address)'}.`,
      open: `Close the address by “)”: ${suggestion ?? '[text](address)'}.`,
    }[fault],
  }),
  'link/bare': ({ address }) => ({
    message: `The address “${address}” is printed as text; it is no link.`,
    hint: `Write “<${wholeAddress(address)}>”, or better give it a text: [text](${wholeAddress(address)}).`,
  }),
  'link/no-anchor': ({ address, anchor, nearest }) => ({
    message: `The page “${address}” has no part “#${anchor}”.`,
    hint: meant(nearest && `#${nearest}`, 'Readers arrive at its top. Check the heading that is meant.'),
  }),
  'link/missing': ({ address, nearest }) => ({
    message: `The link “${address}” leads to no page.`,
    hint:
      nearest !== undefined
        ? `Write “${nearest}”, if that is what is meant.`
        : isDownload(address)
          ? 'This site holds no documents, films or sound. Put the file where everybody may open it, and write its whole address, https://…; or remove the link.'
          : 'Check the address, or remove the link.',
  }),
  'link/betrays': ({ address }) => ({
    message: `The address “${address}” can be read here, and its story is not out yet.`,
    hint: 'Give the link a text, [text](address), or remove the address until the story is out.',
  }),
  'link/hidden': ({ address }) => ({
    message: `The link “${address}” leads to a story that is not published now.`,
    hint: 'While that story is a draft, under an embargo or expired, the link is plain text.',
  }),
};
