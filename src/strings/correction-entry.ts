// What was corrected, in words → the YAML that owns up to it, on one line to paste.

export interface EntryOptions {
  /** As front matter writes a moment. */
  readonly now: string;
  /** Whether the story has the key already: then the line is one more of its list. */
  readonly hasCorrections: boolean;
}

export function formatCorrectionEntry(note: string, { now, hasCorrections }: EntryOptions): string {
  // A JSON string is a YAML string, whatever is in it.
  const entry = `{ type: ralat, date: ${now}, note: ${JSON.stringify(note)} }`;
  return hasCorrections ? `- ${entry}` : `corrections: [${entry}]`;
}
