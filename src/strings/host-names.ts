// What hosts are called, in every language.
import type { Host } from '../archive/redirect.ts';

/** As hosts call themselves. */
export const hostNames: Readonly<Record<Host, string>> = {
  netlify: 'Netlify',
  cloudflare: 'Cloudflare Pages',
  github: 'GitHub Pages',
  s3: 'S3',
  none: '',
};
