/** The static adapter, without the data files that only client-side navigation would ask for: every link here loads a whole page. */
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import adapter from '@sveltejs/adapter-static';

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
      const unused = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('__data.json'));
      for (const name of unused) {
        rmSync(join(pages, name));
        const folder = dirname(join(pages, name));
        if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
      }
    }
  };
}
