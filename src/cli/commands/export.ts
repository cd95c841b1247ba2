// pledgeline export --to FORMAT: the dossier in another form.
import { join } from 'node:path';
import { FORMATS } from '#lib/exchange/formats.ts';
import type { Command } from '#cli/command.ts';
import { BadCall, stringOption } from '#cli/command.ts';
import { oneOf } from '#cli/ids.ts';
import { claimFolder, writeNew } from '#cli/output.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: '[DOSSIER] --to FORMAT --out FILE',
  purpose: 'Writes the dossier in another form: one file, or for csv a folder of five sheets.',
  options: {
    to: { type: 'string', means: FORMATS.map((format) => format.id).join(', ') },
    out: { type: 'string', means: 'the file to write; for csv the folder' },
    force: { type: 'boolean', means: 'write over what is there' }
  },
  lastWordIsDossier: true,
  words: [0, 0],
  run: (call) => {
    const to = stringOption(call, 'to');
    const out = stringOption(call, 'out');
    if (to === undefined || out === undefined) throw new BadCall('export needs --to FORMAT and --out FILE.');
    const id = oneOf(to, 'to', FORMATS.map((format) => format.id));
    const format = FORMATS.find((one) => one.id === id)!;
    const files = format.write(call.ledger());
    const force = call.options.force === true;
    const folder = format.files === 'folder' ? claimFolder(out, force) : null;
    const written = files.map((file) => {
      const path = folder === null ? out : join(out, file.name);
      writeNew(path, file.text, force || folder !== null);
      return { file: path, bytes: Buffer.byteLength(file.text) };
    });
    call.answer({ to: id, written }, () => written.map(({ file, bytes }) => `${file}  ${bytes} bytes`).join('\n'));
  }
};
