// The files of content/media/ as they were judged → the photo that a written name means, or what is wrong with it.
import type { Digest } from '../archive/article.ts';
import type { Photo } from '../archive/photo.ts';
import { mostBytes, mostPixels, type PhotoVerdict } from '../images/photo-verdict.ts';
import { photoFormats } from '../images/sniff-format.ts';
import { type Position, type Problem, problem } from '../problem.ts';
import { isWebAddress } from '../web-address.ts';
import { meantPhoto, ownPhoto } from './meant-photo.ts';
import { findNearest } from './nearest.ts';

/** A file of content/media/. `path` is relative to that folder, as on disk; `hash` over its bytes. */
export interface MediaFile {
  readonly path: string;
  readonly hash: Digest;
  readonly verdict: PhotoVerdict;
}

export interface MediaLibrary {
  /** `undefined` where `explain` has a problem. */
  readonly find: (written: string) => Photo | undefined;
  /** What keeps a written name from meaning a photo, told where it stands. */
  readonly explain: (written: string, path: string, position: Position) => Problem | undefined;
}

/** `base` is site.yaml's `media_base_url`, `''` without one: then photos are the files and nothing else. */
export function makeMediaLibrary(files: readonly MediaFile[], base: string, siteUrl = ''): MediaLibrary {
  return base === '' ? storedLibrary(files, siteUrl) : remoteLibrary(base);
}

/** No photo is looked into: that would take the network. */
function remoteLibrary(base: string): MediaLibrary {
  const isElsewhere = (written: string): boolean => isWebAddress(written) && !written.startsWith(`${base}/`);
  return {
    find: (written) => {
      if (isElsewhere(written)) return undefined;
      if (isWebAddress(written)) return { kind: 'remote', url: new URL(written).href };
      return { kind: 'remote', url: `${base}/${written.split('/').map(encodeURIComponent).join('/')}` };
    },
    explain: (written, path, position) =>
      isElsewhere(written)
        ? problem('error', 'image/elsewhere', path, position, { written, base })
        : undefined,
  };
}

function storedLibrary(files: readonly MediaFile[], siteUrl: string): MediaLibrary {
  const byName = new Map<string, MediaFile>();
  /** Names without regard to case: many file systems take them for one. */
  const alike = new Map<string, MediaFile[]>();
  for (const file of files) {
    const name = file.path.normalize('NFC');
    if (!byName.has(name)) byName.set(name, file);
    alike.set(foldedName(name), [...(alike.get(foldedName(name)) ?? []), file]);
  }
  const explain = (written: string, path: string, position: Position): Problem | undefined => {
    if (isWebAddress(written)) {
      const suggestion = ownPhoto(written, siteUrl);
      return suggestion === undefined
        ? problem('error', 'image/elsewhere', path, position, { written, base: '' })
        : problem('error', 'image/outside', path, position, { written, suggestion });
    }
    const file = byName.get(written);
    const others = alike.get(foldedName(written)) ?? [];
    const other = others.find((each) => each !== file);
    if (file === undefined && other !== undefined) {
      return problem('error', 'image/case', path, position, { written, actual: other.path });
    }
    if (file === undefined) {
      const suggestion = meantPhoto(written);
      const isThere = suggestion !== undefined && byName.has(suggestion);
      const nearest = isThere ? suggestion : nearestName(written, [...byName.keys()]);
      return problem('error', 'image/missing', path, position, { written, nearest, suggestion });
    }
    if (other !== undefined) {
      return problem('error', 'image/twin', path, position, { written, other: other.path });
    }
    return explainVerdict(file.verdict, written, path, position);
  };
  return {
    explain,
    find: (written) => {
      const file = byName.get(written);
      if (file?.verdict.kind !== 'photo' || alike.get(foldedName(written))?.length !== 1) return undefined;
      const { width, height } = file.verdict;
      return { kind: 'stored', path: file.path, hash: file.hash, width, height };
    },
  };
}

function explainVerdict(
  verdict: PhotoVerdict,
  written: string,
  path: string,
  position: Position,
): Problem | undefined {
  switch (verdict.kind) {
    case 'photo':
      return undefined;
    case 'empty':
      return problem('error', 'image/empty', path, position, { written });
    case 'animated':
      return problem('error', 'image/animated', path, position, { written });
    case 'broken':
      return problem('error', 'image/broken', path, position, { written });
    case 'not-a-photo': {
      const { format } = verdict;
      return problem('error', 'image/not-a-photo', path, position, {
        written,
        format,
        choices: photoFormats,
      });
    }
    case 'too-large': {
      const { width, height } = verdict;
      return problem('error', 'image/too-large', path, position, {
        written,
        width,
        height,
        limit: mostPixels,
      });
    }
    case 'too-many-bytes': {
      const { bytes } = verdict;
      return problem('error', 'image/too-many-bytes', path, position, { written, bytes, limit: mostBytes });
    }
  }
}

function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A file of that very name in another folder, before one that is spelt nearly so. */
function nearestName(written: string, names: readonly string[]): string | undefined {
  const wanted = fileNameOf(written);
  const isWanted = (name: string) => name === wanted || name.replace(/\.\w+$/, '') === wanted;
  return names.find((name) => isWanted(fileNameOf(name))) ?? findNearest(written, names);
}

function fileNameOf(path: string): string {
  return foldedName(path.slice(path.lastIndexOf('/') + 1));
}
