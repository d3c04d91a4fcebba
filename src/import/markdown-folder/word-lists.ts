// A text's front matter as Jekyll reads it → the same with lists where Jekyll makes them of words.
import type { Head } from './head.ts';

/**
 * `tags: cabai pasar` are two, and so are `categories`; `tag` and `category` hold one name. A text with commas is a list
 * by these.
 */
export function withWordLists(head: Head): Head {
  return head.map((entry) => {
    const { key, value } = entry;
    if (!/^(?:tags|categories)$/.test(key) || typeof value !== 'string' || value.includes(',')) return entry;
    const words = value.trim().split(/\s+/);
    return words.length > 1 ? { ...entry, value: words } : entry;
  });
}
