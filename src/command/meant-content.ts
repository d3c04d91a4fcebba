// A folder that holds no content, or a file that is not there → the folder or the file that was probably meant.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { findNearest } from '../content/nearest.ts';

const parts = ['articles', 'pages', 'site.yaml', 'categories.yaml'];

/** A new site may have none of these yet. */
export function looksLikeContent(folder: string): boolean {
  return parts.some((part) => existsSync(join(folder, part)));
}

/**
 * Where a folder without content has one right below it, called as content is by default, or lies in one: that one, as it
 * may be written in a command.
 */
export function findContentNear(folder: string): string | undefined {
  if (looksLikeContent(folder)) return undefined;
  const below = join(folder, 'content');
  if (looksLikeContent(below)) return below;
  const above = foldersAbove(folder).find(looksLikeContent);
  const isPart =
    above !== undefined && parts.includes(relative(above, resolve(folder)).split(/[\\/]/, 1)[0] ?? '');
  return isPart ? relative('.', above) || '.' : undefined;
}

/** Of the folders above this one, the nearest in which `content` holds content, as `cd` takes it: `..`. */
export function findFolderOfContent(content: string): string | undefined {
  const found = foldersAbove('.').find((folder) => looksLikeContent(join(folder, content)));
  return found && relative('.', found);
}

/** Deeper than a story lies nobody works. */
const farthest = 4;

function foldersAbove(folder: string): string[] {
  const all: string[] = [];
  for (let at = dirname(resolve(folder)); all.length < farthest && at !== all.at(-1); at = dirname(at))
    all.push(at);
  return all;
}

/** The story or page of that name or of one that is nearly the same, as it may be written in a command. */
export function findFileNear(typed: string, content: string): string | undefined {
  const files = ['articles', 'pages'].flatMap((part) => listTexts(join(content, part)));
  const name = basename(typed).replace(/\.md$/i, '').toLowerCase();
  const named = (slug: string) => files.find((file) => basename(file, '.md') === slug);
  return (
    named(name) ??
    named(
      findNearest(
        name,
        files.map((file) => basename(file, '.md')),
      ) ?? '',
    )
  );
}

function listTexts(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file))
    .sort();
}
