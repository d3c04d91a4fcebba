// What came along when a text was copied, by where it was copied from: lines that are no story's.

/** Each is a line, without the stars around it. */
export const leftoverLines: readonly RegExp[] = [
  // Chat programs.
  /^(?:forwarded(?: many times)?|diteruskan(?: berkali-kali)?|pesan diteruskan)$/i,
  /^\[?\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?\]?(?: -)? [^:]{1,40}: /,
  /^\[\d{1,2}[/.]\d{1,2},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?\] [^:]{1,40}: /,
  /^[^[\]:]{1,40}, \[\d{1,2}[ ./-]\p{L}{3,9}[ ./-]\d{4},? \d{1,2}[.:]\d{2}(?:[.:]\d{2})?\]:?$/u,
  // Mail.
  /^(?:(?:dikirim|terkirim) dari (?:iphone|ipad|ponsel|samsung|xiaomi|oppo|vivo|yahoo|outlook|gmail|mail|perangkat)|sent from (?:my|mail|yahoo|outlook|samsung)|(?:get|dapatkan) outlook (?:for|untuk))\b.{0,60}$/i,
  /^(?:pada|on) .{5,100}<[^<>@\s]+@[^<>\s]+> ?(?:menulis|wrote):$/i,
  /^(?:from|to|cc|dari|kepada)\s*:\s*.{0,60}\S@\S+\.\S+$/i,
  /^-{2,} ?(?:original message|forwarded message|pesan asli|pesan terusan|pesan yang diteruskan) ?-{2,}$/i,
  // Words to a colleague.
  /^(?:nb|catatan|note|pesan) (?:untuk|buat|kepada|to) (?:redaktur|redaksi|editor|penyunting|mas|mbak|admin)\b.{0,120}$/i,
  /^(?:nb\s*:\s*)?(?:mohon|tolong|minta) (?:diedit|dicek|diperiksa|dikoreksi|dimuat|ditayangkan|dinaikkan)\b.{0,40}\b(?:ya|mas|mbak|bang|min|dulu|redaksi)\b.{0,20}$/i,
  /^(?:kata sandi|password|passwd)\s*[:=]\s*\S+$/i,
  /^(?:catatan|nb|note|pesan)\s*:\s*jangan (?:dimuat|ditayangkan|diterbitkan|dinaikkan|disebar)\b.{0,60}$/i,
  /^(?:dear|halo|hai|selamat (?:pagi|siang|sore|malam)),? (?:redaksi|redaktur|admin|mas|mbak|tim redaksi)\b.{0,40}$/i,
  /^(?:EDITED|REVISI(?: ?\d)?|FINAL|ACC|OK NAIK|NASKAH (?:SELESAI|FINAL))$/,
  /^-+ ?(?:selesai|akhir|end|30) ?-+$|^\(\*{1,5}\)$|^\(?bersambung ke hal(?:aman)?\.? ?\d{1,3}\)?$/i,
  /^assalam[ua]\p{L}*(?: ?'?alaikum)?\b[^.]{0,40}\b(?:mohon|tolong|minta|izin|dimuat|ditayangkan)\b.{0,60}$/iu,
  /^\(?\d{2,4} (?:kata|karakter|words)\)?$/i,
  /^\/\/ \S.{0,120}$|^--$/,
  // Comments of shared documents and of word processors.
  /^commented \[\w{1,5}\d{1,3}\]:|^\[[a-z]\]\p{L}/iu,
  // Press releases.
  /^yth\.? .{0,60}$|^lampiran\s*:\s*\d.{0,40}$/i,
  /^(?:untuk (?:segera )?(?:disiarkan|diterbitkan|dipublikasikan)(?: segera)?|for immediate release|siaran pers|press release)\b[^.]{0,40}$/i,
  /^kepada yth\b.{0,40}$/i,
  /^(?:draf|draft)\b.{0,20}\b(?:jangan|bukan untuk|do not|not for)\b.{0,60}$/i,
  // Pages of portals.
  /^(?:bagikan|share|bagikan (?:ini|berita ini|artikel ini)|share this(?: article)?)\s*:?$/i,
  /^(?:simak|tonton|saksikan|lihat)(?: juga)? (?:juga )?video\b[^.]{0,120}$/i,
  /^(?:halaman (?:selanjutnya|berikutnya|sebelumnya)|(?:baca )?selengkapnya|lihat juga|artikel terkait|berita terkait|copyright\b.{0,60}|© ?\d{4}\b.{0,60}|klik (?:di ?sini|(?:tautan|link)(?: ini)?)[^[\]]{0,40}|(?:follow us|ikuti kami)[^[\]]{0,60})\s*[:>»…]*$/i,
  /^(?:ikuti|dapatkan|cek|simak) .{0,120}\b(?:google news|saluran whatsapp|whatsapp channel|kanal whatsapp|kanal telegram)\b.{0,80}$/i,
  /^(?:advertisement|(?:scroll|gulir) (?:to (?:continue|resume)(?: with)? content|untuk (?:melanjutkan|lanjut)(?: membaca)?)|\[gambas:[^\][]{0,60}\])$/i,
  /^(?:read more|lihat foto|lihat semua|komentar \(\d{1,5}\)|\d{1,5} komentar|\d{1,3} menit (?:baca|membaca)|(?:dibaca|dilihat)(?: sebanyak)? [\d.]{1,9} kali|[\d.]{1,9} (?:views|kali (?:dibaca|dilihat)))$/i,
  /^(?:\d{1,2} ){1,10}(?:selanjutnya|berikutnya|next)\b.{0,10}$/i,
  /^(?:dapatkan update berita pilihan|dilarang keras mengambil konten)\b.{0,200}$/i,
  // Posts that are shown in pages.
  /^(?:view this post on instagram|lihat postingan ini di instagram|a post shared by .{1,60}|sebuah kiriman dibagikan oleh .{1,60})$/i,
  /^(?:—|&mdash;) .{1,60} \(@\w{1,15}\) \p{L}+ \d{1,2}, \d{4}$/u,
  // PDF files.
  /^halaman \d{1,3} (?:dari|of) \d{1,3}$|^page \d{1,3} of \d{1,3}$/i,
  // Places of pictures.
  /^\[(?:foto|gambar|image|video|grafis|infografik|infografis)\b[^\][]{0,60}\]$|^[(<](?:foto|gambar|video)[)>]$|^(?:foto|gambar)\s*:$/i,
  /^[\w() -]{1,60}\.(?:jpe?g|png|webp|heic|gif|mp4|docx?|pdf)$/i,
  // Chat robots.
  /:?contentReference\[oaicite|\bcite(?:turn\d+\w+?\d+)+|\[oaicite:\d|\[oai_citation:\d|\[cite(?:_start\]|: ?\d)/,
  /^(?:tentu(?: saja)?|baik)[!,.] .{0,80}\b(?:artikel|berita|naskah|versi|tulisan)(?:nya)?\b.{0,60}:$/i,
  /^(?:sure|certainly|of course|absolutely)[!,.] .{0,120}:$|^here(?:['’]s| is| are) (?:the|an?|your) .{0,60}\b(?:article|story|version|draft|translation|rewrite|summary)\b.{0,60}:$/i,
  /【\d{1,3}[:†][^【】]{0,40}】/,
  /^(?!.*, (?:kata|ujar|tutur|ucap|harap))semoga (?:artikel|berita|tulisan|naskah|draf|versi)\b.{0,40}\b(?:membantu|sesuai)\b.{0,120}$/i,
  /^(?!.*, (?:kata|ujar|tutur|ucap|harap))(?:jika|bila|apabila|kalau|silakan) .{0,100}\b(?:beri ?tahu|kabari|sampaikan) (?:kepada )?saya\b.{0,80}$/i,
  /^(?:apakah anda|apa anda|anda) ingin saya\b.{0,120}\?$|^(?:mau|ingin) saya (?:buatkan|bantu|ubah|ringkas|tambahkan)\b.{0,120}\?$/i,
  /^(?:let me know if|would you like me to|feel free to ask)\b.{0,120}$/i,
  // Translators.
  /^(?:diterjemahkan (?:dengan|oleh|menggunakan)|translated (?:by|with)) (?:google|deepl|bing|microsoft|yandex|chatgpt)\b.{0,40}$/i,
  /^(?:sumber|source)\s*:?\s*(?:percakapan|conversation) (?:dengan|with) (?:copilot|bing|chatgpt|gemini)\b.{0,60}$/i,
  // A change as Git shows it.
  /^diff --git a\/|^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/,
  // What is left of a merge, and lines of a typewriter.
  /^={3,}$|^\+{3,}$|^\|{7} \S+$/,
];
