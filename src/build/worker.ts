// The process that the pool forks: does one task at a time, and loads a task's code when it is first asked for.

import type { MediaFile } from '../content/media-library.ts';
import type { EngineRequest, IndexRequest } from './index-request.ts';
import type { Look, LookRequest } from './look-request.ts';
import type { JudgePhotoRequest, PictureRequest } from './picture-request.ts';
import type { ReadFolder, ReadRequest } from './read-request.ts';
import type { RenderRequest } from './render-request.ts';
import { serveRequests } from './serve-requests.ts';
import type { TakeRequest } from './share-request.ts';
import type { StagedFile } from './stage-file.ts';
import type { PackRequest, UnpackRequest } from './store-request.ts';

/** Task → what is asked and what is answered. */
export interface Tasks {
  /** Nothing but making ready to render: it takes longer than a process's own start. */
  readonly load: { readonly request: { readonly task: 'load' }; readonly response: undefined };
  readonly look: { readonly request: LookRequest; readonly response: Look };
  readonly read: { readonly request: ReadRequest; readonly response: readonly ReadFolder[] };
  readonly render: { readonly request: RenderRequest; readonly response: readonly StagedFile[] };
  readonly index: { readonly request: IndexRequest; readonly response: readonly StagedFile[] };
  readonly 'judge-photo': { readonly request: JudgePhotoRequest; readonly response: MediaFile };
  readonly picture: { readonly request: PictureRequest; readonly response: readonly StagedFile[] };
  readonly pack: { readonly request: PackRequest; readonly response: undefined };
  readonly unpack: { readonly request: UnpackRequest; readonly response: readonly string[] };
  readonly take: { readonly request: TakeRequest; readonly response: boolean };
  readonly 'search-engine': { readonly request: EngineRequest; readonly response: readonly StagedFile[] };
}

export type WorkerRequest = Tasks[keyof Tasks]['request'];
export type WorkerResponse = Tasks[keyof Tasks]['response'];

serveRequests<WorkerRequest, WorkerResponse>(async (request) => {
  switch (request.task) {
    case 'load':
      await (await import('./render-request.ts')).makeReady();
      return undefined;
    case 'look':
      return (await import('./look-request.ts')).answerLook(request);
    case 'read':
      return (await import('./read-request.ts')).answerRead(request);
    case 'render':
      return (await import('./render-request.ts')).answerRender(request);
    case 'judge-photo':
      return (await import('./picture-request.ts')).answerJudgePhoto(request);
    case 'picture':
      return (await import('./picture-request.ts')).answerPicture(request);
    case 'pack':
      return (await import('./store-request.ts')).answerPack(request);
    case 'unpack':
      return (await import('./store-request.ts')).answerUnpack(request);
    case 'take':
      return (await import('./share-request.ts')).answerTake(request);
    case 'index':
      return (await import('./index-request.ts')).answerIndex(request);
    case 'search-engine':
      return (await import('./index-request.ts')).answerEngine(request);
  }
});
