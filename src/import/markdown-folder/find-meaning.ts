// A tag and what it encloses → what readers saw of it, by the mapping, by what is known of it, or by what it looks like.
import { isWebAddress } from '../../web-address.ts';
import { guessMeaning } from './guessed-meaning.ts';
import { knownMeaning } from './known-meaning.ts';
import { meaningOfOutput } from './liquid-output.ts';
import type { TagNode } from './tag.ts';
import { innerMark, type TagMeaning, type TagSurroundings } from './tag-meaning.ts';
import { Parameters } from './tag-parameters.ts';
import { fillTemplate } from './tag-template.ts';

/** `enclosed` is the source of what the tag encloses. `isTarget`: the tag stands where a link's address should. */
export function findMeaning(
  node: TagNode,
  enclosed: string,
  isTarget: boolean,
  surroundings: TagSurroundings,
): TagMeaning {
  const { tag } = node;
  const inner = enclosed.trim() === '' ? '' : innerMark;
  const template = surroundings.templates.get(tag.name);
  if (template !== undefined) return fillTemplate(template, new Parameters(node), inner);
  if (tag.form === 'close') return { kind: 'dropped' };
  if (tag.syntax === 'output') return meaningOfOutput(tag.rest, surroundings);
  const parameters = new Parameters(node);
  const known = knownMeaning(parameters, inner, node, surroundings);
  if (known !== undefined) return known;
  if (isTarget) {
    const [address = ''] = parameters.all();
    if (isWebAddress(address)) return { kind: 'target', address };
    return /\.(?:md|markdown|html?)$|\/$|^\//i.test(address)
      ? { kind: 'reference', path: address }
      : { kind: 'dropped' };
  }
  return guessMeaning(parameters, enclosed, surroundings);
}
