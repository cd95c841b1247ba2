// pledgeline build: the static site of a dossier, for any host.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Call, Command } from '#cli/command.ts';
import { BadCall, stringOption } from '#cli/command.ts';
import { editionOf, isFrozen, placeSite } from '#cli/editions.ts';
import { claimFolder } from '#cli/output.ts';
import { runVite } from '#cli/site.ts';

/** Folders and files of an output that a new build leaves alone. */
const KEPT = ['editions', '.pledgeline-output'];

export const build: Command = {
  name: 'build',
  usage: '[DOSSIER] --out DIR [--edition]',
  purpose: 'Builds the static site of a dossier into a folder that any static host or CDN can serve.',
  options: {
    out: { type: 'string', means: 'the folder to write' },
    base: { type: 'string', means: 'the path under which the site will be served, such as /pledges' },
    site: { type: 'string', means: 'the address it will have, such as https://example.org' },
    edition: { type: 'boolean', means: 'also write editions/ID/, which later builds keep as it is; ID is dossier.edition' },
    force: { type: 'boolean', means: 'write into a folder that holds other files' }
  },
  lastWordIsDossier: true,
  words: [0, 0],
  run: async (call) => {
    const out = stringOption(call, 'out');
    if (out === undefined) throw new BadCall('build needs --out DIR.');
    const base = baseOption(stringOption(call, 'base'));
    const site = siteOption(stringOption(call, 'site'));
    const editions = editionSettings(call, out);
    const { folder, ours } = claimFolder(out, call.options.force === true);
    if (site === '') call.tell('no --site: canonical links, the feed, and addresses in citations, which need an absolute address, are left out.');
    const staging = mkdtempSync(join(tmpdir(), 'pledgeline-'));
    try {
      const settings = {
        PLEDGELINE_DOSSIER: call.dossierPath, PLEDGELINE_OUT: join(staging, 'site'), PLEDGELINE_BASE: base,
        PLEDGELINE_SITE: site, PLEDGELINE_KIT_DIR: join(call.root, '.svelte-kit-build'), ...editions
      };
      const code = await runVite(call.root, ['build', '--logLevel', 'warn'], settings);
      if (code !== 0) return 1;
      for (const name of ours ? readdirSync(folder) : []) if (!KEPT.includes(name)) rmSync(join(folder, name), { recursive: true });
      placeSite(join(staging, 'site'), folder);
      const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
      call.answer({ out: folder, base, site, pages, ...(editions.PLEDGELINE_EDITION !== '' && { edition: editions.PLEDGELINE_EDITION }) }, () => `${pages} pages in ${folder}`);
      return existsSync(join(folder, 'index.html')) ? 0 : 1;
    } finally {
      rmSync(staging, { recursive: true, force: true });
    }
  }
};

/** What the site is told of editions: where those of before lie, and which one it shall write, if any. */
function editionSettings(call: Call, out: string): { PLEDGELINE_EDITIONS: string; PLEDGELINE_EDITION: string } {
  const dossier = call.dossier();
  const kept = join(resolve(out), 'editions');
  const folders = [join(call.root, 'static/editions'), kept];
  const edition = call.options.edition === true ? editionOf(dossier, call.dossierPath) : undefined;
  const frozen = isFrozen(folders, edition);
  if (edition && frozen) call.tell(`edition ${edition.id} is there with the same content: it stays as it is.`);
  return { PLEDGELINE_EDITIONS: kept, PLEDGELINE_EDITION: edition && !frozen ? edition.id : '' };
}

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
