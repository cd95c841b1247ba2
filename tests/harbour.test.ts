// The invented dossier, read through the door: every rule of status, membership and asking on ten promises.
import { describe, expect, it } from 'vitest';
import { atAnswer } from '#lib/domain/at.ts';
import { compareDrafts } from '#lib/domain/compare-drafts.ts';
import { coverage } from '#lib/domain/coverage.ts';
import { openCursor } from '#lib/domain/day-cursor.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import { citedBy, related } from '#lib/domain/related.ts';
import { statusOf } from '#lib/domain/status.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { trace } from '#lib/domain/trace.ts';
import { whatIf } from '#lib/domain/what-if.ts';
import type { AskedAct } from '#lib/domain/words.ts';
import { parseDossier } from '#lib/dossier/parse-dossier.ts';
import { readDossierFiles } from '#lib/dossier/read-folder.ts';

const files = readDossierFiles('tests/fixtures/harbour');
const { dossier, problems } = parseDossier(files);
const ledger = openLedger(dossier!);
const day = (date: string): number => parseDay(date)!;
const on = (date: string, id: string) => statusOf(ledger, id, day(date));
const ask = (act: AskedAct, date: string) => whatIf(ledger, { attacker: 'ostrand', victim: 'vell', act, day: day(date) });
const owed = (items: readonly { commitment: string; by: readonly string[] }[]) => items.map((one) => [one.commitment, ...one.by]);

describe('the invented dossier', () => {
  it('is sound, without a warning, and whole in both languages', () => {
    expect(problems).toEqual([]);
    expect([...coverage(dossier!, 'uk').values()].flatMap((one) => one.open)).toEqual([]);
  });

  it('is the same whatever the order of its files and records', () => {
    const backwards = { ...dossier!, events: [...dossier!.events].reverse(), commitments: [...dossier!.commitments].reverse() };
    for (const date of ['1914-08-02', '1922-06-15', '1950-12-31']) {
      const again = statusesAt(openLedger(backwards), day(date));
      expect(Object.fromEntries(again), date).toEqual(Object.fromEntries(statusesAt(ledger, day(date))));
    }
    expect(parseDossier([...files].reverse()).dossier).toEqual(dossier);
  });
});

describe('statusOf in the invented dossier', () => {
  it.each([
    ['before everything', '1850-01-01', 'treaty-borders', { standing: 'none', since: null, events: [] }],
    ['broken and in force', '1914-08-02', 'treaty-borders', { standing: 'in-force', since: '1905-03-01', performance: 'breached', performanceSince: '1914-08-02' }],
    ['one of two in breach', '1950-12-31', 'treaty-borders', { performanceBy: { ostrand: 'breached', north: 'untested' }, accordingTo: ['vell', 'isles'], disputedBy: ['ostrand'] }],
    ['called upon after a breach', '1914-08-05', 'treaty-consult', { performance: 'breached', events: ['treaty-signed', 'harbour-seized', 'vell-calls'], accordingTo: ['vell'] }],
    ['the day before an imprecise date', '1907-04-30', 'letter-training', { standing: 'none' }],
    ['an imprecise date', '1907-05-01', 'letter-training', { standing: 'in-force', since: '1907-05' }],
    ['two events of one day with after', '1922-06-15', 'letter-training', { standing: 'in-force', since: '1922-06-15', events: ['letter-sent', 'school-closes', 'assembly-reopens'] }],
    ['the last day of a term', '1925-12-31', 'letter-guns', { standing: 'in-force', since: '1907-05' }],
    ['the day after it', '1926-01-01', 'letter-guns', { standing: 'lapsed', since: '1926-01-01' }],
    ['the last day known', '1930-06-30', 'letter-ships', { standing: 'pledged' }],
    ['the day after it', '1930-07-01', 'letter-ships', { standing: 'unknown', since: '1930-07-01' }],
    ['a disputed breach', '1918-01-01', 'truce-ostrand', { standing: 'in-force', performance: 'disputed', disputedBy: ['ostrand'] }],
    ['a contested ending', '1919-01-10', 'truce-ostrand', { standing: 'withdrawn', standingSays: { accordingTo: ['ostrand'], disputedBy: ['vell'] } }],
    ['the other side of it', '1919-01-10', 'truce-vell', { standing: 'in-force' }],
    ['a draft', '1940-06-01', 'plan-defence', { standing: 'proposed' }],
    ['a draft that never came into force', '1950-12-31', 'plan-defence', { standing: 'rejected', since: '1941-04-01' }],
    ['an instrument, for itself', '1950-12-31', 'quay-truce', { standing: 'in-force', performance: 'untested' }]
  ])('tells %s: on %s, %s', (_, date, id, expected) => {
    expect(on(date, id)).toMatchObject(expected);
  });

  it('without after lets the greater id come last', () => {
    const events = dossier!.events.map((one) => (one.id === 'assembly-reopens' ? { ...one, after: [] } : one));
    const status = statusOf(openLedger({ ...dossier!, events }), 'letter-training', day('1922-06-15'));
    expect([status.standing, status.events.at(-1)]).toEqual(['suspended', 'school-closes']);
  });

  it('is the same after everything as on the last day of change', () => {
    expect(statusesAt(ledger, day('2999-01-01'))).toEqual(statusesAt(ledger, ledger.changeDays.at(-1)!));
  });
});

describe('openCursor in the invented dossier', () => {
  it('stepped over every day of change, both ways, shows what statusesAt shows', () => {
    const cursor = openCursor(ledger, day('1890-01-01'));
    for (const one of [...ledger.changeDays, ...[...ledger.changeDays].reverse()]) {
      cursor.moveTo(one);
      expect(new Map(cursor.statuses)).toEqual(statusesAt(ledger, one));
    }
  });
});

describe('whatIf in the invented dossier', () => {
  it('owes defence by the members of that day, through levels, and by nobody before they joined', () => {
    expect(owed(ask('armed-attack', '1920-04-30').due)).toEqual([]);
    expect(owed(ask('armed-attack', '1920-05-01').due)).toEqual([['covenant-defence', 'isles']]);
    expect(owed(ask('armed-attack', '1932-01-01').due)).toEqual([['covenant-defence', 'isles', 'north']]);
    expect(owed(ask('armed-attack', '1935-07-01').due)).toEqual([['covenant-defence', 'isles']]);
  });
  it('owes the consultation on a renewed attack alone, and lists it as waiting before', () => {
    expect(owed(ask('renewed-attack', '1932-01-01').due)).toEqual([['covenant-defence', 'isles', 'north'], ['letter-consult', 'isles']]);
    expect(ask('armed-attack', '1932-01-01').notYet).toMatchObject([{ commitment: 'letter-consult', waitsOn: 'renewed', within: '24h', claims: ['claim-letter-weak'] }]);
  });
  it('leaves the attacker to its own duties, and what is only proposed out', () => {
    const { alsoOwed, wouldBreak, due, notYet } = ask('armed-attack', '1940-06-01');
    expect(owed(wouldBreak)).toEqual([['treaty-borders', 'ostrand']]);
    expect(owed(alsoOwed)).toEqual([['treaty-borders', 'north'], ['letter-training', 'isles']]);
    expect([...due, ...notYet, ...alsoOwed].map((one) => one.commitment)).not.toContain('plan-defence');
  });
});

describe('the other questions of the invented dossier', () => {
  it('atAnswer counts what Vell was promised, and what was held broken', () => {
    expect(atAnswer(ledger).summary).toEqual({
      obligors: 3, texts: 2, binding: 1, disputed: 0, pledgedTexts: 0, heldBrokenTexts: 1, mustUseForce: []
    });
  });
  it('trace names the organisation through which a promise is owed', () => {
    const { steps } = trace(ledger, { actor: 'north', day: day('1932-01-01'), direction: 'out', depth: 1 });
    expect(steps.map((one) => [one.commitment, one.via])).toEqual([['covenant-defence', 'league'], ['treaty-borders', null]]);
  });
  it('compareDrafts calls a topic same, changed, added or dropped', () => {
    const { topics } = compareDrafts(ledger, ['draft-plan-one', 'draft-plan-two']);
    expect(topics.map((one) => [one.id, one.change])).toEqual([
      ['topic-flag', 'added'], ['topic-garrison', 'changed'], ['topic-guard', 'same'], ['topic-tolls', 'dropped']
    ]);
  });
  it('related links a promise to its text, events and claims, and citedBy a source to what cites it', () => {
    expect(related(ledger, 'treaty-borders')).toMatchObject({
      instruments: ['harbour-treaty'], events: ['harbour-seized', 'treaty-signed', 'vell-calls'], claims: ['claim-exercise']
    });
    expect(citedBy(ledger, 'treaty-text')).toEqual(['harbour-treaty', 'treaty-borders', 'treaty-consult', 'treaty-signed']);
  });
});
