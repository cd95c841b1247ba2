// pledgeline compare DRAFT DRAFT …: two or more drafts, topic by topic.
import { compareDrafts } from '#lib/domain/compare-drafts.ts';
import { say } from '#lib/domain/dossier.ts';
import type { Command } from '#cli/command.ts';
import { knownId } from '#cli/ids.ts';
import { nameOf } from '#cli/print.ts';

export const compare: Command = {
  name: 'compare',
  usage: 'DRAFT DRAFT [DRAFT …] [DOSSIER]',
  purpose: 'Compares drafts topic by topic, from the first to the last.',
  options: {},
  lastWordIsDossier: false,
  words: [2, 99],
  run: (call) => {
    const ledger = call.ledger();
    const drafts = call.words.map((id) => knownId(id, 'draft', ledger.drafts.keys()));
    const answer = compareDrafts(ledger, drafts);
    call.answer(answer, () =>
      answer.topics
        .flatMap((topic) => [
          `${say(ledger.topics.get(topic.id) ?? {}, 'title', 'en')}: ${topic.change}`,
          ...drafts.flatMap((draft) =>
            (topic.cells[draft] ?? []).map((id) => {
              const clause = ledger.clauses.get(id)!;
              return `    ${nameOf(ledger, draft)}, ${clause.no}: ${say(clause, 'summary', 'en')}`;
            })
          )
        ])
        .join('\n')
    );
  }
};
