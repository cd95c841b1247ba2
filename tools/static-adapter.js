/**
 * The static adapter, without the data files that only client-side navigation would ask for: every link here loads a
 * whole page; and with the oEmbed answers parted into one file beside each page.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { completeHeads } from './page-heads.js';
import { sayEmbedWeights } from './embed-weights.js';

/**
 * @param {{ pages: string }} options the folder of the built site
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function staticAdapter({ pages }) {
  const whole = adapter({ pages, strict: true });
  return {
    ...whole,
    adapt: async (builder) => {
      await whole.adapt(builder);
      partAnswers(pages);
      completeHeads(pages, join(builder.getBuildDirectory('output'), 'client/.vite/manifest.json'));
      const unused = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('__data.json'));
      for (const name of unused) {
        rmSync(join(pages, name));
        const folder = dirname(join(pages, name));
        if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
      }
      sayEmbedWeights(pages);
    }
  };
}

/** @param {string} pages */
function partAnswers(pages) {
  const all = join(pages, 'oembed-answers.json');
  if (!existsSync(all)) return;
  for (const [path, answer] of Object.entries(JSON.parse(readFileSync(all, 'utf8')))) {
    mkdirSync(dirname(join(pages, path)), { recursive: true });
    writeFileSync(join(pages, path), JSON.stringify(answer));
  }
  rmSync(all);
}
