// Players and frames of other services → the address of the page that shows the same.
import { isWebAddress } from '../../web-address.ts';
import { attribute, descendants, type Element } from './tree.ts';

/** `''` where the element names no address on the web. */
export function embedAddress(node: Element, base: string): string {
  const places = [
    node,
    ...descendants(node).filter(({ tagName }) => /^(?:source|embed|param)$/.test(tagName)),
  ];
  for (const place of places) {
    for (const written of writtenIn(place)) {
      const absolute = written.startsWith('//') ? `https:${written}` : written;
      if (!URL.canParse(absolute, base || undefined)) continue;
      const address = new URL(absolute, base || undefined);
      if (isWebAddress(address.href)) return pageOf(address).href;
    }
  }
  return '';
}

const names = ['src', 'dataSrc', 'dataLazySrc', 'dataOriginal', 'dataLitespeedSrc', 'data', 'value'];

function writtenIn(node: Element): string[] {
  return names.map((name) => attribute(node, name)).filter((written) => written !== '');
}

/** A post that its service's script would draw: the address of the post. */
export function postAddress(node: Element): string {
  const written =
    attribute(node, 'dataInstgrmPermalink') || attribute(node, 'cite') || attribute(node, 'dataHref');
  return isWebAddress(written) ? pageOf(new URL(written)).href : '';
}

/** Of a service that shows films and nothing else. */
export function isFilm(address: string): boolean {
  return /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/watch\?|youtu\.be\/\w|(?:www\.)?vimeo\.com\/\d)/i.test(
    address,
  );
}

/** What a player's address says of the page: each service's own forms. */
function pageOf(address: URL): URL {
  const { pathname, searchParams } = address;
  const host = address.hostname.replace(/^www\./, '');
  const [, first = '', second = '', third = ''] = pathname.split('/');
  const target = searchParams.get('href') ?? searchParams.get('url');
  if (/^(?:youtube(?:-nocookie)?\.com)$/.test(host) && first === 'embed' && second !== '') {
    if (second === 'videoseries')
      return new URL(`https://www.youtube.com/playlist?list=${searchParams.get('list') ?? ''}`);
    return new URL(`https://www.youtube.com/watch?v=${second}`);
  }
  if (host === 'player.vimeo.com' && first === 'video') return new URL(`https://vimeo.com/${second}`);
  if (host === 'dailymotion.com' && first === 'embed')
    return new URL(`https://www.dailymotion.com/video/${third}`);
  if (host === 'open.spotify.com' && first === 'embed')
    return new URL(`https://open.spotify.com/${second}/${third}`);
  if (host === 'platform.twitter.com')
    return new URL(`https://x.com/i/status/${searchParams.get('id') ?? ''}`);
  if (/(?:^|\.)(?:facebook|soundcloud)\.com$/.test(host) && target !== null && isWebAddress(target)) {
    return new URL(target);
  }
  if (host === 'instagram.com') address.search = '';
  return address;
}
