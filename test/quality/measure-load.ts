// An address, opened on a phone with an empty cache → what the browser asked for and what came over the wire.
import type { Browser } from 'playwright-core';

export interface Load {
  /** Addresses, in the order in which they were asked for. */
  readonly requests: readonly string[];
  /** Bytes of headers and compressed bodies; those of pictures are left out. */
  readonly bytes: number;
}

export async function measureLoad(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    const requests: string[] = [];
    const pictures = new Set<string>();
    let bytes = 0;
    network.on('Network.requestWillBeSent', ({ request, requestId, type }) => {
      requests.push(request.url);
      if (type === 'Image') pictures.add(requestId);
    });
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (!pictures.has(requestId)) bytes += encodedDataLength;
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    return { requests, bytes };
  } finally {
    await context.close();
  }
}
