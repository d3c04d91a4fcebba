// Texts that writers give as addresses on the web → whether they are, and the form in which they are valid in HTML.

/** Absolute, `http` or `https`, with a host. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/\s]/i.test(text) && URL.canParse(text);
}

const plainAddress =
  /^(?:https?:\/\/[a-z0-9](?:[a-z0-9.-]{0,200}[a-z0-9])?(?=\/|$)|(?=\/[^/]))(?:\/[\w!$&'()*+,\-./:;=?@~]*)?$/;

/** Absolute or root-relative, of characters that mean the same to everyone: nothing of it is to be encoded. Most are so. */
export function isPlainAddress(text: string): boolean {
  return plainAddress.test(text);
}

const schemeAndHost = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/[^/?#]*)?/i;

/** Neither URL code points (https://url.spec.whatwg.org/#url-code-points) nor part of an encoded one, nor `#`. */
const stray = /%(?![0-9a-f]{2})|[^\w!$&'()*+,\-./:;=?@~%#]/giu;

/** Percent-encodes what may not stand in an address behind its host; browsers go where they would have gone. */
export function encodeStray(address: string): string {
  const start = schemeAndHost.exec(address)?.[0] ?? '';
  const [path = '', ...fragment] = address.slice(start.length).replace(stray, encodeCharacter).split('#');
  // Only the first one begins a fragment.
  return start + (fragment.length === 0 ? path : `${path}#${fragment.join('%23')}`);
}

function encodeCharacter(character: string): string {
  // Half of a character has no bytes: it is what a browser makes of it, U+FFFD.
  return encodeURIComponent(/\p{Surrogate}/u.test(character) ? '\ufffd' : character);
}
