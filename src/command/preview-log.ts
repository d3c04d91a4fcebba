// What each build of the preview came to → the lines that tell a writer.
import type { PagesReply } from '../serve/preview-request.ts';
import type { Language } from '../strings/language.ts';
import { previewStrings } from '../strings/preview.ts';

export class PreviewLog {
  #language: Language;
  #builds = 0;

  /** `language` counts until the content says another. */
  constructor(language: Language) {
    this.#language = language;
  }

  /** Lines without a line end; empty where there is nothing to tell. */
  tell(reply: PagesReply): string {
    if (reply.kind === 'refused') {
      const words = previewStrings(this.#language);
      return reply.reason === 'busy' ? words.busy : words.foreignOutput;
    }
    this.#language = reply.language;
    this.#builds += 1;
    const words = previewStrings(this.#language);
    if (reply.kind === 'invalid') return `${reply.report}\n${reply.isShown ? words.stale : words.notBuilt}`;
    const { written, removed, seconds } = reply;
    const lines = reply.report === '' ? [] : [reply.report];
    // The first build is followed by the address.
    if (this.#builds > 1) {
      const anything = written.length + removed.length > 0;
      lines.push(anything ? words.updated(written.length, removed.length, seconds) : words.unchanged);
    }
    return lines.join('\n');
  }
}
