import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../src/command/parse-options.ts';

const spec = { content: 'text', out: 'text', clean: 'flag' } as const;
const specWithList = { ...spec, join: 'texts' } as const;

describe('options', () => {
  it('are read with their values, after a space or an equals sign', () => {
    expect(parseOptions(['--content', 'a', '--out=b', '--clean'], spec)).toEqual({
      options: { content: 'a', out: 'b', clean: true },
      operands: [],
      faults: [],
    });
  });

  it('that are not written are undefined, or false', () => {
    expect(parseOptions([], spec).options).toEqual({ content: undefined, out: undefined, clean: false });
  });

  it('that are written twice count as written last', () => {
    expect(parseOptions(['--out', 'a', '--out', 'b'], spec).options.out).toBe('b');
  });

  it('that may be written often count all, in their order', () => {
    const { options, operands } = parseOptions(['--join', 'a', '--out=x', '--join=b', 'c'], specWithList);
    expect(options.join).toEqual(['a', 'b']);
    expect(operands).toEqual(['c']);
    expect(parseOptions([], specWithList).options.join).toEqual([]);
    expect(parseOptions(['--join', '--clean'], specWithList).faults).toEqual([
      { kind: 'missing-value', details: { option: '--join' } },
    ]);
  });

  it('leave what is none of them as operands', () => {
    expect(parseOptions(['Judul', '--clean', '--', '--out'], spec).operands).toEqual(['Judul', '--out']);
  });

  it.each([
    [['--contnt', 'a'], 'unknown-option', { option: '--contnt', nearest: '--content' }],
    [['-clean'], 'unknown-option', { option: '-clean', nearest: '--clean' }],
    [['-content', 'a'], 'unknown-option', { option: '-content', nearest: '--content' }],
    [['--xyzzy=1'], 'unknown-option', { option: '--xyzzy', nearest: undefined }],
    [['-c'], 'unknown-option', { option: '-c', nearest: undefined }],
    [['--constructor'], 'unknown-option', { option: '--constructor', nearest: undefined }],
    [['--out'], 'missing-value', { option: '--out' }],
    [['--out='], 'missing-value', { option: '--out' }],
    [['--out', '--clean'], 'missing-value', { option: '--out' }],
    [['--clean=yes'], 'unexpected-value', { option: '--clean' }],
  ])('%j are wrong by %s', (args, kind, details) => {
    const { faults, operands } = parseOptions(args, spec);
    expect(faults).toEqual([{ kind, details }]);
    expect(operands).toEqual([]);
  });

  it('are all judged, not only the first that is wrong', () => {
    const { faults } = parseOptions(['--a', '--clean=1', '--out'], spec);
    expect(faults.map(({ kind }) => kind)).toEqual(['unknown-option', 'unexpected-value', 'missing-value']);
  });
});
