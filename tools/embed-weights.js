/** What the frames of a built site weigh: what is seen before the data, and the data, gzipped. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1024;
/** Most that a page may weigh, KB gzip: HTML, pictures, table and rules; the data inside it. */
export const MOST = { page: 40, data: 70 };
const DATA = /<script type="application\/json" id="pledgeline-data">([\s\S]*?)<\/script>/;

/** @param {string} folder of the built site @returns {{ name: string, page: number, data: number }[]} in KB gzip */
export function embedWeights(folder) {
  return ['embed', 'uk/embed'].flatMap((root) => {
    if (!existsSync(join(folder, root))) return [];
    const pages = readdirSync(join(folder, root), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    return pages.map((name) => {
      const html = readFileSync(join(folder, root, name), 'utf8');
      const data = DATA.exec(html)?.[1] ?? '';
      return { name: `${root}/${name}`, page: gzipSync(html.replace(data, '')).length / KB, data: gzipSync(data).length / KB };
    });
  });
}

/** Says what the heaviest frame weighs, and what is above the bounds: a dossier may be larger than they foresee. @param {string} folder */
export function sayEmbedWeights(folder) {
  const weights = embedWeights(folder);
  if (weights.length === 0) return;
  const most = (/** @type {'page' | 'data'} */ of) => Math.max(...weights.map((one) => one[of]));
  console.log(`pledgeline: frames to embed: ${weights.length}; before the data at most ${most('page').toFixed(1)} KB gzip of ${MOST.page}, data ${most('data').toFixed(1)} of ${MOST.data}`);
  for (const { name, page, data } of weights) if (page > MOST.page || data > MOST.data) console.warn(`pledgeline: ${name} is heavier than that`);
}
