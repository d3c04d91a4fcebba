// sharp, told to keep no pictures in memory between its tasks and to start no threads of its own for one.
import sharp from 'sharp';

// A build has a process a core already, and AVIF's encoder gives other bytes on other numbers of threads.
sharp.concurrency(1);
sharp.cache(false);

export { default as boundedSharp } from 'sharp';
