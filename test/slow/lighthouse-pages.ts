// The pages that readers come to, on the sample site.

export const auditedPages = [
  { name: 'an article', path: '/2017/03/hip-hop-hak-cipta-dan-sumber-terbuka/' },
  { name: 'an article with a photo', path: '/2024/09/segala-bentuk-isi-berita/' },
  { name: 'the front page', path: '/' },
  { name: 'a category', path: '/kategori/ekonomi/' },
  { name: 'the search', path: '/cari/' },
] as const;
