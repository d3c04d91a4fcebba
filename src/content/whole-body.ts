// A body that is one thing as a whole, and no text: a block of code, as a chat program hands a story over, or data.
import { type Problem, problem } from '../problem.ts';
import type { BodyPlace } from './body-links.ts';

export function noticeWholeBody({ path, body, bodyLine }: BodyPlace): Problem[] {
  const start = body.search(/\S/);
  const position = { line: bodyLine + lineEndsIn(body.slice(0, start)), column: 1 };
  const first = body[start];
  if (first === '`' || first === '~') {
    return isOneFence(body.trim()) ? [problem('notice', 'code/whole', path, position, {})] : [];
  }
  if (first !== '{' && first !== '[') return [];
  return isData(body.trim()) ? [problem('notice', 'body/data', path, position, {})] : [];
}

function lineEndsIn(text: string): number {
  return text.split('\n').length - 1;
}

/** Whether the fence that the first line opens is closed by the last, and by none before, with sentences between them. */
function isOneFence(text: string): boolean {
  const [opening = '', ...lines] = text.split('\n');
  const [fence] = /^(?:`{3,}|~{3,})/.exec(opening) ?? [];
  if (fence === undefined) return false;
  const isClosing = (line: string) => line.startsWith(fence) && /^(?:`+|~+)\s*$/.test(line);
  const isWhole = lines.length > 1 && lines.findIndex(isClosing) === lines.length - 1;
  return isWhole && lines.some((line) => end.test(line.slice(-3)) && words.test(line));
}

/** What programs read or print may be a text of its own: it has no sentences. */
const end = /\p{L}[.!?]["”’]?$/u;
const words = /\p{L}{2,20},? \p{L}{2,20},? \p{L}{2,20},? \p{L}/u;

/** As editors of blocks and programs keep a text: an object, or a list of them. */
function isData(text: string): boolean {
  if (!/^\[?\s*\{\s*"/.test(text) || !/\}\s*\]?$/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
