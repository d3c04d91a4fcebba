// A request to import and the content folder as it is → what all steps of the import share, and its source's records.
import type { Archive } from '../archive/archive.ts';
import { digestText } from '../digest.ts';
import { failure, type Result, success } from '../problem.ts';
import type { ArchiveBefore } from './archive-before.ts';
import { withConstants } from './constant-values.ts';
import type { RecordSettings } from './decide-record.ts';
import { ImportLedger } from './import-ledger.ts';
import type { ImportRequest } from './import-request.ts';
import type { SourceFiles } from './list-source-files.ts';
import { fingerprintOf } from './mapping.ts';
import type { SourceItem } from './source-record.ts';

export interface ImportRun {
  readonly request: ImportRequest;
  readonly sources: SourceFiles;
  readonly archive: Archive;
  readonly before: ArchiveBefore;
  readonly ledger: ImportLedger;
  readonly settings: RecordSettings;
  /** Over what was said about the source. */
  readonly fingerprint: string;
}

/** Fails where the ledger is none. */
export function beginRun(
  request: ImportRequest,
  sources: SourceFiles,
  before: ArchiveBefore,
): Result<ImportRun> {
  const ledger = ImportLedger.open(request.contentDir, request.name);
  if (!ledger.ok) return failure(ledger.problems);
  const { archive } = before;
  return success({
    request,
    sources,
    archive,
    before,
    ledger: ledger.value,
    settings: settingsOf(request, archive),
    fingerprint: digestText(fingerprintOf(request.mapping)),
  });
}

function settingsOf({ mapping, now }: ImportRequest, { site }: Archive): RecordSettings {
  return {
    zone: mapping.zone ?? site.zone,
    zoneIsStated: mapping.zone !== undefined,
    order: mapping.dateOrder,
    zones: mapping.zones,
    defaultDate: mapping.defaults.date,
    defaultCategory: mapping.defaults.category,
    defaultAuthor: mapping.defaults.author,
    now,
  };
}

/** From the start. */
export async function* readSource(
  { request, sources, archive }: ImportRun,
  onBytes: (bytes: number) => void,
): AsyncGenerator<SourceItem> {
  const { site, categories } = archive;
  const reader = await request.source.load();
  const items = reader(sources.files, {
    operands: request.operands,
    mapping: request.mapping,
    known: {
      categories: [...categories.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
      credits: site.credits,
      zone: site.zone,
      now: request.now,
    },
    advance: onBytes,
  });
  // A table's reader knows them itself, and what a list is in them.
  const isTable = request.source.needsMapping === true;
  yield* isTable ? items : withConstants(items, request.mapping.constants);
}
