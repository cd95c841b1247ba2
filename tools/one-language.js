/**
 * A page in the browser carries the words of its own language alone. What is built, tested or run elsewhere (pages,
 * command line, embeds, whose language a host may change) has them all.
 */
import { resolve } from 'node:path';

/** `home` is the folder of the project, where it is not that of the build. @param {string} [home] @returns {import('vite').Plugin} */
export function oneLanguage(home) {
  let root = '';
  return {
    name: 'pledgeline-one-language',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client' && !process.env.VITEST,
    configResolved: (config) => void (root = home ?? config.root),
    load: (id) => (id === resolve(root, 'src/lib/text/spoken.ts') ? `export { spoken } from ${JSON.stringify(resolve(root, 'src/routes/spoken-here.ts'))};` : null)
  };
}
