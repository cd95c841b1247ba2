// What is lit with a record in focus: its lines, the rings of promises among members, and words where the picture has nothing of it.
import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { graphElements } from './graph-elements.ts';
import type { GraphElements } from './graph-model.ts';

const begins = (id: string) => ({ commitment: id, standing: 'in-force' as const });
const ledger = opened(
  [
    commitment('kept'), commitment('inside', { instrument: 'own-act', from: ['league'], to: ['league'] }),
    commitment('aside', { from: ['pact'], to: ['isles'] }), commitment('far', { from: ['north'], to: ['isles'] })
  ],
  [event('signing', '1905-03-01', ['kept', 'inside', 'aside', 'far'].map(begins)), event('feast', '1906-01-01')]
);
const day = parseDay('1940-01-01')!;
const shown = (focus: readonly string[]): GraphElements =>
  graphElements(ledger, statusesAt(ledger, day), { day, focus, trace: 'both', depth: 1, lens: 'standing', lang: 'en', width: 842, height: 386 });
const said = ({ captions }: GraphElements): string => captions.filter(({ kind }) => kind === 'note').map(({ text }) => text).join(' ');

describe('graphElements with a record in focus', () => {
  it('lights the one whose members promised each other, out of the circle of several it stands in, and explains its ring', () => {
    const rest = shown([]).nodes.find(({ actorIds }) => actorIds.includes('league'))!;
    expect(rest.kind).toBe('fold');
    const { nodes, legend } = shown(['own-act']);
    expect(nodes.filter(({ faded, kind }) => !faded && kind !== 'centre').map(({ id, ring }) => [id, ring?.commitments])).toEqual([['league', ['inside']]]);
    expect(legend.map(({ kind }) => kind)).toEqual(['ring']);
  });

  it('says that no line is about it where none is, and says nothing where one is', () => {
    expect(said(shown(['feast']))).toBe('No line in the picture is about it on this day.');
    expect(['own-act', 'harbour-treaty', 'signing'].map((id) => said(shown([id])))).toEqual(['', '', '']);
  });
});
