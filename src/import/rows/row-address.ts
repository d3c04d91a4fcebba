// What a row says of its story, and how the old site made its addresses → where the story stood.

export interface AddressParts {
  readonly id: string;
  readonly slug: string;
  /** As written; only one that begins with year, month and day in this order is taken apart. */
  readonly date: string;
}

/** `/:year/:slug/` from the site's root; `''` where a part of it is not known. */
export function addressOfRow(permalink: string, { id, slug, date }: AddressParts): string {
  const [, year = '', month = '', day = ''] = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(date) ?? [];
  const parts: Readonly<Record<string, string>> = { id, slug, title: slug, year, month, day };
  const names = permalink.match(/:[a-z_]+/g) ?? [];
  if (names.length === 0 || names.some((name) => (parts[name.slice(1)] ?? '') === '')) return '';
  const path = permalink.replace(/:([a-z_]+)/g, (_, name: string) => encodeURI(parts[name] ?? ''));
  return path.startsWith('/') ? path : `/${path}`;
}
