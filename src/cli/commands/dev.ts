// pledgeline dev: the site of a dossier, live while its files change.
import type { Command } from '#cli/command.ts';
import { BadCall, stringOption } from '#cli/command.ts';
import { openDoor, lineOf } from '#cli/read-dossier.ts';
import { runVite } from '#cli/site.ts';

export const dev: Command = {
  name: 'dev',
  usage: '[DOSSIER]',
  purpose: 'Serves the site of a dossier on this machine; pages follow the files while they change.',
  options: { port: { type: 'string', means: 'the port (left out: 5173)' } },
  lastWordIsDossier: true,
  words: [0, 0],
  run: async (call) => {
    const port = stringOption(call, 'port') ?? '5173';
    if (!/^\d{1,5}$/.test(port)) throw new BadCall(`--port takes a number, not "${port}".`);
    for (const problem of openDoor(call.dossierPath).problems) call.tell(lineOf(problem));
    return runVite(call.root, ['dev', '--host', '127.0.0.1', '--port', port], { PLEDGELINE_DOSSIER: call.dossierPath });
  }
};
