// The workflow's look at the clock: what is kept of the last publication, and GitHub's runs → whether a build begins.
import { expect, it } from 'vitest';
import { makeTemporaryFolder, writeFiles } from '../fixtures/temporary-folder.ts';
import { type JobRun, runJob, standInForGh } from './workflow-run.ts';

interface Situation {
  /** What the last publication left; `undefined` where nothing did, or GitHub has thrown it away. */
  readonly kept?: string;
  /** Builds of this day, the newest first: status and the minutes since they began. */
  readonly builds?: readonly (readonly [status: string, minutesAgo: number])[];
  /** Pushes that were built and published, whenever it was. */
  readonly published?: number;
}

const stampOf = (time: number) => new Date(time).toISOString().replace(/\.\d+/, '');

/** Beside a stand-in for GitHub's command line, which shows what it is to begin. */
function wake({ kept, builds = [], published = 0 }: Situation): JobRun {
  const [folder, store] = [makeTemporaryFolder(), makeTemporaryFolder()];
  if (kept !== undefined) writeFiles(store, { 'caches/published/.published/next-publish.json': kept });
  const runs = builds.map(([status, minutes]) => `${status} ${stampOf(Date.now() - minutes * 60_000)}\n`);
  writeFiles(folder, { runs: runs.join('') });
  const gh = `case "$*" in
    *'--status success'*) echo ${published};;
    'run list '*' --workflow build.yml '*) cat ${folder}/runs;;
    *) echo "gh $*";;
  esac`;
  const env = {
    PATH: standInForGh(folder, gh),
    GITHUB_WORKFLOW_REF: 'redaksi/arsip/.github/workflows/build.yml@refs/heads/main',
    GITHUB_REPOSITORY: 'redaksi/arsip',
    GITHUB_REF_NAME: 'main',
  };
  const values = {
    'github.run_id': '7',
    'github.run_attempt': '1',
    "vars.SHARDS || '1'": '1',
    'github.token': 'x',
  };
  return runJob('wake', { folder, store, values, env });
}

const due = '{"at": "2024-09-20T06:00:00Z", "begins": 1, "ends": 0}';
const begins = 'gh workflow run build.yml --repo redaksi/arsip --ref main\n';
const atWork = 'A build is at work or waits. The next look tells whether it was enough.\n';

it.each<[string, Situation, string]>([
  ['nothing was ever published', {}, 'Nothing is due.\n'],
  ['nothing is to come', { kept: '{"at": null, "begins": 0, "ends": 0}' }, 'Nothing is due.\n'],
  [
    'it is to come later',
    { kept: '{"at": "2999-01-01T00:00:00Z"}' },
    'Nothing is due before 2999-01-01T00:00:00Z.\n',
  ],
  ['a build waits', { kept: due, builds: [['queued', 1]] }, atWork],
  [
    'a build is at work that is older than one that failed',
    {
      kept: due,
      builds: [
        ['completed', 30],
        ['in_progress', 40],
      ],
    },
    atWork,
  ],
])('does nothing where %s', (_, situation, output) => {
  expect(wake(situation)).toEqual({ code: 0, output, outputs: {} });
});

it('begins a build where something is due that no build has brought', () => {
  expect(wake({ kept: due })).toEqual({ code: 0, output: begins, outputs: {} });
  const at = stampOf(Date.now() - 600_000);
  const { output } = wake({ kept: `{"at": "${at}"}`, builds: [['completed', 11]] });
  expect(output).toBe(begins);
});

/** Of builds that failed one after another, the newest so many minutes ago. */
function failed(count: number, minutesAgo: number): Situation {
  return {
    kept: due,
    builds: Array.from({ length: count }, (_, index) => ['completed', minutesAgo + 15 * index] as const),
  };
}

it.each([
  [1, 9, 11],
  [2, 19, 21],
  [5, 159, 161],
  [40, 639, 641],
])('waits longer after %i builds that failed, and then says so where people look', (count, early, late) => {
  const waits = wake(failed(count, early));
  expect(waits).toMatchObject({ code: 0, output: expect.stringMatching(/^The build of .* was for this\./) });
  const again = wake(failed(count, late));
  expect(again.code).toBe(1);
  expect(again.output).toBe(
    `${begins}::error::What fell due at 2024-09-20T06:00:00Z is not published: ${count} builds since have failed.\n`,
  );
});

it('builds once a day where what was kept is lost', () => {
  const lost = { published: 1 };
  expect(wake(lost)).toEqual({ code: 0, output: begins, outputs: {} });
  expect(wake({ ...lost, builds: [['completed', 1439]] })).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^The build of .* was for this\./),
  });
  expect(wake({ ...lost, builds: [['completed', 1441]] }).output).toBe(begins);
});
