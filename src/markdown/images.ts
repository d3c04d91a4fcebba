// Images of a body: those that the archive holds a photo of become pictures, the others links to their files.
import type { Env, MarkdownIt, StateCore, Token } from 'markdown-it';
import type { Photo } from '../archive/photo.ts';
import { percentDecoded } from '../percent-decoded.ts';
import { renderPhoto } from './photo-html.ts';

/** An image as it stands in a body. `name` is as for `photoNameIn`; lines count from 0 in the body, `end` is after. */
export interface FoundImage {
  readonly name: string | undefined;
  readonly address: string;
  readonly alt: string;
  readonly lines: { readonly start: number; readonly end: number };
}

/** What a photo token carries to its rendering. */
interface Shown {
  readonly photo: Photo;
  readonly alt: string;
  readonly caption: string;
}

/** What `placeImages` takes from a text's environment. */
export interface ImageEnv {
  readonly photos?: ReadonlyMap<string, Photo>;
  readonly foundImages?: FoundImage[];
}

/** How a body names a photo of content/media/: `2024/09/foto%20a.jpg` → `2024/09/foto a.jpg`. `undefined` for the web's. */
export function photoNameIn(address: string): string | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address)) return undefined;
  const path = address.replace(/^(?:\.\/)+/, '');
  return percentDecoded(path).normalize('NFC');
}

/**
 * A core rule. `env.photos` maps names to photos; `env.foundImages` is given every image. A paragraph of images alone
 * becomes figures, several of them a gallery; an image without a photo becomes a link to its file, with alt text and
 * caption for its text, and inside a link only that text.
 */
export function placeImages(state: StateCore): void {
  if (!state.tokens.some(hasImage)) return;
  const { photos, foundImages } = state.env as ImageEnv;
  const shown = (image: Token): Shown | undefined => {
    const name = photoNameIn(addressOf(image));
    const photo = name === undefined ? undefined : photos?.get(name);
    const caption = String(image.attrGet('title') ?? '');
    return photo && { photo, alt: altText(image, state), caption };
  };
  const placed: Token[] = [];
  for (const block of state.tokens) {
    placed.push(block);
    if (!hasImage(block)) continue;
    const children = block.children ?? [];
    for (const image of children.filter(isImage)) foundImages?.push(findingOf(image, block, state));
    if (children.every(isImageOrSpace)) {
      block.meta = onlyImages;
      const figures = children.filter(isImage).map(shown);
      const paragraph = placed.at(-2);
      if (paragraph?.type === 'paragraph_open' && !paragraph.hidden && figures.every(isShown)) {
        const token = new state.Token('photo_figures', '', 0);
        token.block = true;
        token.meta = { figures };
        placed.splice(-2, 2, token);
        continue;
      }
    }
    block.children = inlineImages(children, shown, state);
  }
  state.tokens = placed.filter(isNotLeftOver);
}

/** Marks the text of a paragraph that says nothing but images. */
const onlyImages = { onlyImages: true } as const;

export function isOnlyImages({ meta }: Token): boolean {
  return meta === onlyImages;
}

/** The end of a paragraph whose beginning became figures. */
function isNotLeftOver(token: Token, index: number, tokens: readonly Token[]): boolean {
  return token.type !== 'paragraph_close' || tokens[index - 1]?.type !== 'photo_figures';
}

function hasImage({ children }: Token): boolean {
  return children?.some(isImage) === true;
}

function isImage({ type }: Token): boolean {
  return type === 'image';
}

function isImageOrSpace({ type, content }: Token): boolean {
  return type === 'image' || type.endsWith('break') || (type === 'text' && content.trim() === '');
}

function isShown(shown: Shown | undefined): shown is Shown {
  return shown !== undefined;
}

function findingOf(image: Token, { map }: Token, state: StateCore): FoundImage {
  const [start, end] = map ?? [0, 0];
  const address = addressOf(image);
  return { name: photoNameIn(address), address, alt: altText(image, state), lines: { start, end } };
}

function inlineImages(
  tokens: readonly Token[],
  shown: (image: Token) => Shown | undefined,
  state: StateCore,
): Token[] {
  let linkDepth = 0;
  return tokens.flatMap((token) => {
    if (token.type === 'link_open' || token.type === 'link_close') linkDepth += token.nesting;
    if (!isImage(token)) return token;
    const photo = shown(token);
    return photo === undefined ? linkTo(token, linkDepth > 0, state) : photoToken(photo, state);
  });
}

function photoToken(shown: Shown, state: StateCore): Token {
  const token = new state.Token('photo', '', 0);
  token.meta = { figures: [shown] };
  return token;
}

function linkTo(image: Token, isInLink: boolean, state: StateCore): Token[] {
  const text = new state.Token('text', '', 0);
  const address = addressOf(image);
  const words = new Set(
    [altText(image, state), String(image.attrGet('title') ?? '')].filter((each) => each !== ''),
  );
  text.content = [...words].join(' – ') || fileName(address);
  if (isInLink) return [text];
  const open = new state.Token('link_open', 'a', 1);
  open.attrSet('href', address);
  return [open, text, new state.Token('link_close', 'a', -1)];
}

/** Renders the tokens that `placeImages` makes. */
export function renderImages({ renderer, utils }: MarkdownIt): void {
  const { escapeHtml } = utils;
  const html = ({ photo, alt }: Shown, place: 'column' | 'gallery', env: Env | undefined) =>
    renderPhoto(photo, { alt, place, prefix: String(env?.basePath ?? ''), escapeHtml });
  renderer.rules.photo = (tokens, index, _, env) =>
    figuresOf(tokens[index])
      .map((shown) => html(shown, 'column', env))
      .join('');
  renderer.rules.photo_figures = (tokens, index, _, env) => {
    const figures = figuresOf(tokens[index]);
    const isGallery = figures.length > 1;
    const each = figures.map((shown, index) => {
      // An odd one leads the others over the whole width, as photos.css has it.
      const place = isGallery && (index > 0 || figures.length % 2 === 0) ? 'gallery' : 'column';
      const caption = shown.caption === '' ? '' : `<figcaption>${escapeHtml(shown.caption)}</figcaption>`;
      return `<figure class="photo">${html(shown, place, env)}${caption}</figure>\n`;
    });
    return isGallery ? `<div class="gallery">\n${each.join('')}</div>\n` : each.join('');
  };
}

function figuresOf(token: Token | undefined): readonly Shown[] {
  return (token?.meta as { readonly figures: readonly Shown[] } | null | undefined)?.figures ?? [];
}

function addressOf(image: Token): string {
  return String(image.attrGet('src') ?? '');
}

function altText(image: Token, state: StateCore): string {
  return state.md.renderer.renderInlineAsText(image.children ?? [], state.md.options, state.env);
}

function fileName(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  return path.slice(path.lastIndexOf('/') + 1) || address;
}
