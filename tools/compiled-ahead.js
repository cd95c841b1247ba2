/**
 * A page calls nearly all that it loads: a line at the top of a script asks the browser to compile its functions while it
 * arrives, beside the main thread, and not one by one when each is first called. Browsers that do not know the line pass
 * over it. Cytoscape is left out: most of it is never called.
 */
const ASK = '//# allFunctionsCalledOnLoad\n';
/** Of shorter scripts the line would weigh more than it spares. */
const LEAST = 16384;

/** @returns {import('vite').Plugin} */
export function compiledAhead() {
  return {
    name: 'pledgeline-compiled-ahead',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || chunk.code.length < LEAST || chunk.moduleIds.some((id) => id.includes('/cytoscape/'))) continue;
          chunk.code = ASK + chunk.code;
        }
      }
    }
  };
}
