// What becomes of HTML that Markdown, as the site prints it, has no place for.

/** How often in one record, and the first of them where it has a name or an address: `''` where it has none. */
export interface HtmlExample {
  readonly count: number;
  readonly example: string;
}

/** Rule name → what its message needs beside the place. */
export interface HtmlRules {
  /** A player, a post or a map became a link on a line of its own. */
  'html/embed': HtmlExample;
  /** A player or frame without an address is gone. */
  'html/embed-lost': HtmlExample;
  /** Fields and buttons of forms are gone. */
  'html/form': HtmlExample;
  /** What the page itself hid is gone. */
  'html/hidden': HtmlExample;
  /** A link whose address leads to no page became its text. */
  'html/link': HtmlExample;
  /** A picture without an address that it could be fetched from is gone. */
  'html/picture': HtmlExample;
  /** Drawings and formulas that are no files are gone. */
  'html/drawing': HtmlExample;
  /** A table that only placed things on the page became what it held. */
  'html/layout-table': HtmlExample;
  /** What stood in cells as lists, paragraphs or tables became lines of text. */
  'html/table-cell': HtmlExample;
  /** Elements within elements beyond any page's need became their text. */
  'html/deep': HtmlExample;
  /** Markup that was never closed, and would have hidden what follows it, is closed. */
  'html/unclosed': HtmlExample;
  /** Characters that nobody sees are gone. */
  'html/hidden-character': HtmlExample;
  /** `&amp;quot;` became the character that was meant. */
  'html/double-encoded': HtmlExample;
  /** A shortcode's tags are gone, what they enclosed is kept. */
  'html/shortcode': HtmlExample;
  /** What looks like a shortcode and may be text is kept as it is. */
  'html/shortcode-kept': HtmlExample;
  /** A block that WordPress fills when it shows the page is not in the text. */
  'html/block': HtmlExample;
  /** A gallery names attachments that the source lacks. */
  'html/gallery': HtmlExample;
}

type NameAfter<R> = R extends `html/${infer Change}` ? Change : never;

export type HtmlChange = NameAfter<keyof HtmlRules>;
