import { type AddressInfo, createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { findFreePort, NoFreePort } from '../../../src/serve/free-port.ts';

/** Takes any port for the length of the test. */
async function takePort(port = 0): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen({ port, host: '127.0.0.1' }, resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

it('finds another port where the wanted one is taken', async () => {
  const taken = await takePort();
  expect(await findFreePort(taken)).toBeGreaterThan(taken);
});

it('finds any port for 0', async () => {
  expect(await findFreePort(0)).toBeGreaterThan(0);
});

it('says so where there is none', async () => {
  await takePort(65_535);
  await expect(findFreePort(65_535)).rejects.toThrow(NoFreePort);
});
