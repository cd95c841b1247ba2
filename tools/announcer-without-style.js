/** Takes the inline style off Kit's route announcer, so that the site runs under `style-src 'self'`. */
export const announcerWithoutStyle = {
  name: 'announcer-without-style',
  /** @param {{ content: string, filename?: string }} file */
  markup: ({ content, filename }) =>
    filename?.endsWith('root.svelte')
      ? { code: content.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1') }
      : undefined
};
