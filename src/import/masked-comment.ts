// A reader's comment as a source keeps it → what may be written of it: nothing by which its writer could be reached or found.

const mailAddress = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const internetAddress = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]*:[\da-f:]+)$/i;

/** In characters: a shorter one is no address, and may stand in any word. */
const shortestAddress = 7;

interface Written {
  readonly name: string;
  readonly text: string;
}

/** `from` is the network address that it came from, `''` where the source has none. A name that is an address is `''`. */
export function maskComment({ name, text }: Written, from = ''): Written & { readonly isMasked: boolean } {
  const mask = (said: string, instead: string) => {
    const masked = said.replace(mailAddress, instead);
    return from.length < shortestAddress ? masked : masked.replaceAll(from, instead);
  };
  const maskedName = internetAddress.test(name) ? '' : mask(name, '').replace(/[\s(<[]*[)>\]]+$/, '');
  const masked = { name: maskedName.trim(), text: mask(text, '[…]') };
  return { ...masked, isMasked: masked.name !== name || masked.text !== text };
}
