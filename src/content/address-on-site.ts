// An address as a link has it → the address of this site that it leads to.

/** `undefined` for links that lead elsewhere, or of which nobody can say where. */
export function addressOnSite(
  href: string,
  permalink: string | undefined,
  siteUrl: string,
): string | undefined {
  const onSite = withoutSite(href, siteUrl);
  if (onSite === undefined || (permalink === undefined && !onSite.startsWith('/'))) return undefined;
  const url = `http://site${permalink ?? '/'}`;
  if (!URL.canParse(onSite, url)) return undefined;
  const { pathname, hash } = new URL(onSite, url);
  const path = pathname.replace(/\/index\.html?$/, '/');
  return `${/\/$|\.\w+$/.test(path) ? path : `${path}/`}${hash}`;
}

/** What stands behind the site's own address; with or without `www.` and `s`, as both lead to it. */
export function withoutSite(href: string, siteUrl: string): string | undefined {
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return href;
  const address = href.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '');
  const site = siteUrl.replace(/^https?:\/\/(?:www\.)?/i, '');
  if (address === href || site === '') return undefined;
  const isInside = address.slice(0, site.length).toLowerCase() === site.toLowerCase();
  const rest = address.slice(site.length);
  if (!isInside || !/^(?:[/?#]|$)/.test(rest)) return undefined;
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** `http://localhost:8080/2024/09/x/`, copied from the preview: what stands there, with no site before it. */
export function addressOfPreview(href: string): string | undefined {
  const [, rest] =
    /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+)?(\/.*)?$/i.exec(href) ?? [];
  return rest ?? (/^https?:\/\/localhost(?::\d+)?$/i.test(href) ? '/' : undefined);
}
