// When the colours of a page change under a drawing: another theme, the reader's system, forced colours, or faces that have come.

/** Calls `changed` whenever the colours or faces of the page may be others; the answer ends it. */
export function onPaletteChange(page: Document, changed: () => void): () => void {
  const view = page.defaultView;
  const themes = new MutationObserver(changed);
  themes.observe(page.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  const asked = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].flatMap((query) => view?.matchMedia(query) ?? []);
  for (const one of asked) one.addEventListener('change', changed);
  if (page.fonts.status !== 'loaded') void page.fonts.ready.then(changed);
  return () => {
    themes.disconnect();
    for (const one of asked) one.removeEventListener('change', changed);
  };
}
