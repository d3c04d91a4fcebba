// The search page in a browser, as a reader uses it: ask, wait for the answer, read it, load more.
import type { Locator, Page } from 'playwright-core';

export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  /** The button for further results, and for another try. */
  readonly more: Locator;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
    this.field = page.locator('main input[name=q]');
    this.more = page.locator('.search-more button');
  }

  /** `query` is the address's, with its question mark. */
  async open(query: string): Promise<void> {
    await this.page.goto(`${this.#address}${query}`);
    await this.answered();
  }

  async ask(text: string): Promise<void> {
    await this.field.fill(text);
    await this.field.press('Enter');
    await this.answered();
  }

  async loadMore(): Promise<void> {
    await this.more.click();
    await this.answered();
  }

  /** Waits until the status says something other than that the search is under way. */
  async answered(): Promise<void> {
    await this.page.waitForFunction(() => {
      const text = document.querySelector('.search-status')?.textContent ?? '';
      return text !== '' && text !== 'Mencari…';
    });
  }

  async status(): Promise<string> {
    return (await this.page.locator('.search-status').textContent()) ?? '';
  }

  headlines(): Promise<string[]> {
    return this.page.locator('.search-result a').allTextContents();
  }

  addresses(): Promise<(string | null)[]> {
    return this.page
      .locator('.search-result a')
      .evaluateAll((found) => found.map((a) => a.getAttribute('href')));
  }

  times(): Promise<(string | null)[]> {
    return this.page
      .locator('.search-result time')
      .evaluateAll((found) => found.map((time) => time.getAttribute('datetime')));
  }
}
