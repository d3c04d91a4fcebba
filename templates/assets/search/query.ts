// The address of the search page ↔ what is searched for.

export type Order = 'newest' | 'relevant';

/** Empty strings stand for what was not asked. */
export interface Query {
  readonly text: string;
  readonly category: string;
  readonly author: string;
  /** `2024`. */
  readonly year: string;
  readonly order: Order;
}

/** The fields of the form, and so the names in the address. */
export const fields = {
  text: 'q',
  category: 'kategori',
  author: 'penulis',
  year: 'tahun',
  order: 'urut',
} as const;

/** The value of the order's field that is not the default. */
export const relevantOrder = 'relevan';

export function parseQuery(search: string): Query {
  const values = new URLSearchParams(search);
  const value = (field: string): string => (values.get(field) ?? '').trim();
  return {
    text: value(fields.text),
    category: value(fields.category),
    author: value(fields.author),
    year: value(fields.year),
    order: value(fields.order) === relevantOrder ? 'relevant' : 'newest',
  };
}

/** `?q=banjir&tahun=2024`: what is empty or the default is left out. `''` for the empty query. */
export function formatQuery({ text, category, author, year, order }: Query): string {
  const values = new URLSearchParams();
  const add = (field: string, value: string): void => {
    if (value !== '') values.set(field, value);
  };
  add(fields.text, text);
  add(fields.category, category);
  add(fields.author, author);
  add(fields.year, year);
  if (order === 'relevant') values.set(fields.order, relevantOrder);
  const address = values.toString();
  return address === '' ? '' : `?${address}`;
}

/** Filters alone are a question too: all stories of an author. An order alone is none. */
export function asksSomething({ text, category, author, year }: Query): boolean {
  return [text, category, author, year].some((value) => value !== '');
}
