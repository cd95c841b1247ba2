import { describe, expect, it } from 'vitest';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { parseDay } from './partial-date.ts';
import { readerQuestions } from './reader-questions.ts';

const day = parseDay('1930-01-01')!;
const force = (id: string, changes: Parameters<typeof commitment>[1]) => commitment(id, { obligation: 'armed-response', ...changes });
const inForce = (ids: readonly string[], more: Parameters<typeof event>[2] = []) =>
  event('signing', '1905-03-01', [...ids.map((id) => ({ commitment: id, standing: 'in-force' as const })), ...(more ?? [])]);

describe('readerQuestions', () => {
  it('takes the obligor most often held in breach towards the centre as attacker', () => {
    const ledger = opened([commitment('a'), commitment('b', { from: ['north'] })], [inForce(['a', 'b'], [{ commitment: 'b', performance: 'breached', accordingTo: ['vell'] }])]);
    expect(readerQuestions(ledger, day)).toEqual([{ attacker: 'north', victim: 'vell', act: 'armed-attack' }]);
  });

  it('begins with a new attack where a promise counts only that, and asks of acts that promises name', () => {
    const ledger = opened([
      commitment('a'),
      force('b', { from: ['isles'], trigger: { act: 'armed-attack', against: ['vell'], phase: 'renewed' } }),
      force('c', { from: ['isles'], trigger: { act: 'nuclear-threat', against: ['vell'] } })
    ], [inForce(['a', 'b', 'c'])]);
    expect(readerQuestions(ledger, day).map((one) => one.act)).toEqual(['renewed-attack', 'armed-attack', 'nuclear-threat']);
  });

  it('asks of a member of an alliance, never of the attacker’s own', () => {
    const alliance = (id: string, members: string[]) =>
      force(id, { from: members, to: members, trigger: { act: 'armed-attack', against: members } });
    const ledger = opened([commitment('a'), commitment('aid', { from: ['isles'], obligation: 'military-aid' }), alliance('shield', ['isles', 'north']), alliance('own', ['ostrand', 'pact'])], [inForce(['a', 'aid', 'shield', 'own'])]);
    expect(readerQuestions(ledger, day).slice(1)).toEqual([{ attacker: 'ostrand', victim: 'isles', act: 'armed-attack' }]);
  });

  it('asks of the forces of a state that promised to send them', () => {
    const ledger = opened([commitment('a'), commitment('troops', { from: ['north'], obligation: 'deploy-troops' })], [inForce(['a', 'troops'])]);
    expect(readerQuestions(ledger, day).at(-1)).toEqual({ attacker: 'ostrand', victim: 'north', act: 'attack-on-forces-abroad' });
  });

  it('asks nothing where nobody else is recorded', () => {
    expect(readerQuestions(opened([], [], { actors: [] }), day)).toEqual([]);
  });
});
