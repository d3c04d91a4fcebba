import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { install, newStagingDir, recoverInstall } from '../../../src/build/install.ts';
import { digestText } from '../../../src/digest.ts';
import { makeTemporaryFolder, readFiles, writeFiles } from '../../fixtures/temporary-folder.ts';

const oldSite = { 'index.html': 'old home', 'a/index.html': 'old a', 'b/index.html': 'old b' };
const staged = { 'index.html': 'new home', 'c/index.html': 'new c' };
const change = { written: ['index.html', 'c/index.html'], removed: ['b/index.html'] };
const newSite = { 'a/index.html': 'old a', 'c/index.html': 'new c', 'index.html': 'new home' };

function prepare(): { readonly out: string; readonly staging: string } {
  const out = join(makeTemporaryFolder(), '_site');
  const staging = newStagingDir(out);
  writeFiles(out, oldSite);
  writeFiles(staging, staged);
  return { out, staging };
}

/** As a process leaves it that was killed after the journal was written and `moved` files were renamed. */
function leaveJournal(out: string, staging: string, moved: readonly string[]): void {
  const body = JSON.stringify({ staging: basename(staging), ...change });
  writeFiles(`${out}/..`, { '_site.journal': `${digestText(body)}\n${body}` });
  for (const path of moved) {
    writeFiles(out, { [path]: '' });
    renameSync(join(staging, path), join(out, path));
  }
}

describe('an install', () => {
  it('moves what was staged, removes what is to go, and leaves no folder empty and nothing beside', () => {
    const { out, staging } = prepare();
    install(out, staging, change);
    expect(readFiles(join(out, '..'))).toEqual(
      Object.fromEntries(Object.entries(newSite).map(([path, text]) => [`_site/${path}`, text])),
    );
  });

  it('puts a first site in place', () => {
    const { out, staging } = prepare();
    rmSync(out, { recursive: true });
    install(out, staging, { written: change.written, removed: [] });
    expect(readFiles(out)).toEqual(staged);
  });

  it.each([[[]], [['index.html']], [['index.html', 'c/index.html']]])(
    'that was cut short after %j moved is rolled forward',
    (moved: string[]) => {
      const { out, staging } = prepare();
      leaveJournal(out, staging, moved);
      expect(recoverInstall(out)).toBe('rolled-forward');
      expect(readFiles(out)).toEqual(newSite);
      expect(recoverInstall(out)).toBe('nothing-open');
    },
  );

  it('that was never decided is rolled back: the old site stands, the staged files are gone', () => {
    const { out, staging } = prepare();
    expect(recoverInstall(out)).toBe('rolled-back');
    expect(readFiles(out)).toEqual(oldSite);
    expect(existsSync(dirname(staging))).toBe(false);
  });

  it('that is open without what was staged is closed, not failed again and again', () => {
    const { out, staging } = prepare();
    leaveJournal(out, staging, []);
    rmSync(dirname(staging), { recursive: true });
    rmSync(out, { recursive: true });
    expect(recoverInstall(out)).toBe('rolled-forward');
    expect(recoverInstall(out)).toBe('nothing-open');
  });

  it('replaces a folder where a file must be, and a file where a folder must be', () => {
    const { out, staging } = prepare();
    rmSync(join(out, 'index.html'));
    writeFiles(out, { 'index.html/odd': '', c: 'a file' });
    install(out, staging, change);
    expect(readFiles(out)).toEqual(newSite);
  });

  it('reaches nothing that an older build stages late', () => {
    const { out, staging } = prepare();
    writeFiles(newStagingDir(out), { 'index.html': 'late home' });
    install(out, staging, change);
    expect(readFiles(out)).toEqual(newSite);
  });

  it('whose journal was cut off was never decided', () => {
    const { out } = prepare();
    const body = JSON.stringify(change);
    writeFiles(`${out}/..`, { '_site.journal': `${digestText(body)}\n${body.slice(0, -5)}` });
    expect(recoverInstall(out)).toBe('rolled-back');
    expect(readFiles(join(out, '..'))).toEqual(
      Object.fromEntries(Object.entries(oldSite).map(([path, text]) => [`_site/${path}`, text])),
    );
  });
});
