// An address as it was typed in running text → the same as a link takes it.

/** `www.contoh.id` alone makes no link, in whatever marks it stands. */
export function wholeAddress(written: string): string {
  return /^www\./i.test(written) ? `https://${written}` : written;
}
