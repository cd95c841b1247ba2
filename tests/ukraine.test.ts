// What the built-in dossier must answer, as the field knows it.
import { describe, expect, it } from 'vitest';
import { atAnswer } from '#lib/domain/at.ts';
import type { CommitmentAt } from '#lib/domain/at.ts';
import { formatDay, parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { whatIf } from '#lib/domain/what-if.ts';
import type { WhatIfAnswer } from '#lib/domain/what-if.ts';
import type { AskedAct } from '#lib/domain/words.ts';
import { builtInLedger } from './built-in-dossier.ts';

const ledger = builtInLedger();
const at = (date: string): Map<string, CommitmentAt> => new Map(atAnswer(ledger, date).commitments.map((one) => [one.id, one]));
const ask = (victim: string, act: AskedAct): WhatIfAnswer =>
  whatIf(ledger, { attacker: 'russia', victim, act, day: parseDay('2025-12-03')! });

describe('at 2014-03-18', () => {
  const answer = at('2014-03-18');

  it.each(['budapest-no-force-russia', 'budapest-respect-borders-russia'])('has %s in force and held broken, with holders and denial', (id) => {
    expect(answer.get(id)).toMatchObject({ standing: 'in-force', performance: 'breached', performanceBy: { russia: 'breached' } });
    expect(answer.get(id)!.events).toContain('crimea-seizure');
    expect(answer.get(id)!.accordingTo).toContain('ukraine');
    expect(answer.get(id)!.disputedBy).toContain('russia');
  });

  it('has budapest-no-nuclear-russia in force and without report', () => {
    expect(answer.get('budapest-no-nuclear-russia')).toMatchObject({ standing: 'in-force', performance: 'untested' });
  });

  it('holds nothing broken by Ukraine, the UK, the US, NATO, the OSCE or the UN', () => {
    const broke = [...answer.values()].flatMap((one) => Object.entries(one.performanceBy).filter(([, word]) => word === 'breached').map(([actor]) => actor));
    expect(new Set(broke)).toEqual(new Set(['russia']));
  });

  it('holds two shared commitments broken, by Russia alone', () => {
    const shared = [...answer.values()].filter((one) => one.from.length > 1 && one.performance === 'breached');
    expect(shared).toHaveLength(2);
    for (const one of shared) expect(Object.entries(one.performanceBy).filter(([, word]) => word === 'breached')).toEqual([['russia', 'breached']]);
  });
});

describe('statusesAt over the whole span', () => {
  it('never lets the number held broken fall', () => {
    let most = 0;
    for (let day = parseDay('1990-01-01')!; day <= parseDay('2025-12-29')!; day++) {
      const broken = [...statusesAt(ledger, day).values()].filter((status) => status.performance === 'breached').length;
      expect(broken, formatDay(day)).toBeGreaterThanOrEqual(most);
      most = broken;
    }
    expect(most).toBeGreaterThan(10);
  });
});

describe('whatIf on 2025-12-03', () => {
  it('owes nobody armed help for an attack on Ukraine, within the war or after it', () => {
    for (const act of ['armed-attack', 'renewed-attack'] as const) {
      expect(ask('ukraine', act).due.filter((item) => item.group === 'force')).toEqual([]);
    }
  });

  it('has nothing that is only proposed in any list', () => {
    for (const act of ['armed-attack', 'renewed-attack', 'nuclear-threat'] as const) {
      const { due, alsoOwed, wouldBreak, notYet } = ask('ukraine', act);
      expect([...due, ...alsoOwed, ...wouldBreak, ...notYet].filter((item) => item.standing === 'proposed')).toEqual([]);
    }
  });

  it('makes the 24-hour clauses due only after a renewed attack, and waiting before it', () => {
    const day = (item: { within: string | null }): boolean => item.within === '24h';
    expect(ask('ukraine', 'renewed-attack').due.filter(day).length).toBeGreaterThanOrEqual(22);
    expect(ask('ukraine', 'armed-attack').notYet.filter((item) => day(item) && item.waitsOn === 'renewed').length).toBeGreaterThanOrEqual(20);
  });

  it('has Article 5 owed to Poland by the thirty-one other members of that day', () => {
    const five = ask('poland', 'armed-attack').due.find((item) => item.commitment === 'nato-article-5');
    expect(five?.by).toHaveLength(31);
    expect(five?.by).toContain('sweden');
    expect(five?.by).not.toContain('poland');
    const in2010 = whatIf(ledger, { attacker: 'russia', victim: 'poland', act: 'armed-attack', day: parseDay('2010-01-01')! });
    expect(in2010.due.find((item) => item.commitment === 'nato-article-5')?.by).not.toContain('sweden');
  });

  it('has the EU’s 42(7) owed to Malta, and nothing of NATO', () => {
    const due = ask('malta', 'armed-attack').due;
    expect(due.map((item) => item.commitment)).toEqual(['eu-42-7']);
    expect(due[0]!.by).toHaveLength(26);
  });

  it('leaves attacker and victim out, and the item with them where nobody is left', () => {
    const due = ask('ukraine', 'nuclear-threat').due.filter((item) => item.commitment.startsWith('budapest-seek-un-action'));
    expect(due.flatMap((item) => item.by).sort()).toEqual(['united-kingdom', 'united-states']);
  });
});
