// pledgeline at DATE: every commitment's standing and performance on a day.
import { atAnswer } from '#lib/domain/at.ts';
import type { Command } from '#cli/command.ts';
import { givenDay } from '#cli/ids.ts';
import { headingOf, holdersOf } from '#cli/print.ts';

export const at: Command = {
  name: 'at',
  usage: 'DATE [DOSSIER]',
  purpose: 'Tells where every commitment stood on a day and how it had been kept, and by whose word.',
  options: {},
  lastWordIsDossier: false,
  words: [1, 1],
  run: (call) => {
    const asked = givenDay(call.words[0]!);
    const ledger = call.ledger();
    const answer = atAnswer(ledger, asked);
    call.answer(answer, () => {
      const head = answer.date === asked ? answer.date : `${answer.date} (asked: ${asked}; the record ends on ${answer.recordEnds})`;
      const { summary } = answer;
      const lines = answer.commitments.map((one) => {
        const holders = holdersOf(ledger, one.accordingTo, one.disputedBy);
        return `${one.id}\n    ${headingOf(ledger, one.id)}\n    ${one.standing} since ${one.since}; ${one.performance}${holders ? ` (${holders})` : ''}`;
      });
      return [
        head,
        `${many(summary.obligors, 'obligor')}, ${many(summary.texts, 'text')} in force; ${summary.binding} legally binding, ${summary.disputed} disputed; ` +
          `${many(summary.heldBrokenTexts, 'text')} of which a promise was held broken; promises that oblige to use force: ${summary.mustUseForce.length}`,
        '',
        ...lines
      ].join('\n');
    });
  }
};

const many = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
