// pledgeline build: the static site of a dossier, for any host.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '#cli/command.ts';
import { BadCall, stringOption } from '#cli/command.ts';
import { claimFolder } from '#cli/output.ts';
import { runVite } from '#cli/site.ts';

/** Folders and files of an output that a new build leaves alone. */
const KEPT = ['editions', '.pledgeline-output'];

export const build: Command = {
  name: 'build',
  usage: '[DOSSIER] --out DIR',
  purpose: 'Builds the static site of a dossier into a folder that any static host or CDN can serve.',
  options: {
    out: { type: 'string', means: 'the folder to write' },
    base: { type: 'string', means: 'the path under which the site will be served, such as /pledges' },
    site: { type: 'string', means: 'the address it will have, such as https://example.org' },
    force: { type: 'boolean', means: 'write into a folder that holds other files' }
  },
  lastWordIsDossier: true,
  words: [0, 0],
  run: async (call) => {
    const out = stringOption(call, 'out');
    if (out === undefined) throw new BadCall('build needs --out DIR.');
    const base = baseOption(stringOption(call, 'base'));
    const site = siteOption(stringOption(call, 'site'));
    call.dossier();
    const { folder, ours } = claimFolder(out, call.options.force === true);
    if (site === '') call.tell('no --site: canonical links, the feed, and addresses in citations, which need an absolute address, are left out.');
    const staging = mkdtempSync(join(tmpdir(), 'pledgeline-'));
    try {
      const settings = {
        PLEDGELINE_DOSSIER: call.dossierPath, PLEDGELINE_OUT: join(staging, 'site'), PLEDGELINE_BASE: base,
        PLEDGELINE_SITE: site, PLEDGELINE_KIT_DIR: join(call.root, '.svelte-kit-build')
      };
      const code = await runVite(call.root, ['build', '--logLevel', 'warn'], settings);
      if (code !== 0) return 1;
      for (const name of ours ? readdirSync(folder) : []) if (!KEPT.includes(name)) rmSync(join(folder, name), { recursive: true });
      cpSync(join(staging, 'site'), folder, { recursive: true });
      const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
      call.answer({ out: folder, base, site, pages }, () => `${pages} pages in ${folder}`);
      return existsSync(join(folder, 'index.html')) ? 0 : 1;
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  }
};

function baseOption(given: string | undefined): string {
  if (given === undefined || given === '' || given === '/') return '';
  if (/^(\/[A-Za-z0-9._~-]+)+\/?$/.test(given)) return given.replace(/\/$/, '');
  throw new BadCall(`--base takes a path that begins with /, such as /pledges; not "${given}".`);
}

function siteOption(given: string | undefined): string {
  if (given === undefined) return '';
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return new URL(given).origin;
  throw new BadCall(`--site takes an address such as https://example.org; not "${given}".`);
}
