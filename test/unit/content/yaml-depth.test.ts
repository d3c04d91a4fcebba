import { describe, expect, it } from 'vitest';
import { findTooDeep } from '../../../src/content/yaml-depth.ts';
import { parseYaml } from '../../../src/content/yaml-node.ts';

const ladder = Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

describe('YAML that goes too deep for its parser', () => {
  it.each([
    ['lists in one line', `title: A\n${'- '.repeat(400)}a\n`, 1],
    ['keys in one line', `title: ${'? '.repeat(400)}a\n`, 0],
    ['brackets', `title: A\ndate: B\ntopics: ${'['.repeat(400)}\n`, 2],
    ['brackets and keys within one another', `topics: ${'[? '.repeat(400)}\n`, 0],
    ['brackets over lines', `a: ${'['.repeat(200)}\n${'{'.repeat(200)}\n`, 1],
    ['a step a line', ladder, 300],
  ])('is found by its line: %s', (_, text, line) => {
    expect(findTooDeep(text)).toBe(line);
  });

  it.each([
    ['a thousand items', `topics:\n${'  - Pangan\n'.repeat(1000)}`],
    ['a thousand records', '- slug: a\n  name: b\n'.repeat(1000)],
    ['a thousand lists', `a: [${'[b], '.repeat(1000)}]\n`],
    ['brackets and marks between quotes', `title: "${'[ - ? '.repeat(400)}"\n`],
  ])('is none of: %s', (_, text) => {
    expect(findTooDeep(text)).toBeUndefined();
  });

  it.each(['- ', '? ', '[', '{a: ', '? - '])('is told, and nothing is read: %s', (mark) => {
    const { root, problems } = parseYaml('a.md', `title: A\nx: ${mark.repeat(20_000)}\n`, 2);
    expect(root).toBeUndefined();
    expect(problems.map(({ line, rule }) => [line, rule])).toEqual([[3, 'front-matter/unreadable']]);
  });
});
