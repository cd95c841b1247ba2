// Running Vite on the site with a dossier of the caller's choice.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What the tools say of themselves while a site is built, of no use to who edits a dossier: their folders, their next steps. */
const OF_THE_TOOLS = [
  /Your tsconfig\.json should extend/, /^\{$/, /^ {2}"extends": "\.\/\.svelte-kit/, /^\}$/,
  /^Run npm run preview/, /^> Using @sveltejs/, /^ {2}Wrote site to/, /^ {2}✔ done/
];

/**
 * Runs Vite with these words; resolves to its exit code. Settings travel in the environment, which `svelte.config.js` reads.
 * What a build says goes to stderr, for stdout is the answer's; `dev` speaks for itself.
 */
export function runVite(root: string, words: readonly string[], settings: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((done) => {
    const piped = words[0] === 'build' ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...words], {
      cwd: root,
      stdio: ['ignore', piped, piped],
      env: { ...process.env, ...settings }
    });
    for (const input of [child.stdout, child.stderr]) if (input) createInterface({ input }).on('line', tell);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
    child.once('close', (code) => done(code ?? 0));
  });
}

function tell(line: string): void {
  // eslint-disable-next-line no-control-regex -- the escapes that colour a terminal's line.
  const plain = line.replace(/\u001b\[\d*m/g, '');
  if (plain.trim() !== '' && !OF_THE_TOOLS.some((one) => one.test(plain))) console.error(line);
}
