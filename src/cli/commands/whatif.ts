// pledgeline whatif: if it is attacked on this day, who must do what?
import { answerDay } from '#lib/domain/day-answered.ts';
import { whatIf } from '#lib/domain/what-if.ts';
import { ASKED_ACTS } from '#lib/domain/words.ts';
import type { Command } from '#cli/command.ts';
import { BadCall, stringOption } from '#cli/command.ts';
import { dayOption, knownId, oneOf } from '#cli/ids.ts';
import { nameOf, namesOf } from '#cli/print.ts';

export const whatif: Command = {
  name: 'whatif',
  usage: '--attacker A --victim B [DOSSIER]',
  purpose: 'Lists what would be due on a day if A attacked B: due, also owed, the attacker’s own duties, not yet.',
  options: {
    attacker: { type: 'string', means: 'actor id' },
    victim: { type: 'string', means: 'actor id' },
    act: { type: 'string', means: `${ASKED_ACTS.join(', ')} (left out: armed-attack)` },
    at: { type: 'string', means: 'the day, YYYY-MM-DD (left out: the day the dossier shows first)' }
  },
  lastWordIsDossier: false,
  words: [0, 0],
  run: (call) => {
    const attackerGiven = stringOption(call, 'attacker');
    const victimGiven = stringOption(call, 'victim');
    if (attackerGiven === undefined || victimGiven === undefined) throw new BadCall('whatif needs --attacker and --victim.');
    const act = oneOf(stringOption(call, 'act') ?? 'armed-attack', 'act', ASKED_ACTS);
    const asked = dayOption(call);
    const ledger = call.ledger();
    const attacker = knownId(attackerGiven, 'actor', ledger.actors.keys());
    const victim = knownId(victimGiven, 'actor', ledger.actors.keys());
    const { day } = answerDay(ledger.dossier, asked);
    const answer = whatIf(ledger, { attacker, victim, act, day });
    call.answer(answer, () => {
      const lists = [
        ['Due', answer.due],
        ['Also owed, whatever happens', answer.alsoOwed],
        [`${nameOf(ledger, attacker)}’s own duties of restraint to ${nameOf(ledger, victim)}`, answer.wouldBreak],
        ['Not yet: pledged, suspended or waiting', answer.notYet]
      ] as const;
      const head = `If ${nameOf(ledger, attacker)} against ${nameOf(ledger, victim)}: ${act}, on ${answer.date} (the record ends on ${answer.recordEnds})`;
      return [head, ...lists.flatMap(([title, items]) => [
        '', `${title}: ${items.length === 0 ? 'nobody, nothing' : items.length}`,
        ...items.map((item) => {
          const more = [item.within && `within ${item.within}`, item.waitsOn && `waits on ${item.waitsOn}`].filter(Boolean).join(', ');
          return `  ${nameOf(ledger, item.obligation)}: ${namesOf(ledger, item.by)}\n      ${item.strength}, ${item.force}; ${item.standing}, ${item.performance}${more ? `; ${more}` : ''}; ${item.commitment}`;
        })
      ])].join('\n');
    });
  }
};
