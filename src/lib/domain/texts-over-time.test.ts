import { describe, expect, it } from 'vitest';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { parseDay } from './partial-date.ts';
import { summaryAt } from './summary-at.ts';
import { countOn, textsOverTime } from './texts-over-time.ts';

const day = (text: string) => parseDay(text)!;

describe('textsOverTime', () => {
  it('counts a text once in a group however many promises it holds, and stops when they end', () => {
    const ledger = opened(
      [commitment('a', { end: '1910-12-31' }), commitment('b', { end: '1910-12-31' }), commitment('c', { from: ['vell'], to: ['ostrand'] })],
      [event('signing', '1905-03-01', ['a', 'b', 'c'].map((id) => ({ commitment: id, standing: 'in-force' as const })))]
    );
    expect(textsOverTime(ledger, day('1900-01-01'), day('1950-12-31')).groups).toEqual([
      { group: 'restraint', steps: [{ day: day('1900-01-01'), count: 0 }, { day: day('1905-03-01'), count: 1 }, { day: day('1911-01-01'), count: 0 }] }
    ]);
  });

  it('counts a legal duty to use force in a line of its own', () => {
    const ledger = opened([commitment('help', { from: ['north'], obligation: 'armed-response' })], [event('signing', '1905-03-01', [{ commitment: 'help', standing: 'in-force' }])]);
    expect(countOn(textsOverTime(ledger, day('1900-01-01'), day('1950-12-31')).mustUseForce, day('1905-03-01'))).toBe(1);
  });

  it('agrees with the summary of every landmark day of the built-in record', () => {
    const ledger = builtInLedger();
    const { span, landmarks = [] } = ledger.dossier.dossier;
    const over = textsOverTime(ledger, day(span.from), day(span.to));
    for (const id of landmarks) {
      const date = day(ledger.events.get(id)!.date.slice(0, 10));
      const summary = summaryAt(ledger, date);
      expect(countOn(over.mustUseForce, date)).toBe(new Set(summary.mustUseForce.map((one) => ledger.commitments.get(one)!.instrument)).size);
      const counts = over.groups.map(({ steps }) => countOn(steps, date));
      expect(Math.max(...counts)).toBeLessThanOrEqual(summary.texts);
      expect(counts.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(summary.texts);
    }
  });
});
