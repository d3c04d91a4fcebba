// Text with bytes written as `%20` → the characters.

/** What is not written so stays as it is, as a whole. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone `%`, or bytes that are no UTF-8.
    return text;
  }
}
