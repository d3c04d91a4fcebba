// Faults of YAML as they are told of a front matter → as they are told of a file that is YAML from end to end.
import { type Problem, problem } from '../problem.ts';
import { isMeantAsFence } from './fence.ts';

/**
 * No `---` ends such a file: what is taken for the text of a story there is a line that belongs to no key, as the second
 * paragraph of a comment that was pasted without its spaces.
 */
export function faultsOfData(problems: readonly Problem[], text: string): readonly Problem[] {
  const lines = text.split('\n');
  return problems.map((fault) => {
    const { path, line, column } = fault;
    const place = { line, column };
    switch (fault.rule) {
      case 'front-matter/fence':
      case 'front-matter/remark':
        return isMeantAsFence(lines[line - 1] ?? '')
          ? problem('error', 'front-matter/unsupported', path, place, { what: 'document-end' })
          : fault;
      case 'front-matter/no-key':
        return isMeantForKey(fault) ? fault : strayLine(fault);
      case 'front-matter/unclosed':
        return strayLine(fault);
      default:
        return fault;
    }
  });

  function strayLine({ path, line, column }: Problem): Problem {
    const written = (lines[line - 1] ?? '').trim();
    return problem('error', 'data/stray-line', path, { line, column }, { written });
  }
}

/** `name = Warta`: what was meant can be told. */
function isMeantForKey({ details }: Problem): boolean {
  return 'suggestion' in details && details.suggestion !== undefined;
}
