// A worker's tasks for pictures: a file of content/media/ → what it is; a photo → the pictures that pages show of it;
// a card → its picture; the site's icon → its pictures.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Digest } from '../archive/article.ts';
import type { StoredPhoto, UsedPhoto } from '../archive/photo.ts';
import type { MediaFile } from '../content/media-library.ts';
import { SourceChanged } from '../content/read-body.ts';
import { mediaFolder, readMediaFile } from '../content/read-media.ts';
import { digestText } from '../digest.ts';
import { type Card, cardAddress } from '../images/category-card.ts';
import { encodeDrawnIcon, encodePhotoIcon } from '../images/encode-icon.ts';
import { encodeCard, encodeShareCut, encodeVariants } from '../images/encode-photo.ts';
import type { SiteIcon } from '../images/site-icon.ts';
import { shareAddress, shareCut, variantAddress, variantWidths } from '../images/variants.ts';
import { keepPictures, type PictureFile, readKeptPictures } from './kept-pictures.ts';
import { type JudgeRequest, judgeHere } from './media-cache.ts';
import type { PictureUnit } from './picture-cells.ts';
import { type StagedFile, stageIfOther } from './stage-file.ts';

export interface JudgePhotoRequest extends JudgeRequest {
  readonly task: 'judge-photo';
}

export interface PictureRequest {
  readonly task: 'picture';
  readonly contentDir: string;
  readonly stagingDir: string;
  readonly unit: PictureUnit;
  readonly fingerprint: Digest;
  /** Where pictures are kept until they are in place, and whether those that are there already may be taken. */
  readonly kept: { readonly dir: string; readonly isTrusted: boolean };
  /** Path relative to the output folder → hash of the file that stands there now; those of this unit at least. */
  readonly standing: ReadonlyMap<string, Digest>;
}

export function answerJudgePhoto(request: JudgePhotoRequest): Promise<MediaFile> {
  return judgeHere(request);
}

/** A photo that changed since it was judged is an error. */
export async function answerPicture(request: PictureRequest): Promise<StagedFile[]> {
  const { kept, fingerprint, stagingDir, standing } = request;
  const known = kept.isTrusted ? readKeptPictures(kept.dir, fingerprint) : undefined;
  const files = known ?? (await makeFiles(request));
  if (known === undefined) keepPictures(kept.dir, fingerprint, files);
  return files.map(({ path, bytes }) => stageIfOther(stagingDir, path, bytes, standing.get(path)));
}

async function makeFiles(request: PictureRequest): Promise<PictureFile[]> {
  const { unit } = request;
  switch (unit.kind) {
    case 'photo':
      return makePictures(unit.photo, request);
    case 'card':
      return [await makeCard(unit.card)];
    case 'icon':
      return makeIcon(unit.icon, request);
  }
}

async function makeCard(card: Card): Promise<PictureFile> {
  return { path: cardAddress(card).slice(1), bytes: await encodeCard(card) };
}

async function makeIcon(icon: SiteIcon, { contentDir }: PictureRequest): Promise<PictureFile[]> {
  const files =
    'photo' in icon ? await encodePhotoIcon(readJudged(contentDir, icon.photo)) : await encodeDrawnIcon(icon);
  return Array.from(files, ([path, bytes]) => ({ path, bytes }));
}

function readJudged(contentDir: string, photo: StoredPhoto): Uint8Array {
  const bytes = readMediaFile(contentDir, photo.path);
  if (digestText(bytes) !== photo.hash) throw new SourceChanged(`${mediaFolder}/${photo.path}`);
  return bytes;
}

async function makePictures(
  { photo, isLead }: UsedPhoto,
  { contentDir, stagingDir }: PictureRequest,
): Promise<PictureFile[]> {
  const bytes = readJudged(contentDir, photo);
  // Another worker may be making the pictures of the same bytes under another name.
  const scratchPath = join(stagingDir, `${randomUUID()}.tiff`);
  const variants = await encodeVariants(bytes, variantWidths(photo), scratchPath);
  const files = variants.map((each) => ({
    path: variantAddress(photo, each.width, each.format).slice(1),
    bytes: each.bytes,
  }));
  const cut = isLead ? shareCut(photo) : undefined;
  if (cut === undefined) return files;
  return [...files, { path: shareAddress(photo).slice(1), bytes: await encodeShareCut(bytes, cut) }];
}
