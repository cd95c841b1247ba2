// The help texts, from the commands' own tables.
import type { Command } from './command.ts';

const COMMON: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly means: string }>> = {
  dossier: { type: 'string', means: 'a folder, or one YAML or JSON file (left out: the built-in dossier, Ukraine)' },
  json: { type: 'boolean', means: 'print one JSON document and nothing else' },
  help: { type: 'boolean', means: 'this text' }
};

/** What `pledgeline --help` prints. */
export function helpOfAll(commands: readonly Command[]): string {
  const calls = commands.map((one) => `pledgeline ${one.name} ${one.usage}`);
  const width = Math.max(...calls.map((call) => call.length));
  const lines = commands.map((one, i) => `  ${calls[i]!.padEnd(width)}  ${one.purpose}`);
  return [
    'pledgeline: who promised what to whom, when, and what became of it?', '', ...lines, '',
    'pledgeline COMMAND --help tells a command’s options. Exit: 0 done, 1 the dossier or the answer is bad, 2 the call’s words are off.'
  ].join('\n');
}

/** What `pledgeline COMMAND --help` prints. */
export function helpOf(command: Command): string {
  const options = Object.entries({ ...command.options, ...COMMON });
  const names = options.map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
  const width = Math.max(...names.map((name) => name.length));
  return [
    `pledgeline ${command.name} ${command.usage}`, '', command.purpose, '',
    ...options.map(([, { means }], i) => `  ${names[i]!.padEnd(width)}  ${means}`)
  ].join('\n');
}
