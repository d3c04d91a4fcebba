// How full a period is → one of five shades of the calendars. A class, since the site's policy allows no style
// attribute.

/** `density-0` for an empty period, up to `density-4` for the fullest of those shown together. */
export function densityClass(count: number, fullest: number): string {
  return `density-${count === 0 ? 0 : Math.max(1, Math.ceil((count / fullest) * 4))}`;
}
