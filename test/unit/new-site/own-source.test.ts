import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findOwnSource, packCheckout } from '../../../src/new-site/own-source.ts';
import { makeTemporaryFolder, writeFiles } from '../../fixtures/temporary-folder.ts';

const arsip = { name: 'arsip-berita', version: '1.2.3' };

/** Of a repository whose package.json says `manifest`. */
function sourceIn(manifest: string, inside = 'node_modules/arsip-berita/') {
  const folder = makeTemporaryFolder();
  writeFiles(folder, { 'package.json': manifest });
  return [findOwnSource(join(folder, inside), arsip), folder] as const;
}

it.each(['1.2.3', 'github:redaksi/arsip-berita#v1', 'https://contoh.example/arsip-berita-1.2.3.tgz'])(
  'a package that is installed from %s comes from there again',
  (written) => {
    for (const list of ['dependencies', 'devDependencies']) {
      const [source] = sourceIn(JSON.stringify({ [list]: { 'arsip-berita': written } }));
      expect(source).toEqual({ kind: 'installed', written });
    }
  },
);

it('a path is found from everywhere, and from where pnpm puts packages', () => {
  const manifest = '{"dependencies": {"arsip-berita": "file:arsip-berita-1.2.3.tgz"}}';
  for (const inside of ['node_modules/arsip-berita/', 'node_modules/.pnpm/a@1/node_modules/arsip-berita/']) {
    const [source, folder] = sourceIn(manifest, inside);
    expect(source).toEqual({ kind: 'installed', written: join(folder, 'arsip-berita-1.2.3.tgz') });
  }
});

it.each(['', '{}', '[]', '{"dependencies": {"arsip-berita": 1}}'])(
  'where a package.json says %j of it, it is its version',
  (manifest) => {
    expect(sourceIn(manifest)[0]).toEqual({ kind: 'installed', written: '1.2.3' });
  },
);

it('a checkout is packed, whose version no registry may have, or npm says why it is not', () => {
  const folder = makeTemporaryFolder();
  const [root, empty, other] = ['kode', 'kosong', 'lain'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [empty, other]) mkdirSync(each);
  writeFiles(root, { 'package.json': JSON.stringify(arsip), 'isi.txt': 'isi' });
  expect(findOwnSource(`${root}/`, arsip)).toEqual({ kind: 'checkout' });
  expect(packCheckout(root, empty)).toEqual({ ok: true, path: join(empty, 'arsip-berita-1.2.3.tgz') });
  writeFiles(root, { 'package.json': '{' });
  expect(packCheckout(root, other)).toMatchObject({ ok: false });
});
