// A story's permalink with its date ↔ the address by which the index knows it.

/**
 * `date` is ISO 8601 with its offset, `dateText` the same as readers see it. They stand in the address, where a result
 * finds them: Pagefind indexes each word of all else that it shows, and the words of dates took a sixteenth of its time.
 */
export interface DatedPermalink {
  readonly permalink: string;
  readonly date: string;
  readonly dateText: string;
}

export function resultAddress({ permalink, date, dateText }: DatedPermalink): string {
  return `${permalink}#${date} ${dateText}`;
}

export function readResultAddress(address: string): DatedPermalink {
  const [, permalink = address, date = '', dateText = ''] = /^([^#]*)#(\S+) (.*)$/s.exec(address) ?? [];
  return { permalink, date, dateText };
}
