/**
 * The scripts of embeds, each bundled into one file that stands alone: made when the site asks for them, so that every
 * way of building it has them. Texts are made of nodes, not of HTML, so that a host's Trusted Types have nothing to say.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {{ file: string, entry: string, format: 'iife' | 'es', most: number }[]} most: gzip, KB */
export const BUNDLES = [
  { file: 'view.js', entry: 'src/lib/embed/frame-view.ts', format: 'iife', most: 190 },
  { file: 'v1.js', entry: 'src/lib/embed/v1.ts', format: 'es', most: 190 },
  { file: 'door.js', entry: 'src/lib/embed/door.ts', format: 'es', most: 100 },
  { file: 'frame.js', entry: 'src/lib/embed/host-frames.ts', format: 'iife', most: 1.5 }
];
const ID = 'virtual:pledgeline-embed';

/** @param {string} root */
function sourcesHash(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).update(readFileSync(new URL(import.meta.url)));
  for (const name of readdirSync(join(root, 'src/lib'), { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(ts|js|svelte|css)$/.test(name) && !name.endsWith('.test.ts')) hash.update(name).update(readFileSync(join(root, 'src/lib', name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} root @param {(typeof BUNDLES)[number]} what @param {string} rules
 * @returns {Promise<{ code: string, rules: string }>}
 */
async function bundled(root, { file, entry, format }, rules) {
  const [{ build }, { svelte }] = await Promise.all([import('vite'), import('@sveltejs/vite-plugin-svelte')]);
  const made = await build({
    configFile: false, root, logLevel: 'error', publicDir: false, tsconfig: resolve(root, 'tools/tsconfig.bundle.json'),
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true, css: 'external', fragments: 'tree', discloseVersion: false } })],
    define: { PLEDGELINE_RULES: JSON.stringify(rules) },
    build: {
      write: false, target: 'es2022', cssCodeSplit: false, assetsInlineLimit: 0,
      lib: { entry: resolve(root, entry), formats: [format], name: 'pledgeline', fileName: () => file, cssFileName: 'parts' },
      rolldownOptions: { output: { codeSplitting: false } }
    }
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (Array.isArray(made) ? made[0] : made);
  const chunk = output.find((one) => one.type === 'chunk');
  const sheet = output.find((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
  if (!chunk || chunk.type !== 'chunk') throw new Error(`${file} was not made`);
  const text = sheet && sheet.type === 'asset' ? String(sheet.source) : '';
  return { code: chunk.code, rules: text.trim() };
}

/** @param {string} root @returns {Promise<{ scripts: Record<string, string>, rules: string }>} */
async function allBundles(root) {
  const cache = join(root, 'node_modules/.cache/pledgeline', `embed-${sourcesHash(root)}.json`);
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8'));
  /** @type {Record<string, string>} */
  const scripts = {};
  let rules = '';
  for (const what of BUNDLES) {
    const made = await bundled(root, what, rules);
    scripts[what.file] = made.code;
    if (rules === '') rules = made.rules;
  }
  try {
    mkdirSync(join(root, 'node_modules/.cache/pledgeline'), { recursive: true });
    writeFileSync(cache, JSON.stringify({ scripts, rules }));
  } catch {
    // Without a place to keep them they are made again the next time.
  }
  return { scripts, rules };
}

/** Says how heavy each script is and ends the build where one is heavier than it may be. @param {Record<string, string>} scripts */
function weigh(scripts) {
  for (const { file, most } of BUNDLES) {
    const size = gzipSync(scripts[file]).length / 1024;
    console.log(`pledgeline: /embed/${file} ${size.toFixed(1)} KB gzip of ${most}`);
    if (size > most) throw new Error(`/embed/${file} is heavier than ${most} KB gzip.`);
  }
}

/** @returns {import('vite').Plugin} */
export function embedBundles() {
  let root = process.cwd();
  return {
    name: 'pledgeline-embed',
    configResolved: (config) => void (root = config.root),
    resolveId: (asked) => (asked === ID ? `\0${ID}` : null),
    load: async (asked) => {
      if (asked !== `\0${ID}`) return null;
      const { scripts, rules } = await allBundles(root);
      weigh(scripts);
      return `export const scripts = ${JSON.stringify(scripts)};\nexport const rules = ${JSON.stringify(rules)};`;
    }
  };
}
