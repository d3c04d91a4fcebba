// A tag that shows another service's video, post or page → the address of the same thing there.
import { isWebAddress } from '../../web-address.ts';
import type { Parameters } from './tag-parameters.ts';

type Service = (id: string, parameters: Parameters) => string;

const post: Service = (id, parameters) => `https://x.com/${parameters.first('user') || 'i'}/status/${id}`;

/** By the tag's name, as Hugo, Hexo and the themes and plugins of Jekyll have it. */
const services: Readonly<Record<string, Service>> = {
  youtube: (id) => `https://www.youtube.com/watch?v=${id}`,
  vimeo: (id) => `https://vimeo.com/${id}`,
  tweet: post,
  twitter: post,
  x: post,
  instagram: (id) => `https://www.instagram.com/p/${id}/`,
  gist: (id, parameters) => `https://gist.github.com/${parameters.positional.slice(0, 2).join('/') || id}`,
  speakerdeck: (id) => `https://speakerdeck.com/player/${id}`,
  soundcloud: (id) => `https://soundcloud.com/${id}`,
};

/** `undefined` for a tag that is none of these, or that does not say what it shows. */
export function embedAddress(parameters: Parameters): string | undefined {
  const name = parameters.name.replace(/[-_](?:simple|enhanced|video|player|embed|lite|card)$/, '');
  const service = Object.hasOwn(services, name) ? services[name] : undefined;
  if (service === undefined) return undefined;
  const id =
    name === 'gist' || parameters.named.size === 0
      ? (parameters.positional.find((each) => each.trim() !== '') ?? '')
      : parameters.first('id', 'url', 'src', 'link', 'v', 'video') || parameters.at(0);
  if (isWebAddress(id)) return id;
  return /^[\w./-]+$/.test(id) ? service(id, parameters) : undefined;
}
