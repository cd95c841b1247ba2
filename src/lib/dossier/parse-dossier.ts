// The only door by which data come in: texts to a checked, frozen dossier, or every problem at once.
import { checkIntegrity } from '#lib/domain/integrity.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { RECORD_KEYS } from '#lib/domain/form.ts';
import type { RecordKey } from '#lib/domain/form.ts';
import { dossierHash } from '#lib/domain/dossier-hash.ts';
import { checkIds } from './check-ids.ts';
import { isMapping } from './check-value.ts';
import { CODES } from './codes.ts';
import type { Code } from './codes.ts';
import { frozenDossier } from './frozen-dossier.ts';
import { joinFiles } from './join-files.ts';
import type { Joined, JoinedDossier, NamedRead } from './join-files.ts';
import { readText } from './read-texts.ts';
import type { DossierFile, Path, Place } from './file-read.ts';

export type { NamedRead } from './join-files.ts';
export type { DossierFile } from './file-read.ts';

export interface Problem extends Place {
  readonly file: string;
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export type Counts = Readonly<Record<RecordKey | 'clauses', number>>;

export interface DoorAnswer {
  /** null where there is any error. */
  readonly dossier: Dossier | null;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
}

/** Faults of a key that is there but should not be, told at the key and not at its value. */
const AT_KEY: readonly Code[] = ['unknown-key', 'forbidden-key', 'dossier-twice', 'twin-without-base'];

/**
 * Reads and checks the files of a dossier, in any order. Every problem comes back at once; warnings alone leave the
 * dossier sound. Never throws.
 */
export function parseDossier(files: readonly DossierFile[]): DoorAnswer {
  return checkReads(files.map((file) => ({ name: file.name, ...readText(file) })));
}

/** The same for what was read already: an import is checked with the places of the file that it comes from. */
export function checkReads(reads: readonly NamedRead[]): DoorAnswer {
  const problems: Problem[] = [];
  const say = (file: NamedRead, place: Place, code: Code, message: string): void => {
    problems.push({ file: file.name, ...place, code, severity: CODES[code].severity, message });
  };
  const tell: Tell = (file, path, code, message) => say(file, file.locate(path, AT_KEY.includes(code)), code, message);
  for (const file of reads) for (const { path, code, message, place } of file.faults) say(file, place ?? file.locate(path, false), code, message);
  const joined = joinFiles(reads);
  for (const { file, fault } of joined.faults) tell(file, fault.path, fault.code, fault.message);
  for (const { origin, path, code, message } of checkIds(joined)) tell(origin.file, [...origin.path, ...path], code, message);
  const dossier = joined.dossier?.record ? assemble(joined) : null;
  checkWhole(dossier ?? assemble({ ...joined, dossier: { ...NO_HEAD, raw: joined.dossier?.raw } }), joined, tell);
  problems.push(...whatIsNotThere(reads, joined));
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1)));
  const sound = problems.every((problem) => problem.severity === 'warning');
  return { dossier: sound && dossier ? frozenDossier(dossier) : null, problems, counts: countsOf(joined) };
}

type Tell = (file: NamedRead, path: Path, code: Code, message: string) => void;

/** What stands for a head that is off, so that the records are checked all the same: a span that holds every day. */
const NO_HEAD = { origin: { file: { name: '', value: null, faults: [], locate: () => ({ line: 1, column: 1 }) }, path: [] }, record: { id: 'none', title: 'none', span: { from: '0000-01-01', to: '9999-12-31' } } };

/** The records that have their form, as a dossier. */
function assemble({ lists, dossier, story }: JoinedDossier): Dossier {
  const good = Object.fromEntries(RECORD_KEYS.map((key) => [key, lists[key].flatMap((one) => one.record ?? [])]));
  return { dossier: dossier?.record, ...good, ...(story?.record && { story: story.record }) } as unknown as Dossier;
}

function checkWhole(dossier: Dossier, joined: JoinedDossier, tell: Tell): void {
  const good = Object.fromEntries(RECORD_KEYS.map((key) => [key, joined.lists[key].filter((one) => one.record)])) as Record<RecordKey, Joined[]>;
  for (const { code, path, message } of checkIntegrity(dossier)) {
    const [key, index, ...below] = path;
    const one = key === 'dossier' ? joined.dossier : key === 'story' ? joined.story : good[key as RecordKey][index as number];
    if (one) tell(one.origin.file, [...one.origin.path, ...(key === 'dossier' || key === 'story' ? path.slice(1) : below)], code as Code, message);
  }
  const head = joined.dossier;
  const whole = head && isMapping(head.origin.file.value) ? head.origin.file.value : null;
  const sha = dossier.dossier.sha256;
  if (head && whole && sha !== undefined && RECORD_KEYS.every((key) => joined.lists[key].every((one) => one.origin.file === head.origin.file))) {
    if (dossierHash(whole) !== sha) tell(head.origin.file, ['dossier', 'sha256'], 'sha-mismatch', 'the dossier is not the one this hash was made of');
  }
}

function whatIsNotThere(reads: readonly NamedRead[], joined: JoinedDossier): Problem[] {
  const file = reads[0]?.name ?? '.';
  const problem = (code: Code, message: string): Problem => ({ file, line: 1, column: 1, code, severity: 'error', message });
  if (reads.length === 0) return [problem('nothing-found', 'there is no .yaml, .yml or .json file')];
  const unread = reads.some((one) => one.faults.length > 0);
  return joined.dossier || unread ? [] : [problem('dossier-missing', 'no file has the mapping "dossier"')];
}

function countsOf({ lists }: JoinedDossier): Counts {
  const counts = Object.fromEntries(RECORD_KEYS.map((key) => [key, lists[key].length])) as Record<RecordKey, number>;
  const clausesOf = ({ raw }: Joined): unknown => (isMapping(raw) ? raw.clauses : undefined);
  const clauses = lists.drafts.reduce((sum, one) => sum + (clausesOf(one) as unknown[] | undefined ?? []).length, 0);
  const { actors, instruments, commitments, events, claims, drafts, topics, sources, unsure } = counts;
  return { actors, instruments, commitments, events, claims, drafts, clauses, topics, sources, unsure };
}
