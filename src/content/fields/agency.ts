// The key `agency`: who sent the story; the page writes what stands around it.
import { problem, success } from '../../problem.ts';
import type { FieldType } from './field-type.ts';
import { lineOfText } from './line-of-text.ts';

export const agency: FieldType<string> = {
  ...lineOfText,
  parse: (field, zone) => {
    const line = lineOfText.parse(field, zone);
    if (!line.ok) return line;
    const { value: written } = line;
    const suggestion = written.replace(around, '').replace(/^[([]([^()[\]]+)[)\]]$/, '$1');
    if (suggestion === written || suggestion === '') return line;
    const { path, node } = field;
    const told = problem('notice', 'agency/mark', path, node.position, { written, suggestion });
    return success(written, [...line.problems, told]);
  },
};

/** A dash, a comma or a colon, before it or behind. */
const around = /^[\s,;:/|–—-]+|[\s,;:/|–—-]+$/gu;
