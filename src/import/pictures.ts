// The pictures that a record shows → files of content/media/ where they are at hand, else links to where they stood.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { slugFromText } from '../archive/slug.ts';
import { writeFileSafely } from '../build/write-file-safely.ts';
import { mediaFolder } from '../content/read-media.ts';
import { digestText } from '../digest.ts';
import { mostBytes, type PhotoVerdict } from '../images/photo-verdict.ts';
import { isPhotoFormat, type PhotoFormat, sniffFormat } from '../images/sniff-format.ts';
import { scanBody } from '../markdown/scan-body.ts';
import { percentDecoded } from '../percent-decoded.ts';
import { findPictureFile, type PictureFolders } from './picture-files.ts';
import { formatLeft, linkTo, replaceAddresses } from './picture-links.ts';
import type { RecordNotes } from './record-notes.ts';
import type { PictureFault } from './record-rules.ts';
import { withPicturesInPlace } from './reference-pictures.ts';
import type { SourceRecord } from './source-record.ts';
import { pathAndQuery } from './story-links.ts';

export interface PictureSettings extends PictureFolders {
  /** Absolute. */
  readonly contentDir: string;
  /** Whether photos are kept elsewhere (`media_base_url`): then none is copied. */
  readonly isElsewhere: boolean;
  /** Of the old site, for addresses from its root; `''` where it is not known. */
  readonly site: string;
  readonly dryRun: boolean;
}

/** `path` is relative to content/media/; `link` leads to the picture, absolute or from the root; `''` where nothing does. */
type Brought =
  | { readonly kind: 'copied'; readonly path: string }
  | { readonly kind: 'left'; readonly link: string; readonly reason: PictureFault };

const endings: Readonly<Record<PhotoFormat, string>> = {
  JPEG: 'jpg',
  PNG: 'png',
  WebP: 'webp',
  AVIF: 'avif',
  GIF: 'gif',
};

/** Copies each picture once; the names of the copies are lower-case and sort by month. */
export class Pictures {
  readonly #settings: PictureSettings;
  /** Of files in content/media/ that this import names: their digests. */
  readonly #planned = new Map<string, string>();
  /** Of folders: names in them that have capitals, without these. */
  readonly #capitalized = new Map<string, ReadonlySet<string>>();

  constructor(settings: PictureSettings) {
    this.#settings = settings;
  }

  /** The path of the lead photo in content/media/, or a paragraph with a link to it, for the top of the body. */
  async bringLead(record: SourceRecord, month: string, notes: RecordNotes) {
    const { address = '', alt = '', caption = '' } = record.leadPhoto ?? {};
    if (address.trim() === '') return { image: '', paragraph: '' };
    const brought = await this.#bring(address.trim(), record, month, notes);
    if (brought.kind === 'copied') return { image: brought.path, paragraph: '' };
    if (brought.link === '') return { image: '', paragraph: '' };
    const words = (alt || caption).replace(/\s+/g, ' ').replace(/[\\[\]]/g, '\\$&');
    return { image: '', paragraph: formatLeft(words, brought.link, '') };
  }

  /** The body with the addresses of its pictures as they are now; one that nothing leads to leaves its words. */
  async bringOfBody(
    markdown: string,
    record: SourceRecord,
    month: string,
    notes: RecordNotes,
  ): Promise<string> {
    if (!markdown.includes('![')) return markdown;
    // A parser of Markdown takes minutes for such an address.
    const embedded = new Map<string, string>();
    const body = withPicturesInPlace(markdown).replace(/data:[\w./+-]+;base64,[\w+/=%-]+/g, (written) => {
      embedded.set(calledInShort(written), written);
      return calledInShort(written);
    });
    const now = new Map<string, string>();
    for (const address of new Set(scanBody(body).images.map((image) => image.address))) {
      if (address === '') continue;
      const brought = await this.#bring(embedded.get(address) ?? address, record, month, notes);
      now.set(address, brought.kind === 'copied' ? brought.path : brought.link);
    }
    return this.#withoutLost(replaceAddresses(body, now), notes);
  }

  /** A picture that is written in some rarer form than `![]()` keeps its address, and becomes a link to it. */
  #withoutLost(body: string, notes: RecordNotes): string {
    const lost = scanBody(body).images.filter(({ name }) => name !== undefined && !this.#planned.has(name));
    if (lost.length === 0 || this.#settings.isElsewhere) return body;
    for (const { address } of lost) notes.add('change/picture-lost', { address, reason: 'absent' });
    return body.replaceAll('![', '[');
  }

  async #bring(address: string, record: SourceRecord, month: string, notes: RecordNotes): Promise<Brought> {
    if (address.startsWith('data:')) return this.#bringEmbedded(address, month, notes);
    const file = this.#settings.isElsewhere ? undefined : findPictureFile(address, record, this.#settings);
    const copied = file === undefined ? 'absent' : await this.#copy(file, address, month);
    if (typeof copied === 'object') {
      notes.add('change/picture-copied', { address, path: `${mediaFolder}/${copied.path}` });
      return { kind: 'copied', path: copied.path };
    }
    const link = linkTo(address, record, this.#settings.site);
    const rule = link === '' ? 'change/picture-lost' : 'change/picture-kept';
    notes.add(rule, { address, reason: copied });
    return { kind: 'left', link, reason: copied };
  }

  /** The address is the picture itself: hundreds of thousands of characters, which nobody wants in a report. */
  async #bringEmbedded(written: string, month: string, notes: RecordNotes): Promise<Brought> {
    const address = calledInShort(written);
    const [, base64 = ''] = /^data:image\/[\w.+-]+;base64,([\w+/=%-]+)$/.exec(written) ?? [];
    const bytes = Buffer.from(percentDecoded(base64), 'base64');
    const isLeft = this.#settings.isElsewhere || bytes.length === 0;
    const copied = isLeft ? 'absent' : await this.#copyBytes(bytes, address, month);
    if (typeof copied !== 'object') {
      notes.add('change/picture-lost', { address, reason: copied });
      return { kind: 'left', link: '', reason: copied };
    }
    notes.add('change/picture-copied', { address, path: `${mediaFolder}/${copied.path}` });
    return { kind: 'copied', path: copied.path };
  }

  async #copy(file: string, address: string, month: string): Promise<{ path: string } | PictureFault> {
    if (statSync(file).size > mostBytes) return 'too-many-bytes';
    return this.#copyBytes(readFileSync(file), address, month);
  }

  async #copyBytes(
    bytes: Uint8Array,
    address: string,
    month: string,
  ): Promise<{ path: string } | PictureFault> {
    const verdict = await judge(bytes);
    if (verdict.kind !== 'photo') return verdict.kind;
    const format = sniffFormat(bytes);
    const ending = isPhotoFormat(format) ? endings[format] : 'jpg';
    const path = this.#freePath(bytes, `${month}/${nameOf(address)}`, ending);
    const target = join(this.#settings.contentDir, mediaFolder, path);
    this.#planned.set(path, digestText(bytes));
    if (!this.#settings.dryRun && !existsSync(target)) writeFileSafely(target, bytes);
    return { path };
  }

  /** The plain name, or with six hex digits of the bytes where another picture has it. */
  #freePath(bytes: Uint8Array, stem: string, ending: string): string {
    const digest = digestText(bytes);
    const plain = `${stem}.${ending}`;
    const target = join(this.#settings.contentDir, mediaFolder, plain);
    const held = this.#planned.get(plain) ?? (existsSync(target) ? digestText(readFileSync(target)) : digest);
    const isFree = held === digest && !this.#hasTwin(target);
    return isFree ? plain : `${stem}-${digest.slice(0, 6)}.${ending}`;
  }

  /** Many file systems take `Padi.jpg` and `padi.jpg` for one, and the check refuses both. Own names have no capitals. */
  #hasTwin(file: string): boolean {
    const folder = dirname(file);
    const names = this.#capitalized.get(folder) ?? capitalizedIn(folder);
    this.#capitalized.set(folder, names);
    return names.has(basename(file));
  }
}

function calledInShort(address: string): string {
  return address.startsWith('data:') ? `gambar-${digestText(address).slice(0, 12)}` : address;
}

function capitalizedIn(folder: string): ReadonlySet<string> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Set(names.filter((name) => name !== name.toLowerCase()).map((name) => name.toLowerCase()));
}

/** sharp is loaded where there is a photo. */
async function judge(bytes: Uint8Array): Promise<PhotoVerdict> {
  const { judgePhoto } = await import('../images/judge-photo.ts');
  return judgePhoto(bytes);
}

function nameOf(address: string): string {
  const name = percentDecoded(pathAndQuery(address).replace(/[?#].*$/s, ''))
    .replace(/^.*\//s, '')
    .replace(/\.\w{1,5}$/, '');
  return slugFromText(name) ?? `foto-${digestText(address).slice(0, 6)}`;
}
