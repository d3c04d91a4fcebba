// The process that builds for the preview: a process of its own, so that edited code can be loaded by a new one.
import { serveRequests } from '../build/serve-requests.ts';
import { buildPreview } from './build-preview.ts';

serveRequests(buildPreview);
