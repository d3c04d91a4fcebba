// JSON → whether it goes too deep for code that calls itself at each level. The engine reads any depth, and no stack holds it.

/** Levels of lists and maps within one another. Texts of editors that keep them as trees have some thirty. */
export const mostLevels = 300;

const [quote, backslash] = [0x22, 0x5c];
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);

/** The text need not be JSON. */
export function isTooDeep(text: string): boolean {
  let level = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) isInString = !isInString;
    else if (isInString) at += unit === backslash ? 1 : 0;
    else if (openings.has(unit)) level += 1;
    else if (closings.has(unit)) level -= 1;
    if (level > mostLevels) return true;
  }
  return false;
}
