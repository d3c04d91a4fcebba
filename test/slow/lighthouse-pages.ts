// The pages that readers come to, on the sample site.
import { auditsEveryKind } from './thoroughness.ts';

const mostVisited = [
  { name: 'an article with a photo', path: '/2024/09/segala-bentuk-isi-berita/' },
  { name: 'the front page', path: '/' },
  { name: 'the search', path: '/cari/' },
];

const others = [
  { name: 'an article', path: '/2017/03/hip-hop-hak-cipta-dan-sumber-terbuka/' },
  { name: 'a category', path: '/kategori/ekonomi/' },
];

export const auditedPages = auditsEveryKind ? [...mostVisited, ...others] : mostVisited;
