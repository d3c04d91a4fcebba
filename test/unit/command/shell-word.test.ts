import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../../../src/command/shell-word.ts';

describe('a name as a word of a shell', () => {
  it.each([
    ['../warta-desa_2', '../warta-desa_2'],
    ['warta desa', '"warta desa"'],
    ["jum'at", '"jum\'at"'],
    ['-warta', './-warta'],
    ['-', './-'],
    ['-a b', '"./-a b"'],
    ['~redaksi', '"~redaksi"'],
    ['harga $5', "'harga $5'"],
    ["jum'at $(reboot)", "'jum'\\''at $(reboot)'"],
    ['kata "kunci"', '\'kata "kunci"\''],
    ['a\\b`c`!', "'a\\b`c`!'"],
  ])('%s', (name, word) => {
    expect(shellWord(name)).toBe(word);
    const read = execFileSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' });
    expect(read).toBe(name.startsWith('-') ? `./${name}` : name);
  });
});
