import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readDossier } from '#cli/read-dossier.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { csv } from '#lib/exchange/formats/csv.ts';
import { commitment, event, harbour } from './fixtures/harbour.ts';
import { droppedOf, imported } from './imported.ts';

function foldersOf(files: readonly { name: string; text: string }[]): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'pledgeline-import-')), 'sheets');
  mkdirSync(folder);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  return folder;
}
const again = (dossier: Dossier) => imported(foldersOf(csv.write(openLedger(dossier))));

/** Fields that no sheet has a column for, by kind of record. */
const NOT_IN_SHEETS: Readonly<Record<string, readonly string[]>> = {
  actors: ['aliasesUk'], instruments: [], commitments: ['clauses', 'knownUntil', 'codedAs'], events: [], sources: []
};

/** The records as far as the sheets can hold them. */
function sheetable(dossier: Dossier): Record<string, unknown[]> {
  const without = (value: unknown, key: string): unknown => {
    const record = Object.fromEntries(Object.entries(value as Record<string, unknown>).filter(([name, held]) => !NOT_IN_SHEETS[key]!.includes(name) && !name.startsWith('x-') && held !== undefined && !(Array.isArray(held) && held.length === 0)));
    const rest = (list: unknown, ...names: string[]) => (list as Record<string, unknown>[] | undefined)?.map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => !names.includes(name))));
    return {
      ...record,
      ...(record.forceSays !== undefined && { forceSays: rest(record.forceSays, 'cites') }),
      ...(record.effects !== undefined && { effects: rest(record.effects, 'note', 'noteUk') }),
      ...(record.bearsOn !== undefined && { bearsOn: rest(record.bearsOn, 'note', 'noteUk') }),
      ...(record.amount !== undefined && { amount: rest([record.amount], 'unitUk')![0] }),
      ...(record.trigger !== undefined && { trigger: { by: 'any', ...(record.trigger as object) } }),
      ...(record.link === false && { url: undefined }),
      ...(record.link === true && { link: undefined })
    };
  };
  return Object.fromEntries(Object.keys(NOT_IN_SHEETS).map((key) => {
    const records = dossier[key as 'actors'].filter(({ id }) => !id.startsWith('import-')).map((one) => without(one, key) as { id: string });
    return [key, records.sort((a, b) => (a.id < b.id ? -1 : 1))];
  }));
}

describe('importing our five sheets', () => {
  it.each(['tests/fixtures/harbour', 'src/dossiers/ukraine'])('gives back every record of %s that the sheets hold', (path) => {
    const dossier = readDossier(path);
    const got = again(dossier);
    expect([got.from, got.problems]).toEqual(['csv', []]);
    const [before, after] = [sheetable(dossier), sheetable(got.dossier!)];
    for (const key of Object.keys(before)) expect(after[key]).toEqual(before[key]);
    expect(got.dossier!.dossier.span.to).toBe(dossier.dossier.span.to);
    expect(got.dossier!.dossier.obligations!.map(({ id, group }) => [id, group]).sort()).toEqual(
      [...new Set(dossier.commitments.map((one) => one.obligation))].sort().map((id) => [id, dossier.dossier.obligations!.find((one) => one.id === id)!.group]));
  }, 60_000);

  it('gives back any text, formulas, quotes and lines in it too', () => {
    const line = fc.stringMatching(/^[A-Za-z0-9=+@",;:' -]{0,12}[a-z=+@",]$/).filter((text) => !/^'[=+\-@]/.test(text) && text.trim() === text);
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), (lines) => {
      const summary = lines.join('\n');
      const dossier = harbour([commitment('borders', { summary })], [event('signed', '1905-03-01', [{ commitment: 'borders', standing: 'in-force' }], { summary })]);
      const got = again(dossier).dossier!;
      expect([got.commitments[0]!.summary, got.events[0]!.summary]).toEqual([summary, summary]);
    }), { numRuns: 60 });
  }, 60_000);

  const files = csv.write(openLedger(harbour([commitment('borders')], [event('signed', '1905-03-01', [{ commitment: 'borders', standing: 'in-force' }])])));
  const changed = (name: string, change: (text: string) => string) => imported(foldersOf(files.map((file) => (file.name === name ? { name, text: change(file.text) } : file))));

  it('names every wrong cell of every sheet with its line and column', () => {
    const got = changed('commitments.csv', (text) => text.replace('borders,harbour-treaty,ostrand,vell', 'borders,harbor-treaty,ostrnd,vell').replace('standing by any', 'standing of any'));
    const told = got.problems.join('\n');
    for (const said of [/^2:9 unknown-id .*"harbor-treaty".*"harbour-treaty"/m, /^2:23 unknown-id .*"ostrnd".*"ostrand"/m, /^2:\d+ wrong-type "standing of any/m]) expect(told).toMatch(said);
  });
  it('names a double id, and a date that is none', () => {
    expect(changed('actors.csv', (text) => text.replace('north,North', 'vell,North')).problems.join('\n')).toMatch(/id-twice/);
    expect(changed('events.csv', (text) => text.replace('1905-03-01', '1905-02-30')).problems).toEqual([expect.stringMatching(/^2:8 bad-date/)]);
  });
  it('lists a column that is not one of ours as dropped', () => {
    const got = changed('sources.csv', (text) => text.replace(/\r\n/g, (end, at: number) => `${at < 200 ? ',colour' : ',red'}${end}`));
    expect(droppedOf(got)).toContain('column "colour" of sources.csv');
  });
});
