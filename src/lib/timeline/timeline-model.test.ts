// The whole band as plain data, on the small invented dossier of the tests.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#tests/runs.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { yearsOf } from './chapters.ts';
import { dateOf, dayOf } from './calendar.ts';
import { leastWeight } from './detail.ts';
import { indexEvents } from './event-index.ts';
import { generatedEntries } from './generated-events.ts';
import { markAt } from './hit.ts';
import { labelsOf } from './lane-labels.ts';
import { lifeNameAt } from './life-names.ts';
import { shortened, textWidth } from './measure.ts';
import { marksOf } from './marks.ts';
import { openFocus } from './open-focus.ts';
import { openTimeline } from './open-timeline.ts';
import { eraSpans } from './overview.ts';
import { scaleOf } from './scale.ts';
import { timelineModel } from './timeline-model.ts';
import type { TimelineModel, TimelineWish } from './timeline-model.ts';

const cites = [{ source: 'gazette' }];
const event = (id: string, date: string, more: object = {}): Dossier['events'][number] =>
  ({ id, date, title: `Title of ${id}`, titleUk: `Назва ${id}`, summary: '', kind: 'agreement', weight: 3, cites, ...more }) as never;
const DOSSIER = {
  dossier: {
    id: 'harbour', title: 'Harbour', span: { from: '1900-01-01', to: '1959-12-31' }, window: { from: '1950-01-01', to: '1959-12-31' },
    landmarks: ['signing'], stops: [{ event: 'signing', title: '1951 pact', titleUk: '1951 пакт' }],
    eras: [{ id: 'era-first', title: 'First', titleUk: 'Перша', from: '1948-01-01', to: '1951-12-31' }],
    lanes: [{ id: 'lane-a', title: 'Agreements', titleUk: 'Угоди', kinds: ['agreement'] }, { id: 'lane-b', title: 'War', titleUk: 'Війна', kinds: ['war'] }]
  },
  actors: [], claims: [], drafts: [], topics: [], sources: [], unsure: [],
  instruments: [{ id: 'pact', title: 'Harbour pact', titleUk: 'Портовий пакт', date: '1951-05-01', kind: 'treaty', force: 'political', parties: [], summary: '', cites }],
  commitments: [{ id: 'promise', instrument: 'pact', from: ['a'], to: ['b'], obligation: 'aid', strength: 'must', summary: '', trigger: { act: 'standing' }, cites }],
  events: [
    event('founding', '1901-02-03'),
    event('signing', '1951-05-01', { weight: 5, effects: [{ commitment: 'promise', standing: 'in-force' }] }),
    event('raid', '1955-08', { kind: 'war', effects: [{ commitment: 'promise', performance: 'breached', by: ['a'], accordingTo: ['b'] }] }),
    event('vote', '1956-01-01', { kind: 'vote' })
  ]
} as unknown as Dossier;
const LEDGER = openLedger(DOSSIER);
const OPENED = openTimeline(LEDGER);
const WISH: TimelineWish = { from: dayOf(1950, 1, 1), to: dayOf(1959, 12, 31), day: dayOf(1955, 8, 1), commitments: [], width: 1280, lang: 'en' };
const model = (wish: Partial<TimelineWish> = {}): TimelineModel => timelineModel(LEDGER, { ...WISH, ...wish }, OPENED, openFocus(LEDGER, OPENED));

describe('eraSpans', () => {
  const era = (from: number, to: number): Parameters<typeof eraSpans>[0][number] => ({ id: `era-${from}`, title: 'Independence', years: '1990–96', from, to, current: false });
  it.each([
    ['by its title', 100, 'Independence'], ['by its years where the title has no room', 55, '1990–96'], ['by its years, moved aside, where neither has', 20, '1990–96']
  ])('names an era %s', (_, days, name) => {
    expect(eraSpans([era(0, days - 1)], scaleOf({ from: 0, to: 199 }, 0, 200))).toMatchObject([{ x1: 0, x2: days, name }]);
  });
  it('cuts an era where the overview begins, and leaves out what lies outside', () => {
    expect(eraSpans([era(0, 9), era(10, 99)], scaleOf({ from: 50, to: 149 }, 8, 108))).toMatchObject([{ x1: 8, x2: 58 }]);
  });
});

describe('the names of eras', () => {
  const lengths = fc.array(fc.integer({ min: 200, max: 6500 }), { minLength: 1, maxLength: 8 });
  it('never cover one another or leave the strip, whatever the lengths and the width', () => {
    fc.assert(fc.property(lengths, fc.integer({ min: 480, max: 1300 }), (days, width) => {
      const total = days.reduce((sum, one) => sum + one, 0);
      const eras = days.map((one, at) => ({ id: `e${at}`, title: 'm'.repeat(4 + ((at * 7) % 20)), years: '2021–23', from: days.slice(0, at).reduce((sum, before) => sum + before, 0), to: 0, current: false }));
      const spans = eraSpans(eras.map((era, at) => ({ ...era, to: era.from + days[at]! - 1 })), scaleOf({ from: 0, to: total - 1 }, 184, 184 + width));
      const named = spans.filter(({ name }) => name !== '');
      named.forEach(({ nameFrom, nameTo, x1, aside }, at) => {
        expect(nameFrom >= 183.9 && nameTo <= 184.1 + width).toBe(true);
        expect(nameTo).toBeLessThan(named[at + 1]?.nameFrom ?? Infinity);
        // The line at the beginning of an era cuts no name that stands in its place.
        if (!aside) expect(named.slice(0, at).every((before) => before.nameTo <= x1 + 0.1)).toBe(true);
      });
    }), { numRuns: runs(80) });
  });
  it('are there for all eras where the row has room for their years', () => {
    const ends = [0, 2148, 8529, 11_467, 12_048, 12_630, 12_951];
    const eras = ends.slice(1).map((to, at) => ({ id: `e${at}`, title: 'A title of some length', years: '2021–23', from: ends[at]!, to: to - 1, current: false }));
    const spans = eraSpans(eras, scaleOf({ from: 0, to: 12_950 }, 192, 744));
    expect(spans.map(({ name, aside }) => [name.slice(0, 7), aside])).toEqual([['2021–23', false], ['A title', false], ['2021–23', true], ['2021–23', true], ['2021–23', true], ['2021–23', true]]);
  });
});

describe('timelineModel', () => {
  it.each<[string, number, Partial<TimelineWish>, boolean]>([
    ['elements where they are few', 0, {}, false], ['pixels while the window moves', 0, { moving: true }, true],
    ['pixels where they are many', 400, {}, true], ['elements where nothing draws pixels, however many', 400, { withoutPixels: true }, false]
  ])('draws marks as %s', (_, count, more, asPixels) => {
    const many = Array.from({ length: count }, (_one, at) => event(`many-${at}`, `195${at % 10}-0${1 + (at % 9)}-${10 + (at % 19)}`));
    const crowded = openLedger({ ...DOSSIER, events: [...DOSSIER.events, ...many] });
    expect(timelineModel(crowded, { ...WISH, width: 3000, ...more }).asPixels).toBe(asPixels);
  });
  it('lays events in the lanes of their kinds, and a kind without a lane in the last', () => {
    const lanes = model().lanes.map(({ id, marks }) => [id, marks.map((mark) => mark.id)]);
    expect(lanes).toEqual([['lane-a', ['signing']], ['lane-b', ['raid', 'vote']]]);
  });
  it('names landmarks and stops in the language asked', () => {
    expect(model({ lang: 'uk' }).flags.map(({ name }) => name)).toEqual(['Назва signing']);
    expect(model({ lang: 'uk' }).stops).toMatchObject([{ year: '1951', rest: 'Пакт', current: true }]);
    expect(model({ day: dayOf(1950, 1, 1) }).stops[0]?.current).toBe(false);
  });
  it('says date and title of everything drawn', () => {
    expect(model().titles['raid']).toBe('August 1955: Title of raid');
  });
  it('counts what lies before the window and shows it when zoomed out to the span', () => {
    expect(model().before).toBe(1);
    expect(model({ from: dayOf(1900, 1, 1) }).before).toBe(0);
  });
  it('begins the overview with the first era, or with the span where the window does', () => {
    expect(dateOf(model().whole.from).year).toBe(1948);
    expect(dateOf(model({ from: dayOf(1900, 1, 1) }).whole.from).year).toBe(1900);
  });
  it('draws the commitments asked as lifelines with what befell them', () => {
    const { lifelines } = model({ commitments: ['promise'], lang: 'uk' });
    expect(lifelines.groups).toMatchObject([{ title: 'Портовий пакт', marks: [{ performance: 'breached', events: ['raid'], late: false }] }]);
  });
  it('is a strip without gutter and overview on a phone', () => {
    const { layout, overview } = model({ width: 390 });
    expect([layout.compact, overview]).toEqual([true, []]);
    expect(layout.height).toBeLessThan(110);
  });
  it('folds lifelines by text on a phone, each below its name, and draws none where they have no room', () => {
    const { lifelines, lifeNames, layout } = model({ width: 390, commitments: ['promise'], lifeRoom: 150 });
    const [group] = lifelines.groups;
    expect(lifeNames).toEqual(['Harbour pact']);
    const name = lifeNameAt(group!, 'Harbour pact', layout);
    expect(name.y).toBeLessThan(group!.lines[0]!.y - 5);
    expect(name.x + textWidth('Harbour pact', 11.5)).toBeLessThanOrEqual(382);
    expect(model({ width: 390, commitments: ['promise'], lifeRoom: 0 }).lifelines.height).toBe(0);
  });
  it('draws a thin line from the mark of a test up to its event', () => {
    const { lifeStems, lifelines, lanes } = model({ commitments: ['promise'] });
    const raid = lanes[1]!.marks.find(({ id }) => id === 'raid');
    expect(lifeStems).toContain(`M${lifelines.groups[0]!.marks[0]!.x} `);
    expect(lifeStems).toContain(`L${raid!.x} `);
  });
  it('keeps its height for every window and day', () => {
    const heights = [model(), model({ from: dayOf(1955, 1, 1), to: dayOf(1955, 2, 1) }), model({ day: dayOf(1950, 1, 1) })];
    expect(new Set(heights.map(({ layout }) => layout.height)).size).toBe(1);
  });
  it('is the same with an opened timeline as without, and survives JSON', () => {
    const with_ = timelineModel(LEDGER, WISH, openTimeline(LEDGER));
    expect(with_).toEqual(model());
    expect(JSON.parse(JSON.stringify(with_))).toEqual(with_);
  });
  it('tells an era that is shown from one that is not', () => {
    expect(model().eras[0]).toMatchObject({ years: '1948–51', current: false });
    expect(model({ from: dayOf(1948, 1, 1), to: dayOf(1951, 12, 31) }).eras[0]?.current).toBe(true);
  });
});

describe('markAt', () => {
  it('finds the nearest mark in reach and nothing beyond', () => {
    const shown = model();
    const mark = shown.lanes[0]!.marks[0]!;
    const y = shown.layout.lanesTop + shown.layout.laneHeight / 2;
    expect(markAt(shown, mark.x + 9, y, 12)?.id).toBe('signing');
    expect(markAt(shown, mark.x + 30, y, 12)).toBeNull();
    expect(markAt(shown, mark.x, 5, 12)).toBeNull();
  });
});

describe('labelsOf', () => {
  const mark = (id: string, x: number, weight: number) => ({ id, x, dy: 0, r: 3, weight, late: false });
  const ROOM = { from: 50, to: 1000, size: 12 };
  it('names the heavier of two that have no room for both', () => {
    const labels = labelsOf([mark('light', 100, 1), mark('heavy', 180, 5)], (id) => `A long title of ${id}`, ROOM);
    expect(labels.map(({ id }) => id)).toEqual(['heavy']);
  });
  it('sets a title left of its mark where the right has no room, and up to its colon where the whole has none', () => {
    const close = [mark('a', 300, 5), mark('b', 320, 4)];
    expect(labelsOf(close, (id) => `A title of ${id}`, ROOM)).toMatchObject([{ id: 'a', x: 292, left: true }, { id: 'b', x: 328 }]);
    expect(labelsOf([mark('a', 900, 5), mark('b', 860, 5)], () => 'Istanbul: what was said there, and then what not', ROOM).at(-1)?.text).toBe('Istanbul');
  });
  it('sets the first words of a title where neither has room', () => {
    expect(labelsOf([mark('a', 60, 5), mark('b', 200, 4)], (id) => (id === 'a' ? 'Russia recognises what it calls republics' : ''), ROOM)).toMatchObject([{ id: 'a', x: 68, text: 'Russia recognises…' }]);
  });
  it('sets no title over a title or a mark, in any window', () => {
    const index = indexEvents(generatedEntries(3000, 11_000, 1), 1);
    fc.assert(fc.property(fc.double({ min: 0, max: 10_900, noNaN: true }), fc.double({ min: 14, max: 124, noNaN: true }), (from, days) => {
      const scale = scaleOf({ from, to: from + days - 1 }, 184, 1304);
      const { marks } = marksOf(index, 0, scale, { day: 5000, laneHeight: 27, leastWeight: leastWeight(index, scale) });
      const labels = labelsOf(marks, (id) => `What happened: ${id}, told in some more words`, { from: 184, to: 1432, size: 12 })
        .map(({ id, x, text, left = false }) => ({ id, from: left ? x - textWidth(text, 12) : x, to: left ? x : x + textWidth(text, 12) }));
      const others = marks.map(({ id, x, r, bar }) => ({ id, from: (bar?.x1 ?? x) - r, to: Math.max(bar?.x2 ?? x, x + r) }));
      for (const label of labels) {
        expect(label.from >= 184 && label.to <= 1432).toBe(true);
        expect([...labels, ...others].filter((one) => one.id !== label.id && one.from < label.to && label.from < one.to)).toEqual([]);
      }
    }), { numRuns: runs(100) });
  });
  it('lets no stem run through a title, but that of its own event', () => {
    const one = [mark('a', 300, 5)];
    const title = (): string => 'A title of some length';
    expect(labelsOf(one, title, { ...ROOM, stems: [{ id: 'a', x: 320 }] })).toMatchObject([{ x: 308, left: false }]);
    expect(labelsOf(one, title, { ...ROOM, stems: [{ id: 'b', x: 320 }] })).toMatchObject([{ x: 292, left: true }]);
    expect(labelsOf(one, title, { ...ROOM, stems: [{ id: 'b', x: 320 }, { id: 'c', x: 280 }] })).toEqual([]);
  });
  it('never cuts a title at the edge', () => {
    expect(labelsOf([mark('a', 980, 5)], () => 'A long title', { ...ROOM, from: 950 })).toEqual([]);
  });
});

describe('yearsOf, shortened', () => {
  it.each([['1996-06-02', '2013-11-20', '1996–2013'], ['2013-11-21', '2021-12-06', '2013–21'], ['2025-02-12', '2025-12-29', '2025']])(
    'says %s to %s as %s', (from, to, said) => {
      const day = (text: string): number => Date.parse(text) / 86_400_000;
      expect(yearsOf(day(from), day(to))).toBe(said);
    }
  );
  it('leaves ever fewer words, with an ellipsis, while they say something', () => {
    expect(shortened('Memorandum on Security: what it said')).toEqual(['Memorandum on Security: what it…', 'Memorandum on Security: what…', 'Memorandum on Security…', 'Memorandum on…']);
    expect(shortened('Minsk II')).toEqual([]);
  });
});
