// A body's HTML → the same HTML for readers elsewhere: every address in it is absolute.

/**
 * `html` is what `renderBody` gives, with the site's whole address before root-relative links: in it `<` and `"` stand
 * for nothing but tags and attributes. `page` is the address of the story's page, with a slash at its end: what is
 * still relative, a fragment too, counts from there.
 */
export function makeAddressesAbsolute(html: string, page: string): string {
  return html.replace(/<[a-z][^>]*>/g, (tag) =>
    tag.replace(/ (href|src)="([^"]*)"/g, (_, name, address) => ` ${name}="${absolute(address, page)}"`),
  );
}

function absolute(address: string, page: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return address.startsWith('//') ? `https:${address}` : `${page}${address}`;
}
