// Where a saved page lies → what it is called there, and, in the copy of a whole site, where it stood.
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { percentDecoded } from '../../percent-decoded.ts';
import { attribute, type Element, element, isElement } from '../html/tree.ts';

export interface OwnPlace {
  /** The folder that the command named, or the one that the page lies in; absolute. */
  readonly root: string;
  /** The same wherever the folder lies. */
  readonly id: string;
  /** From the root, as links between the pages have it: `/2019/x.html`; of an `index.html` its folder too. */
  readonly names: readonly string[];
  /** The address by the folder of a host, `www.kabar.id/2019/x.html`; `''` where no folder is one. */
  readonly address: string;
}

/** `operands` are what the command named, as it was typed. */
export function ownPlace(path: string, operands: readonly string[]): OwnPlace {
  const file = resolve(path);
  const named = operands.map((operand) => resolve(operand)).find((operand) => file.startsWith(operand + sep));
  const root = named ?? dirname(file);
  const inner = relative(root, file).split(sep);
  const parts = [basename(root), ...inner];
  const host = parts.slice(0, -1).findIndex((part) => isHost(part));
  return {
    root,
    id: parts.join('/'),
    names: namesOf(`/${inner.join('/')}`),
    address: host < 0 ? '' : (namesOf(`https://${parts.slice(host).join('/')}`).at(-1) ?? ''),
  };
}

/** As copiers of sites name a folder: `www.kabar.id`, `kabar.co.id`. */
function isHost(name: string): boolean {
  return /^(?:[a-z0-9-]+\.)+(?:com|net|org|info|news|tv|id|my|sg|example)$/i.test(name);
}

function namesOf(path: string): string[] {
  return /\/index\.x?html?$/i.test(path) ? [path, path.replace(/[^/]+$/, '')] : [path];
}

/** Links to other files of the copy, from its root: `../02/y.html` → `/2019/02/y.html`. Others stay as they are. */
export function linkedFromRoot(body: Element, path: string, { root }: OwnPlace): Element {
  const lead = (node: Element): Element => {
    const href = node.tagName === 'a' ? attribute(node, 'href') : '';
    const found = href === '' ? '' : pathFromRoot(href, path, root);
    const properties = found === '' ? node.properties : { ...node.properties, href: found };
    return element(
      node.tagName,
      node.children.map((child) => (isElement(child) ? lead(child) : child)),
      properties,
    );
  };
  return lead(body);
}

function pathFromRoot(href: string, path: string, root: string): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|#|\?)/i.test(href)) return '';
  const [, written = '', fragment = ''] = /^([^#?]*)[^#]*(#.*)?$/s.exec(href) ?? [];
  const file = join(dirname(resolve(path)), percentDecoded(written));
  if (!file.startsWith(root + sep) || file.includes('\0')) return '';
  const isThere = existsSync(file) && (statSync(file).isFile() || existsSync(join(file, 'index.html')));
  return isThere ? `/${relative(root, file).split(sep).map(encodeURIComponent).join('/')}${fragment}` : '';
}
