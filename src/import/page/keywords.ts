// The keywords that a page names → those that are topics of its story.

/** Keywords that a system made for advertisers name who worked on a story. */
const role = /^(?:editor|reporter|penulis|author|writer|fotografer|photographer|kontributor)\s*:/i;
const label = /^(?:topics?|topik|tags?|keywords?|kategori|category)\s*:\s*/i;

/** Fewer words than these are keywords, however they are written. */
const leastWords = 4;
/** The same, behind others that are no words of the description. */
const leastWordsBehind = 8;

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
  return names.slice(0, startOfDescription(names, description));
}

/** Where the description's words begin; a few at the end that happen to stand side by side in it are the story's own. */
function startOfDescription(names: readonly string[], description: string): number {
  if (names.length < leastWords || description === '') return names.length;
  const letters = lettersOf(description);
  let left = lettersOf(names.join(''));
  const start = names.findIndex((name) => {
    if (letters.includes(left)) return true;
    left = left.slice(lettersOf(name).length);
    return false;
  });
  const words = names.slice(start);
  const isDescription =
    start >= 0 &&
    words.length >= (start === 0 ? leastWords : leastWordsBehind) &&
    words.filter((name) => name.includes(' ')).length <= words.length * 0.2;
  return isDescription ? start : names.length;
}

function withoutSection(name: string, category: string): string {
  const [first = '', ...parts] = name.split(/\s*:\s*/);
  const isSection = category !== '' && first.toLowerCase() === category.toLowerCase();
  return isSection ? (parts.at(-1) ?? '') : name;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
