import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { digestSource } from '../../../src/content/source-digest.ts';

describe('the hash of a source file', () => {
  it.each(['', 'Isi berita.\n', 'caf\u00e9 \u{1F600}'])('is the one that Git gives %j', (text) => {
    const git = execFileSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' });
    expect(digestSource(Buffer.from(text))).toBe(git.trim());
  });
});
