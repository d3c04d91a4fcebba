// The machine and the programs that were measured → one line.
import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';

export function describeMachine(): string {
  const hugo = /v\d+\.\d+\.\d+/.exec(spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout ?? '')?.[0];
  const parts = [
    `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? process.arch})`,
    `${Math.round(totalmem() / 1e9)} GB`,
    `Node ${process.version}`,
    ...(hugo === undefined ? [] : [`Hugo ${hugo}`]),
  ];
  return `Measured on ${parts.join(', ')}; CPU and memory are those of all processes together.`;
}
