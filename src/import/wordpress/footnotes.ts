// The notes that WordPress keeps beside a body → HTML of the list that its block of notes shows.

/** `written` is JSON: `[{"id": "…", "content": "HTML"}]`, in the order of the marks. `''` for anything else. */
export function footnotesHtml(written: string): string {
  const notes = notesIn(written);
  return notes.length === 0
    ? ''
    : `\n\n<hr>\n<ol>${notes.map((note) => `<li>${note}</li>`).join('')}</ol>\n\n`;
}

function notesIn(written: string): string[] {
  try {
    const value: unknown = JSON.parse(written);
    return Array.isArray(value) ? value.map(contentOf) : [];
  } catch {
    return [];
  }
}

/** A note without words keeps its number. */
function contentOf(note: unknown): string {
  const isNote = typeof note === 'object' && note !== null && 'content' in note;
  return isNote && typeof note.content === 'string' ? note.content : '';
}
