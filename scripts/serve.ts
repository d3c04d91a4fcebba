// `npm start`: keeps a preview (scripts/preview.ts) running, and begins it anew when the code that it runs has changed.
import { keepRunning } from '../src/serve/keep-running.ts';

process.exitCode = await keepRunning('preview', process.argv.slice(2));
