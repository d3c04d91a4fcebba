// A reader who asks for page after page, and for all that each of them loads; what is amiss is written down.
import { Agent, get } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

export interface ReadingOptions {
  readonly origin: string;
  /** Root-relative addresses of pages that every release has. */
  readonly pages: readonly string[];
  /** What is wrong with a page, or nothing. */
  readonly judge: (page: string, body: string) => string | undefined;
}

export class Readers {
  readonly #options: ReadingOptions;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 });
  readonly faults: string[] = [];
  requests = 0;

  constructor(options: ReadingOptions) {
    this.#options = options;
  }

  /** `width` at a time, until `isOver`. */
  async read(width: number, isOver: () => boolean): Promise<void> {
    await Promise.all(Array.from({ length: width }, (_, index) => this.#readOn(index, isOver)));
    this.#agent.destroy();
  }

  async #readOn(start: number, isOver: () => boolean): Promise<void> {
    const { pages } = this.#options;
    for (let at = start; !isOver(); at += 7) await this.#readPage(pages[at % pages.length] ?? '/');
  }

  async #readPage(page: string): Promise<void> {
    const body = (await this.#ask(page)).toString();
    const fault = this.#options.judge(page, body);
    if (fault !== undefined) this.faults.push(`${page}: ${fault}`);
    for (const address of new Set(loadedBy(body))) await this.#ask(address);
  }

  async #ask(address: string): Promise<Buffer> {
    this.requests += 1;
    const { status, body } = await this.#get(address).catch((error: Error) => ({
      status: 0,
      body: Buffer.from(error.message),
    }));
    if (status !== 200 || body.length === 0) this.faults.push(`${address}: ${status}, ${body.length} bytes`);
    return body;
  }

  /** Fails where the answer ends before its length. */
  #get(address: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const request = get(`${this.#options.origin}${address}`, { agent: this.#agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          if (response.complete) resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts) });
          else reject(new Error('cut off'));
        });
      });
      request.on('error', reject);
    });
  }
}

/** Style sheets, scripts, icons and every width of every photo. */
function loadedBy(html: string): string[] {
  const tags = html.match(/<(?:link|script|img|source)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => !/rel="(?:canonical|alternate|prev|next)"/.test(tag))
    .flatMap((tag) => [...tag.matchAll(/\s(?:href|src|srcset)="([^"]*)"/gi)].map(([, value = '']) => value))
    .flatMap((value) => value.split(/,\s+/).map((part) => part.split(' ')[0] ?? ''))
    .filter((address) => address.startsWith('/') && !address.startsWith('//'));
}
