// A tag that no generator has of its own → what readers saw of it, by what its name and parameters look like.
import { isWebAddress } from '../../web-address.ts';
import {
  citeOf,
  innerMark,
  linkOf,
  pictureFile,
  type TagMeaning,
  type TagSurroundings,
} from './tag-meaning.ts';
import type { Parameters } from './tag-parameters.ts';

const source = ['src', 'image', 'img', 'image_path', 'path', 'file', 'url', 'link'] as const;
const altKeys = ['alt', 'alttext'] as const;
const captionKeys = ['caption', 'kapsi', 'keterangan', 'title', 'attr', 'credit'] as const;
const wordKeys = [
  'kicker',
  'title',
  'judul',
  'heading',
  'header',
  'intro',
  'text',
  'teks',
  'label',
  'summary',
] as const;
const tabName = /^tab(?:[-_]?(?:item|panel))?$/;
const linkName = /^(?:a|link|tautan|page-?link|internal-?link)$/;
const imageName =
  /(?:^|[-_])(?:fig(?:ure)?|img|image|images|picture|photo|foto|gambar|imgproc|lightbox)(?:$|[-_])/;
const filmFile = /\.(?:mp4|m4v|webm|mov|ogv|mp3|m4a|oga|ogg|wav)(?:[?#].*)?$/i;

export function guessMeaning(
  parameters: Parameters,
  enclosed: string,
  { isAtHand }: TagSurroundings,
): TagMeaning {
  const inner = enclosed.trim() === '' ? '' : innerMark;
  const address = parameters.first(...source) || (parameters.at(0) === '' ? '' : parameters.at(0));
  const isImage = imageName.test(parameters.name) || pictureFile.test(address);
  if (isImage && address !== '') {
    const alt =
      parameters.first(...altKeys) || (parameters.positional.slice(1).find((each) => /\s/.test(each)) ?? '');
    const caption = inner || captionOf(parameters, alt);
    const isRooted =
      /^(?:assets|images?|img|static|uploads|media|files)\//i.test(address) && !isAtHand(address);
    const isFound =
      isRooted ||
      /^(?:https?:)?\/\//i.test(address) ||
      address.startsWith('/') ||
      isAtHand(address) ||
      parameters.name === 'figure';
    if (!isFound) return { kind: 'lost-image', written: address, caption };
    const place = isRooted ? `/${address}` : address;
    return { kind: 'image', address: place, alt, caption, isGuessed: parameters.name !== 'figure' };
  }
  const quoted = parameters.first('quote', 'text');
  if (/quote|kutipan/.test(parameters.name) && quoted !== '') {
    return { kind: 'quote', words: quoted, cite: citeOf(parameters), isPulled: true, isGuessed: true };
  }
  const target = parameters.all().find((each) => isWebAddress(each)) ?? '';
  const words = wordsOf(parameters);
  if (inner !== '') {
    if (target !== '' && !enclosed.includes('\n') && words === '') return linkOf(target, inner, true);
    const button = target === '' ? '' : `[${parameters.first('button-text') || target}](${target})`;
    return { kind: 'unwrapped', words: joined(words === '' ? '' : bold(words), button), isKnown: false };
  }
  if (target !== '') {
    return words === '' ? { kind: 'address', address: target } : linkOf(target, words, true);
  }
  if (filmFile.test(address)) return linkOf(address, words || nameOfFile(address), true);
  const href = parameters.first('href', 'url', 'link');
  if (href !== '' && words !== '') return linkOf(href, words, true);
  const path = linkName.test(parameters.name)
    ? parameters.positional.find((each) => each.startsWith('/'))
    : undefined;
  if (path !== undefined) {
    const label = parameters.positional.find((each) => each !== path && each !== '');
    return linkOf(path, words || (label ?? path), true);
  }
  return words === '' ? { kind: 'dropped' } : { kind: 'unwrapped', words, isKnown: false };
}

function nameOfFile(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/^.*\//s, '')
    .replace(/[[\]\\]/g, '');
}

function captionOf(parameters: Parameters, alt: string): string {
  const caption = parameters.first(...captionKeys);
  return caption === alt ? '' : caption;
}

/** Words for readers, each once, in the order in which they would stand. */
function wordsOf(parameters: Parameters): string {
  // What a tab is called stands on it; elsewhere a name is for programs.
  const keys = tabName.test(parameters.name) ? (['label', 'title', 'name', 'value'] as const) : wordKeys;
  const written = keys.map((key) => parameters.first(key)).filter((each) => each !== '');
  const words = tabName.test(parameters.name) ? written.slice(0, 1) : written;
  const positional = parameters.positional.filter((each) => /\p{L}\s+\p{L}/u.test(each));
  return [...new Set([...words, ...positional])].join('\n\n');
}

function bold(words: string): string {
  return words
    .split('\n\n')
    .map((each) => (/[*_[\]<>]/.test(each) ? each : `**${each}**`))
    .join('\n\n');
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
