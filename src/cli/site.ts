// Running Vite on the site with a dossier of the caller's choice.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs Vite with these words; resolves to its exit code. Settings travel in the environment, which `svelte.config.js` reads. */
export function runVite(root: string, words: readonly string[], settings: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), ...words], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...settings }
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
    child.once('close', (code) => done(code ?? 0));
  });
}
