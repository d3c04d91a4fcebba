// The process that builds for the preview: a process of its own, so that edited code can be loaded by a new one.
import { replyTo } from '../build/serve-requests.ts';
import type { BuilderMessage, BuilderRequest } from './builder.ts';
import { PreviewBuilder } from './preview-builder.ts';

const builder = new PreviewBuilder();

process.on('message', async (message) => {
  const told = message as BuilderRequest;
  if (told.kind === 'give-way') {
    builder.giveWay();
    return;
  }
  const { id, request } = told;
  const tell = (answer: BuilderMessage): void => void process.send?.(answer);
  const onShown = (written: readonly string[]): void => tell({ id, kind: 'shown', written });
  tell({ id, kind: 'done', reply: await replyTo((asked) => builder.answer(asked, onShown), request) });
});
process.on('disconnect', () => process.exit());
