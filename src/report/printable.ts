// Text from a writer's file or name → text that is safe to print: nothing in it moves a cursor or turns a line around.

/** Controls, escapes, invisible and direction marks, line separators, lone surrogates. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** One line; each character that a terminal would obey or hide appears as `<U+001B>`. */
export function toPrintable(text: string): string {
  return text.replace(unprintable, (character) => `<U+${hexOf(character)}>`);
}

/** The same, and each space that is not the keyboard's: of two lines that differ in one it is seen in which. */
export function toVisible(text: string): string {
  return toPrintable(text).replace(/(?! )\p{Zs}/gu, (space) => `<U+${hexOf(space)}>`);
}

/** JSON → the same JSON with such characters as `\u001b`. Outside its strings JSON holds none but line ends. */
export function toPrintableJson(json: string): string {
  return json.replace(unprintable, (character) => (character === '\n' ? character : escapeUnits(character)));
}

function escapeUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
