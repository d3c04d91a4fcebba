import { chmodSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findClosedPath } from '../../../src/publish/closed-path.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

/** A target in a folder that everybody may go through. */
function makeTarget() {
  const root = realpathSync(makeTemporaryFolder());
  const target = join(root, 'www');
  chmodSync(root, 0o755);
  mkdirSync(target);
  writeFiles(target, { 'releases/1/build.json': '{}' });
  symlinkSync('releases/1', join(target, 'current'));
  for (const path of ['', 'releases', 'releases/1']) chmodSync(join(target, path), 0o755);
  const marker = join(target, 'releases/1/build.json');
  chmodSync(marker, 0o644);
  return { root, target, marker };
}

it('what keeps a web server out is the outermost folder, or the file that was published last', () => {
  const { root, target, marker } = makeTarget();
  expect(findClosedPath(target)).toBeUndefined();
  chmodSync(marker, 0o600);
  expect(findClosedPath(target)).toEqual({ path: marker, isInTarget: true });
  chmodSync(target, 0o700);
  expect(findClosedPath(target)).toEqual({ path: target, isInTarget: true });
  chmodSync(root, 0o700);
  expect(findClosedPath(target)).toEqual({ path: root, isInTarget: false });
});

it('a group is let in as it is arranged, and a file that is gone keeps nobody out', () => {
  const { target, marker } = makeTarget();
  chmodSync(target, 0o750);
  chmodSync(marker, 0o640);
  expect(findClosedPath(target)).toBeUndefined();
  rmSync(marker);
  expect(findClosedPath(target)).toBeUndefined();
});
