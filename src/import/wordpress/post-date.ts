// The two times of a WordPress post, its site's and UTC's → one time with its offset.

const form = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)$/;

/** In minutes: of any zone on Earth. */
const farthest = 14 * 60;

/**
 * `2019-01-21 22:05:00` and `2019-01-21 15:05:00` → `2019-01-21 22:05:00 +07:00`. Where the times do not differ as zones
 * do, the site's stands without an offset; where one is missing or all zeros (a draft's), the other stands. `''` for
 * neither.
 */
export function postDate(local: string, utc: string): string {
  const [here, there] = [epochOf(local), epochOf(utc)];
  if (here === undefined) return there === undefined ? '' : `${utc} +00:00`;
  const minutes = there === undefined ? Number.NaN : (here - there) / 60_000;
  return minutes % 15 === 0 && Math.abs(minutes) <= farthest ? `${local} ${offsetOf(minutes)}` : local;
}

/** Milliseconds, as if the time were UTC's. */
function epochOf(written: string): number | undefined {
  const parts = form.exec(written)?.slice(1).map(Number);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts ?? [];
  return year === 0 || month === 0 ? undefined : Date.UTC(year, month - 1, day, hour, minute, second);
}

function offsetOf(minutes: number): string {
  const distance = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}
