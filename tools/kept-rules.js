/**
 * The frame of a page is drawn when the site is built and never by its script, which therefore leaves out its parts
 * (`src/lib/ui/kept.ts`). Their rules are needed all the same: they are not tied here to a part that is left out.
 */
const FRAME = /\/src\/routes\/(?:PageFrame|PageFoot|CiteThis)\.svelte\?svelte&type=style/;

/** @returns {import('vite').Plugin} */
export function keptRules() {
  return {
    name: 'pledgeline-kept-rules',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(_code, id) {
      if (!FRAME.test(id)) return;
      const meta = /** @type {{ cssScopeTo?: unknown } | undefined} */ (this.getModuleInfo(id)?.meta.vite);
      if (meta) delete meta.cssScopeTo;
    }
  };
}
