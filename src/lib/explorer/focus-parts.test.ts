// What the column makes of a day and a focus, on the invented harbour and on the real record.
import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { trace } from '#lib/domain/trace.ts';
import { ACTIVE } from '#lib/domain/words.ts';
import { DEFAULT_VIEW } from '#lib/state/view.ts';
import type { View } from '#lib/state/view.ts';
import { traceWordsOf } from '#lib/text/trace-words.ts';
import { LANGS, wordsOf } from '#lib/text/words.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { announcement } from './announcement.ts';
import { changesTogether } from './changes-together.ts';
import { explorerModel } from './explorer-model.ts';
import { headlineText } from './focus-headline.ts';
import { obligorGroups } from './obligor-groups.ts';
import { tableGroups } from './table-groups.ts';
import { trailAfter } from './trail.ts';

const view = (asked: Partial<View>): View => ({ ...DEFAULT_VIEW, ...asked });
const record = builtInLedger();
const shown = (asked: Partial<View>) => explorerModel(record, view(asked), 'en');

describe('an actor in focus', () => {
  it('has the steps of the trace, each once, own ones before those through others', () => {
    for (const depth of [1, 2, 3] as const) {
      const { focus } = shown({ at: '2014-03-18', focus: ['russia'], depth });
      const steps = trace(record, { actor: 'russia', day: parseDay('2014-03-18')!, direction: 'both', depth }).steps;
      expect(focus!.steps.map(({ row }) => row.id).sort()).toEqual(steps.map((step) => step.commitment).sort());
      const depths = focus!.steps.map((step) => step.depth);
      expect(depths).toEqual([...depths].sort());
    }
  });
  it('counts what it owes apart from what it is owed, and says who denies', () => {
    const { focus } = shown({ at: '2014-03-18', focus: ['russia'], trace: 'out' });
    expect(focus!.into).toBeUndefined();
    expect(headlineText(focus!, traceWordsOf('en'))).toMatch(/^ owes \d+ promises in force under \d+ texts and \d+ pledged\. \d+ are held broken, all denied by the obligor; \d+ are disputed\./);
  });
  it('keeps to what the filters let through, and tells how much that leaves out', () => {
    const { focus, rows } = shown({ at: '2014-03-18', focus: ['russia'], performance: ['breached'] });
    expect(new Set(focus!.steps.map(({ row }) => row.performance))).toEqual(new Set(['breached']));
    expect(focus!.steps.length).toBeLessThan(focus!.unfiltered);
    expect(rows.map(({ id }) => id)).toEqual(focus!.steps.map(({ row }) => row.id));
  });
  it('gives every step its sources', () => {
    const { focus } = shown({ at: '2025-12-29', focus: ['ukraine'] });
    expect(focus!.steps.filter((step) => step.cites.length === 0)).toEqual([]);
  });
});

describe('two actors in focus', () => {
  it('tell their story in the order of days, in both directions, and what lies after the day as later', () => {
    const { focus } = shown({ at: '2014-03-18', focus: ['russia', 'united-states'] });
    const story = focus!.story!;
    expect(story.length).toBeGreaterThan(5);
    expect(story.map(({ isLater }) => isLater)).toEqual([...story.map(({ isLater }) => isLater)].sort());
    expect(focus!.ever).toEqual({ there: 3, back: 7 });
    expect(story.filter(({ id, cites }) => id !== '' && cites.length === 0)).toEqual([]);
  });
  it('name no verdict without its holder', () => {
    const lines = shown({ at: '2025-12-29', focus: ['russia', 'ukraine'] }).focus!.story!.flatMap((one) => one.lines);
    expect(lines.filter(({ performance, accordingTo }) => (performance === 'breached' || performance === 'honoured') && accordingTo.length === 0)).toEqual([]);
  });
});

describe('another record in focus', () => {
  it('an event has what it changed, what it set off by its wording and what it bears on, no promise twice', () => {
    const { focus } = shown({ at: '2022-03-01', focus: ['full-invasion'] });
    expect(focus!.groups.map((group) => group.key).slice(0, 2)).toEqual(['changed', 'setOff']);
    const ids = focus!.steps.map(({ row }) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('a text has its promises and their story, a promise its own', () => {
    const text = shown({ at: '2022-03-01', focus: ['budapest-memorandum'] }).focus!;
    expect(text.steps.every(({ row }) => row.instrument.id === 'budapest-memorandum')).toBe(true);
    expect(text.story!.length).toBeGreaterThan(3);
    const promise = shown({ at: '2022-03-01', focus: ['budapest-no-force-russia'] });
    expect(promise.focus!.steps).toHaveLength(1);
    expect(promise.rows.length).toBeGreaterThan(50);
  });
  it('every kind of record of the dossier can be in focus', () => {
    const some = [...record.kindOf.keys()].filter((_, index) => index % 20 === 0);
    expect(new Set(some.map((id) => record.kindOf.get(id))).size).toBeGreaterThan(6);
    for (const id of some) expect(() => shown({ focus: [id] }), id).not.toThrow();
  }, 30_000);
});

describe('the column', () => {
  const rows = shown({ at: '2025-12-29' }).rows;
  it('puts each promise under those who made it, once', () => {
    expect(obligorGroups(rows).flatMap((group) => group.rows)).toHaveLength(rows.length);
  });
  it('groups the table by anything without losing or doubling a row', () => {
    for (const by of ['none', 'from', 'instrument', 'obligation', 'standing', 'performance'] as const) {
      expect(tableGroups(rows, by, wordsOf('uk')).flatMap((group) => group.rows.map(({ id }) => id)).sort()).toEqual(rows.map(({ id }) => id).sort());
    }
  });
  it('tells changes of one kind together, with everybody who says so', () => {
    const { changes } = shown({ at: '2014-03-18' });
    const [first, ...rest] = changesTogether(changes);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ count: 2, performance: 'breached' });
    expect(first!.accordingTo.map(({ id }) => id)).toEqual(expect.arrayContaining(['ukraine', 'g7', 'united-kingdom']));
    expect(first!.disputedBy.map(({ id }) => id)).toEqual(['russia']);
  });
  it('finds a promise by names and time limits in either language', () => {
    for (const q of ['within 24 hours', 'Польща', 'budapest', 'Будапешт']) expect(shown({ q }).rows.length, q).toBeGreaterThan(0);
    expect(shown({ q: 'no such words' }).rows).toEqual([]);
  });
});

describe('announcement', () => {
  const at = (asked: Partial<View>, lang: 'en' | 'uk' = 'en') => ({ view: view(asked), model: explorerModel(record, view(asked), lang) });
  it('says the day, its events and what they did, with the holders', () => {
    expect(announcement(at({ at: '2014-03-17' }), at({ at: '2014-03-18' }), 'en')).toMatch(/^18 March 2014\. Russia declares Crimea annexed\. .*held broken, according to Ukraine/);
  });
  it('says of every verdict its text, who holds it and who denies it, in both languages', () => {
    const [before, after] = [{ at: '2014-03-17' }, { at: '2014-03-18' }];
    expect(announcement(at(before), at(after), 'en')).toContain(
      'Respect for sovereignty and borders, Russia (Budapest Memorandum): held broken, according to Ukraine, Group of Seven, United Kingdom; denied by Russia.');
    const uk = announcement(at(before, 'uk'), at(after, 'uk'), 'uk');
    expect(uk.match(/порушена, за словами: [^;]+; заперечує: Росія\./g)).toHaveLength(2);
    for (const day of ['2022-02-24', '2014-02-27']) {
      const said = announcement(at({ at: '2013-01-01' }), at({ at: day }), 'en');
      expect(said.match(/held broken/g)!.length, day).toBe(said.match(/held broken, according to [^;]+; denied by Russia\./g)!.length);
    }
  });
  it('says of one promise in focus who owes what to whom in which text, where it stands, and who holds it broken and who denies it', () => {
    const said = (lang: 'en' | 'uk', at2: string, focus: string) => announcement(at({ at: at2 }, lang), at({ at: at2, focus: [focus] }, lang), lang);
    expect(said('en', '2025-12-29', 'ukpl-2022-support')).toBe('In focus: Military aid: United Kingdom, Poland → Ukraine, London–Warsaw–Kyiv. pledged.');
    expect(said('en', '2014-03-18', 'bsf-movement-consent-russia')).toMatch(/^In focus: Consultation: Russia → Ukraine, .+\. in force, held broken, according to .+; denied by Russia\.$/);
    expect(said('uk', '2014-03-18', 'bsf-movement-consent-russia')).toMatch(/порушена, за словами: .+; заперечує: Росія\.$/);
  });
  it('says which draft the graph shows as if in force, and that it shows none any more', () => {
    const [rest, web] = [at({}), { ...at({ web: 'draft-plan-20-points' }), web: '20-point framework' }];
    expect(announcement(rest, web, 'en')).toContain('as if it were in force: 20-point framework.');
    expect(announcement(web, rest, 'en')).toContain('no draft');
  });
  it('says a focus, its end, and how many promises a filter leaves; nothing where nothing changed', () => {
    const [rest, focused] = [at({}), at({ focus: ['poland'] })];
    expect(announcement(rest, focused, 'en')).toMatch(/^In focus: Poland owes/);
    expect(announcement(focused, rest, 'en')).toBe('Nothing in focus.');
    expect(announcement(rest, at({ performance: ['breached'] }), 'en')).toMatch(/promises shown\.$/);
    expect(announcement(rest, rest, 'en')).toBe('');
  });
  it('has whole sentences in every language, none with a hole in it', () => {
    for (const lang of LANGS) {
      const said = announcement(at({}, lang), at({ at: '2022-02-24', focus: ['russia', 'ukraine'] }, lang), lang);
      expect(said).not.toMatch(/undefined|NaN|\[object| {2}|\.\./);
      expect(announcement(at({}, lang), at({ focus: ['budapest-signing'] }, lang), lang)).toMatch(/[^.]\.$/);
      expect(said.length).toBeGreaterThan(40);
    }
  });
});

describe('trailAfter', () => {
  const crumb = (id: string) => ({ ids: [id], name: id });
  it('grows with each new focus, is cut where the reader goes back, and ends with the focus', () => {
    const two = trailAfter(trailAfter([], crumb('a')), crumb('b'));
    expect(two.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(trailAfter(two, crumb('a')).map(({ name }) => name)).toEqual(['a']);
    expect(trailAfter(two, { ids: [], name: '' })).toEqual([]);
  });
});

describe('a small dossier', () => {
  it('tells that a term ran out, by nobody’s word', () => {
    const ledger = opened([commitment('guns', { end: '1910-12-31' })], [event('signed', '1905-03-01', [{ commitment: 'guns', standing: 'in-force' }])]);
    const { focus } = explorerModel(ledger, view({ at: '1920-01-01', focus: ['guns'] }), 'en');
    expect(focus!.story!.map(({ id, date }) => [id, date])).toEqual([['signed', '1905-03-01'], ['', '1911-01-01']]);
    expect(statusesAt(ledger, parseDay('1920-01-01')!).get('guns')!.standing).toBe('lapsed');
    expect(ACTIVE).not.toContain('lapsed');
  });
});
