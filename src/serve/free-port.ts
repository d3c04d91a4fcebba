// A port that was asked for → that port, or the next one on this machine that nobody uses.
import { type AddressInfo, createServer } from 'node:net';

const portsToTry = 50;

export class NoFreePort extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} and those after it cannot be opened`);
    this.name = 'NoFreePort';
    this.port = port;
  }
}

/** 0 gives any free port. Throws `NoFreePort`. */
export async function findFreePort(wanted: number): Promise<number> {
  const last = wanted === 0 ? 0 : Math.min(wanted + portsToTry - 1, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    const found = await tryPort(port);
    if (found !== undefined) return found;
  }
  throw new NoFreePort(wanted);
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1' }, () => {
      const found = (server.address() as AddressInfo).port;
      server.close(() => resolve(found));
    });
  });
}
