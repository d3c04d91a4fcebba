// Edits of what is no story in a content folder: data files, redirects and photos.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { jpegOf } from '../fixtures/photos.ts';
import { writeFiles } from '../fixtures/temporary-folder.ts';
import type { Edit } from './edit.ts';

/** Rows that hold in every state of the content; one leads to another. */
export const redirectRows = fc
  .subarray([
    '/arsip-lama,/indeks/',
    '/arsip-tua,/arsip-lama',
    '/profil.php,/tentang/',
    '/a.html,/kategori/dunia/',
  ])
  .map(
    (rows): Edit => ({
      text: `redirects.csv: ${rows.join(' ')}`,
      apply: (content) => {
        const isWhole = rows.length === 0 || rows.some((row) => row.startsWith('/arsip-lama'));
        const kept = isWhole ? rows : rows.filter((row) => !row.startsWith('/arsip-tua'));
        if (rows.length === 0) rmSync(join(content, 'redirects.csv'), { force: true });
        else writeFiles(content, { 'redirects.csv': `from,to\n${kept.join('\n')}\n` });
      },
    }),
  );

/** A line of a data file that says `key: …` gets another value. */
export function setting(file: string, key: string, values: readonly string[]): fc.Arbitrary<Edit> {
  return fc.constantFrom(...values).map(
    (value): Edit => ({
      text: `${file}: ${key}: ${value}`,
      apply: (content) => {
        const text = readFileSync(join(content, file), 'utf8');
        writeFileSync(
          join(content, file),
          text.replace(new RegExp(`^( *-? *${key}:).*$`, 'm'), `$1 ${value}`),
        );
      },
    }),
  );
}

/** A line of site.yaml comes in at its end, in the place of one with its key. */
export function siteLine(key: string, values: readonly string[]): fc.Arbitrary<Edit> {
  return fc.constantFrom(...values).map(
    (value): Edit => ({
      text: `site.yaml: ${key}: ${value}`,
      apply: (content) => {
        const path = join(content, 'site.yaml');
        const others = readFileSync(path, 'utf8').replace(new RegExp(`^${key}:.*\\n`, 'm'), '');
        writeFileSync(path, value === '' ? others : `${others}${key}: ${value}\n`);
      },
    }),
  );
}

/** Photos as bytes; the smallest, since every step encodes all of them twice. */
export const photoBytes = await Promise.all(
  ['#a00', '#0a0', '#00a'].map((colour) => jpegOf({ width: 8, height: 6, colour })),
);
export const photoNames = ['a.jpg', '2024/Foto B.png'];

/** Replaces a photo, or adds one that nothing shows. */
export const savePhoto = fc.tuple(fc.constantFrom(...photoNames, 'lain.jpg'), fc.nat()).map(
  ([name, pick]): Edit => ({
    text: `photo ${name}: ${pick % photoBytes.length}`,
    apply: (content) =>
      writeFiles(content, { [`media/${name}`]: photoBytes[pick % photoBytes.length] ?? '' }),
  }),
);

export const removePhoto: Edit = {
  text: 'remove the photo that nothing shows',
  apply: (content) => rmSync(join(content, 'media/lain.jpg'), { force: true }),
};
