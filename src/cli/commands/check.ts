// pledgeline check: every problem of a dossier at once, and what it counts.
import type { Command } from '#cli/command.ts';
import { lineOf, openDoor } from '#cli/read-dossier.ts';

export const check: Command = {
  name: 'check',
  usage: '[DOSSIER]',
  purpose: 'Names every problem of a dossier, with file, line and column, and counts its records.',
  options: {},
  lastWordIsDossier: true,
  words: [0, 0],
  run: (call) => {
    const { problems, counts } = openDoor(call.dossierPath);
    const ok = problems.every((problem) => problem.severity === 'warning');
    for (const problem of problems) call.tell(`${problem.severity === 'warning' ? 'warning ' : ''}${lineOf(problem)}`);
    call.answer({ ok, problems, counts }, () => {
      const counted = Object.entries(counts).map(([kind, n]) => `  ${kind.padEnd(12)} ${n}`);
      const errors = problems.filter((problem) => problem.severity === 'error').length;
      const verdict = ok ? 'The dossier is sound.' : `The dossier has ${errors} ${errors === 1 ? 'error' : 'errors'}.`;
      const warned = problems.length - errors;
      return [verdict + (warned > 0 ? ` Warnings: ${warned}.` : ''), ...counted].join('\n');
    });
    return ok ? 0 : 1;
  }
};
