// The keywords that a page names → those that are topics of its story.

/** Keywords that a system made for advertisers name who worked on a story. */
const role = /^(?:editor|reporter|penulis|author|writer|fotografer|photographer|kontributor)\s*:/i;
const label = /^(?:topics?|topik|tags?|keywords?|kategori|category)\s*:\s*/i;

/** Fewer words than these are keywords, however they are written. */
const leastWords = 4;

/**
 * `Tekno:Telko` of the section Tekno is Telko. Words that are the page's description, one after another, are no keywords:
 * some templates fill the field so.
 */
export function keywordsIn(written: readonly string[], category: string, description: string): string[] {
  const names = written
    .map((name) => name.trim())
    .filter((name) => !role.test(name))
    .map((name) => withoutSection(name.replace(label, ''), category))
    .filter((name) => name !== '');
  const isDescription =
    names.length >= leastWords &&
    names.filter((name) => name.includes(' ')).length <= names.length * 0.2 &&
    lettersOf(description).includes(lettersOf(names.join('')));
  return isDescription ? [] : names;
}

function withoutSection(name: string, category: string): string {
  const [first = '', ...parts] = name.split(/\s*:\s*/);
  const isSection = category !== '' && first.toLowerCase() === category.toLowerCase();
  return isSection ? (parts.at(-1) ?? '') : name;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
