// pledgeline trace ACTOR: the commitments reached from an actor.
import { answerDay } from '#lib/domain/day-answered.ts';
import { trace as traceFrom } from '#lib/domain/trace.ts';
import type { Command } from '#cli/command.ts';
import { BadCall, stringOption } from '#cli/command.ts';
import { dayOption, knownId, oneOf } from '#cli/ids.ts';
import { headingOf, nameOf } from '#cli/print.ts';

export const trace: Command = {
  name: 'trace',
  usage: 'ACTOR [DOSSIER]',
  purpose: 'Follows the active commitments owed by and to an actor. It is not a chain of obligation.',
  options: {
    at: { type: 'string', means: 'the day, YYYY-MM-DD (left out: the day the dossier shows first)' },
    direction: { type: 'string', means: 'out (owed by the actor), in (owed to it) or both (left out: both)' },
    depth: { type: 'string', means: 'how many steps from the actor (left out: 1)' }
  },
  lastWordIsDossier: false,
  words: [1, 1],
  run: (call) => {
    const direction = oneOf(stringOption(call, 'direction') ?? 'both', 'direction', ['out', 'in', 'both']);
    const depthWord = stringOption(call, 'depth') ?? '1';
    if (!/^[1-9]\d{0,2}$/.test(depthWord)) throw new BadCall(`--depth takes a whole number from 1, not "${depthWord}".`);
    const asked = dayOption(call);
    const ledger = call.ledger();
    const actor = knownId(call.words[0]!, 'actor', ledger.actors.keys());
    const { day } = answerDay(ledger.dossier, asked);
    const answer = traceFrom(ledger, { actor, day, direction, depth: Number(depthWord) });
    call.answer(answer, () => {
      const head = `${nameOf(ledger, actor)} on ${answer.date}, ${direction}, depth ${answer.depth}: ${answer.steps.length} commitments`;
      const lines = answer.steps.map((step, i) => {
        const via = step.via ? ` [through ${nameOf(ledger, step.via)}]` : '';
        return `${String(i + 1).padStart(3)}  ${headingOf(ledger, step.commitment)}${via}\n     ${step.standing}, ${step.performance}; step ${step.depth}; ${step.commitment}`;
      });
      return [head, ...lines, '', 'Reached commitments are not a chain of obligation.'].join('\n');
    });
  }
};
