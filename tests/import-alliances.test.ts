import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLedger } from '#lib/domain/ledger.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { droppedOf, guessesOf, imported, importedText } from './imported.ts';
import type { Imported } from './imported.ts';

const read = (name: string) => imported(`tests/fixtures/import/${name}.csv`);
/** Who owes what to whom on a day: `from > to: obligation`. */
function owed({ dossier }: Imported, day: string): string[] {
  const ledger = openLedger(dossier!);
  const statuses = statusesAt(ledger, parseDay(day)!);
  return dossier!.commitments.filter(({ id }) => statuses.get(id)!.standing === 'in-force')
    .flatMap(({ from, to, obligation }) => from.flatMap((one) => to.filter((other) => other !== one).map((other) => `${one} > ${other}: ${obligation}`))).sort();
}
const changed = (name: string, change: (text: string) => string) => importedText(`${name}.csv`, change(readFileSync(`tests/fixtures/import/${name}.csv`, 'utf8')));

describe('importing COW Formal Alliances by member', () => {
  const got = read('cow-by-member');
  it('makes states of members, an instrument of each alliance, and commitments of its types', () => {
    expect([got.from, got.problems]).toEqual(['cow', []]);
    expect(got.dossier!.actors.map((one) => [one.name, (one as unknown as Record<string, unknown>)['x-cow']])).toEqual([['North', 'cow-904'], ['Ostrand', 'cow-902'], ['The Isles', 'cow-903'], ['Vell', 'cow-901']]);
    expect(got.dossier!.instruments).toMatchObject([{ id: 'cow-9001', date: '1905-03-01', force: 'unknown', knownUntil: '2012-12-31' }, { id: 'cow-9002' }]);
    expect(got.dossier!.commitments[0]).toMatchObject({ obligation: 'consult', atop: 'consultation', codedAs: 'COW 4.1, version4id 9001: entente', cites: [{ at: 'version4id 9001' }] });
    expect(got.dossier!.dossier.obligations!.map(({ id, group }) => [id, group])).toEqual([['mutual-defence', 'force'], ['neutrality', 'restraint'], ['consult', 'consult']]);
  });
  it('lets a pledge hold while both are members, and what is right-censored to the end of the data', () => {
    const two = ['ostrand > vell: consult', 'ostrand > vell: mutual-defence', 'vell > ostrand: consult', 'vell > ostrand: mutual-defence'];
    expect(owed(got, '1910-01-01')).toEqual(two);
    expect(owed(got, '1921-01-01')).toHaveLength(12);
    expect(owed(got, '1936-01-01')).toEqual(two);
    expect(owed(got, '2012-12-31')).toEqual(two);
    expect(got.dossier!.dossier.span).toEqual({ from: '1816-01-01', to: '2012-12-31' });
  });
  it('says that what is left-censored began earlier', () => {
    expect(guessesOf(got)).toContain('left-censored');
    expect(got.dossier!.events.find(({ date }) => date === '1816-01-01')!.title).toMatch(/^In force by this day/);
  });
});

describe('importing COW Formal Alliances by dyad', () => {
  it('makes one commitment of pairs that are a circle, and dates no more exact than they are', () => {
    const got = read('cow-by-dyad');
    expect(got.problems).toEqual([]);
    expect(got.dossier!.commitments.map(({ from, obligation, start }) => [from.length, obligation, start])).toEqual([[3, 'consult', '1905-03-01'], [3, 'mutual-defence', '1905-03-01'], [2, 'non-use-of-force', '1880']]);
    expect(got.dossier!.events.map(({ date }) => date).sort()).toEqual(['1880', '1880-08', '1905-03-01']);
    expect(guessesOf(got)).toContain('owe different things');
  });
  it('keeps the direction of directed pairs, and takes the rows of each year once', () => {
    const got = read('cow-by-directed-yearly');
    expect(owed(got, '1911-01-01')).toEqual(['ostrand > vell: neutrality', 'vell > ostrand: mutual-defence']);
    expect(owed(got, '1912-05-03')).toEqual([]);
    expect(got.dossier!.commitments).toHaveLength(2);
  });
  it('names what is wrong in cells, all at once, and each column that is not there', () => {
    const bad = changed('cow-by-dyad', (text) => text.replace('9001,901,Vell,902,Ostrand,1,3,1905', '9001,901,Vell,902,Ostrand,31,2,1905').replace('0,0,0,0,1,0,1,4.1', '0,0,0,0,maybe,0,1,4.1').replace('9001,902,Ostrand,903', '9001,,Ostrand,903'));
    expect(bad.problems.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['2:32 bad-date', '4:6 missing', '5:51 bad-value']);
    expect(importedText('cow.csv', 'version4id,ccode1,ccode2,defense\n1,2,3,1\n').problems.map((line) => line.replace(/^\S+ \S+ /, ''))).toEqual(
      ['dyad_st_year', 'neutrality', 'nonaggression', 'entente', 'right_censor'].map((column) => `the file has no column "${column}"`));
  });
});

describe('importing ATOP', () => {
  it('reads alliances: members, types, roughly dated ends, what still held when the data ended', () => {
    const got = read('atop5_1a');
    expect([got.from, got.problems]).toEqual(['atop', []]);
    expect(got.dossier!.actors.map(({ id, name }) => [id, name])[0]).toEqual(['cow-901', 'COW state 901']);
    expect(owed(got, '1815-01-10')).toHaveLength(12);
    expect(owed(got, '1815-02-08')).toEqual([]);
    expect(owed(got, '2018-12-31').map((one) => one.split(': ')[1])).toEqual(expect.arrayContaining(['joint-offence', 'neutrality', 'non-use-of-force']));
    expect(got.dossier!.instruments.find(({ id }) => id === 'atop-9010')).toMatchObject({ date: '1950-06', knownUntil: '2018-12-31' });
  });
  it('keeps the codebook’s other columns as they are, and drops one that the codebook does not have', () => {
    const got = read('atop5_1a');
    expect(got.intake.lists.instruments.find(({ record }) => record.id === 'atop-9005')!.record['x-atop']).toEqual({ cowid: '2901', estmode: '1', pubsecr: '1', secrart: '7', noothall: '1' });
    expect(droppedOf(got)).toBe('column "colour"');
    expect(guessesOf(got)).toContain('COW numbers of these states and not their names');
  });
  it('reads members: each owes what it pledged while both are in', () => {
    const got = read('atop5_1m');
    expect(got.problems).toEqual([]);
    expect(owed(got, '1903-01-01')).toEqual(['cow-901 > cow-903: consult', 'cow-901 > cow-903: mutual-defence', 'cow-903 > cow-901: consult']);
    expect(owed(got, '1909-01-01')).toEqual(['cow-901 > cow-902: consult', 'cow-901 > cow-902: mutual-defence', 'cow-902 > cow-901: mutual-defence']);
  });
  it('names doubles, members that are missing and ends before beginnings', () => {
    const bad = changed('atop5_1a', (text) => text.replace('9010,,1950,6,0,0,0,0,1', '9010,,1950,6,0,1949,1,1,0').replace(/^(9005,.*)$/m, '$1\n$1'));
    expect(bad.problems.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(expect.arrayContaining(['4:1 ends-early']));
    expect(changed('atop5_1a', (text) => text.replace('901,904', '901,')).problems).toEqual([expect.stringMatching(/^3:\d+ missing .*fewer than two/)]);
  });
});
