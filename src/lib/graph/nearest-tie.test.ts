import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { graphElements } from './graph-elements.ts';
import { nearestTie } from './nearest-tie.ts';
import { weighed } from './weights.ts';

const ledger = builtInLedger();
const { from, to } = ledger.dossier.dossier.span;
const [first, last] = [parseDay(from)!, parseDay(to)!];
const actors = weighed(ledger).map(({ id }) => id);
const shown = (actor: string, day: number, lang: 'en' | 'uk' = 'en', [width, height]: readonly [number, number] = [842, 476]) =>
  graphElements(ledger, statusesAt(ledger, day), { day, focus: [actor], trace: 'both', depth: 1, lens: 'standing', lang, width, height });
const isTied = (actor: string, day: number): boolean => {
  const { nodes, edges } = shown(actor, day);
  return edges.some((edge) => !edge.faded && [edge.from, edge.to].includes(actor)) || nodes.some(({ id, ring }) => id === actor && ring);
};
const isAlone = (actor: string, day: number): boolean =>
  !shown(actor, day).edges.some((edge) => !edge.faded && [edge.from, edge.to].includes(actor));
const noted = (actor: string, day: number, lang: 'en' | 'uk' = 'en', size: readonly [number, number] = [842, 476]): string =>
  shown(actor, day, lang, size).captions.filter(({ id }) => id.startsWith('lone-')).map(({ text }) => text).join(' ');
const actorAndDay = fc.tuple(fc.constantFrom(...actors), fc.integer({ min: first, max: last }));

describe('nearestTie', () => {
  it('names a day on which the actor has a line, and none between it and the day asked', () => {
    fc.assert(fc.property(actorAndDay, ([actor, day]) => {
      fc.pre(!isTied(actor, day));
      const near = nearestTie(ledger, actor, day, 'both');
      if (!near) return;
      expect(isTied(actor, near.day), `${actor} on ${formatDay(near.day)}`).toBe(true);
      const beside = near.which === 'last' ? near.day + 1 : near.day - 1;
      if (beside !== day) expect(isTied(actor, beside)).toBe(false);
    }), { numRuns: 40 });
  });
});

describe('graphElements with an actor in focus that has no line', () => {
  it('says so beside it, and when its first promise stands, in both languages and on a phone', () => {
    const day = parseDay('2014-03-18')!;
    expect(noted('poland', day)).toBe('Poland: no promise by or to it stands on this day. The first promise is from 17 February 2022.');
    expect(noted('poland', day, 'uk', [328, 222])).toMatch(/^Польща: цього дня немає жодної обіцянки — ні даної, ні отриманої\. Перша обіцянка — з .* року\.$/);
  });

  it('says it of those that have no line, and of no others; of an alliance what its members promised each other', () => {
    fc.assert(fc.property(actorAndDay, ([actor, day]) => {
      const ring = shown(actor, day).nodes.find(({ id }) => id === actor)?.ring;
      expect(noted(actor, day) === '').toBe(isTied(actor, day) && !(ring && isAlone(actor, day)));
      if (ring && isAlone(actor, day)) expect(noted(actor, day)).toBe(ring.name);
    }), { numRuns: 60 });
  });
});

describe('graphElements with two actors in focus', () => {
  const notedOf = (two: readonly string[], day: number, lang: 'en' | 'uk', [width, height]: readonly [number, number]): { note: string; isTied: boolean } => {
    const { captions, edges } = graphElements(ledger, statusesAt(ledger, day), { day, focus: two, trace: 'both', depth: 1, lens: 'standing', lang, width, height });
    return { note: captions.filter(({ id }) => id.startsWith('lone-')).map(({ text }) => text).join(' '), isTied: edges.some((edge) => !edge.faded) };
  };

  it('says that nothing lies between them where nothing does, in both languages and on a phone', () => {
    const day = parseDay('2014-03-18')!;
    expect(notedOf(['poland', 'france'], day, 'en', [842, 476]).note).toBe('No promise from one of the two to the other stands on this day.');
    expect(notedOf(['poland', 'france'], day, 'uk', [358, 222]).note).toBe('Цього дня між ними немає жодної обіцянки.');
  });

  it('says it of those between whom no line is lit, and of no others', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...actors), { minLength: 2, maxLength: 2 }), fc.integer({ min: first, max: last }), (two, day) => {
      const { note, isTied: isBetween } = notedOf(two, day, 'en', [842, 476]);
      expect(note === '').toBe(isBetween);
    }), { numRuns: 60 });
  });
});
