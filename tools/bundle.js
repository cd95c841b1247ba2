/** Bundles one TypeScript entry for Node into a file named after the state of its sources, once for each state. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A hash of every source file below these folders of `root`. @param {string} root @param {string[]} folders */
function sourcesHash(root, folders) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package.json')));
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ts|js)$/.test(name) && !name.endsWith('.test.ts') && !name.includes('node_modules')) hash.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The path of the bundle of `entry`, made if this state of its sources has none yet.
 * @param {{ root: string, entry: string, folders: string[], name: string }} what
 */
export async function bundle({ root, entry, folders, name }) {
  const file = `${name}-${sourcesHash(root, folders)}.mjs`;
  const cache = join(root, 'node_modules', '.cache', 'pledgeline');
  if (existsSync(join(cache, file))) return join(cache, file);
  const { build } = await import('vite');
  let folder = cache;
  try {
    mkdirSync(cache, { recursive: true });
  } catch {
    folder = join(tmpdir(), 'pledgeline');
    mkdirSync(folder, { recursive: true });
  }
  const draft = `draft-${process.pid}.mjs`;
  await build({
    configFile: false, root, logLevel: 'error', publicDir: false,
    // The project's own tsconfig.json extends a file that SvelteKit writes: it is not there right after npm ci.
    tsconfig: join(root, 'tools/tsconfig.bundle.json'),
    build: {
      ssr: entry, target: 'node20', minify: false, emptyOutDir: false, outDir: folder,
      rolldownOptions: { output: { entryFileNames: draft, codeSplitting: false } }
    },
    ssr: { noExternal: true }
  });
  renameSync(join(folder, draft), join(folder, file));
  return join(folder, file);
}
