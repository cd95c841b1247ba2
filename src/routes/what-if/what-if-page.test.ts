import { describe, expect, it } from 'vitest';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { whatIf } from '#lib/domain/what-if.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import { plainQuestion, queryOf, questionOf } from './what-if-address.ts';
import { LIST_NAMES, whatIfPage } from './what-if-page.ts';

const ledger = builtInLedger();
const plain = plainQuestion(ledger, undefined)!;
const asked = (query: string) => questionOf(new URLSearchParams(query), ledger, plain);

describe('whatIfPage', () => {
  it.each(['', 'victim=poland', 'victim=malta', 'act=nuclear-threat', 'victim=france&act=attack-on-forces-abroad', 'at=2014-03-18', 'attacker=ukraine&victim=russia'])(
    'shows every promise of the answer once in its list: %s', (query) => {
      const question = asked(query);
      const answer = whatIf(ledger, { ...question, day: parseDay(question.at)! });
      for (const lang of ['en', 'uk'] as const) {
        const page = whatIfPage(ledger, question, lang);
        for (const name of LIST_NAMES) {
          const list = page.lists.find((one) => one.name === name)!;
          const ids = list.groups.flatMap((group) => group.lines.flatMap((line) => line.items.map((item) => item.id)));
          expect(ids.sort()).toEqual(answer[name].map((one) => one.commitment).sort());
          expect(list.count).toBe(ids.length);
        }
      }
    });

  it('says nobody of each group of which nothing is due', () => {
    const due = whatIfPage(ledger, asked(''), 'en').lists[0]!;
    expect(due.groups.map((group) => [group.title, group.lines.length > 0])).toEqual([['Use of force', false], ['Response', true], ['Consultation', true], ['Aid', true]]);
    expect(whatIfPage(ledger, asked(''), 'en').headline).toBe('Nobody is obliged to use force.');
  });

  it('folds the partners that owe the same within the same time into one line', () => {
    const consult = whatIfPage(ledger, asked(''), 'en').lists[0]!.groups.find((group) => group.group === 'consult')!;
    expect(consult.lines[0]!.what).toContain('within 24 hours');
    expect(consult.lines[0]!.items.length).toBeGreaterThan(20);
    expect(consult.lines[0]!.who).toMatch(/^\d+ states and organisations$/);
  });

  it('tells what became of a promise with who holds it so and who denies it', () => {
    const own = whatIfPage(ledger, asked(''), 'en').lists[2]!;
    const broken = own.groups.flatMap((group) => group.lines.flatMap((line) => line.items)).filter((item) => item.performance === 'breached');
    expect(broken.length).toBeGreaterThan(0);
    for (const item of broken) expect(item.record).toMatch(/held broken.*according to .*/);
    expect(broken.some((item) => /denied by Russia/.test(item.record))).toBe(true);
    expect(own.title).toBe('Russia: its own duties of restraint to Ukraine');
  });

  it('counts as changed exactly what stands in one of the two days’ lists alone', () => {
    const changes = whatIfPage(ledger, asked('since=2014-03-18'), 'en').changes.find((one) => one.list === 'due')!;
    const on = (at: string) => whatIf(ledger, { ...plain, day: parseDay(at)! }).due.map((one) => one.commitment);
    const [before, after] = [on('2014-03-18'), on(plain.at)];
    expect(changes.added.count).toBe(after.filter((id) => !before.includes(id)).length);
    expect(changes.gone.count).toBe(before.filter((id) => !after.includes(id)).length);
  });

  it('answers for another dossier', () => {
    const small = opened(
      [commitment('a'), commitment('help', { from: ['north'], obligation: 'armed-response', trigger: { act: 'armed-attack', against: ['vell'] } })],
      [event('signing', '1905-03-01', [{ commitment: 'a', standing: 'in-force' }, { commitment: 'help', standing: 'in-force' }])]
    );
    const page = whatIfPage(small, plainQuestion(small, undefined)!, 'en');
    expect(page.headline).toBe('1 state or organisation owes defence, as a legal duty.');
    expect(page.sentence).toBe('If Ostrand attacks Vell on 31 December 1950, who must do what?');
  });
});

describe('questionOf', () => {
  it('gives back the question of its own query', () => {
    for (const query of ['', 'victim=poland&act=nuclear-threat', 'at=2014-03-18&since=1994-12-05', 'attacker=north-korea']) {
      const question = asked(query);
      expect(asked(queryOf(ledger, question))).toEqual(question);
    }
  });
  it('takes an armed attack where an actor is named and no act, as the command line does', () => {
    expect(asked('victim=malta').act).toBe('armed-attack');
    expect(asked('').act).toBe('renewed-attack');
  });
  it('ignores what it does not know, each by itself, and clamps days', () => {
    expect(asked('attacker=nobody&victim=poland&act=shout&at=2099-01-01')).toMatchObject({ attacker: 'russia', victim: 'poland', act: 'armed-attack', at: '2025-12-29' });
    expect(asked('at=2014-02-31').at).toBe(plain.at);
    expect(asked('at=1994-12-05&since=2014-03-18').since < '1994-12-05').toBe(true);
  });
});
