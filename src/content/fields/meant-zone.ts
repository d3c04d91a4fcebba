// A word where a zone was to stand → the zone of the country that it seems to mean; for advice, and never read without asking.
import leven from 'leven';

/** Cities and islands by their zone: people know these, and few the names of zones. */
const places: Readonly<Record<string, RegExp>> = {
  WIB: /^(?:(?:asia\/)?d?jakarta|bandung|medan|surabaya|semarang|yogyakarta|palembang|padang|(?:asia\/)?pontianak|jawa|sumatra|sumatera)$/i,
  WITA: /^(?:(?:asia\/)?makass?ar|denpasar|bali|manado|samarinda|balikpapan|banjarmasin|kupang|mataram|sulawesi)$/i,
  WIT: /^(?:(?:asia\/)?jaya ?pura|ambon|ternate|sorong|merauke|papua|maluku)$/i,
};
const zones = Object.keys(places);
const names = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'];

/** `WIBB` and `Jakarta` → `WIB`, `Asia/Jakrta` → `WIB`; `undefined` for `WITB`, which may be either neighbour. */
export function meantZone(written: string): string | undefined {
  const place = placeOf(written);
  if (place !== undefined) return place;
  if (written.includes('/')) {
    const near = names.find((name) => leven(name.toLowerCase(), written.toLowerCase()) <= 2);
    return near && placeOf(near);
  }
  const word = written.toUpperCase();
  if (!/^\p{Lu}{2,6}$/u.test(word)) return undefined;
  const near = zones.filter((zone) => leven(zone, word) === 1 || lettersOf(zone) === lettersOf(word));
  return near.length === 1 ? near[0] : undefined;
}

function placeOf(written: string): string | undefined {
  return Object.entries(places).find(([, form]) => form.test(written))?.[0];
}

/** Two that changed places are one slip. */
function lettersOf(word: string): string {
  return [...word].sort().join('');
}
