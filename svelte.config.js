import { staticAdapter } from './tools/static-adapter.js';
import { announcerWithoutStyle } from './tools/announcer-without-style.js';
import { PAGE_POLICY } from './tools/policy.js';

const base = process.env.PLEDGELINE_BASE ?? '';

/** @type {import('@sveltejs/kit').Config} */
export default {
  // Kit's route announcer carries an inline style, which the policy below refuses; its rules stand in our own sheet.
  preprocess: [announcerWithoutStyle],
  compilerOptions: { runes: true },
  kit: {
    adapter: staticAdapter({ pages: process.env.PLEDGELINE_OUT ?? 'build' }),
    outDir: process.env.PLEDGELINE_KIT_DIR ?? '.svelte-kit',
    paths: { base, relative: true },
    prerender: {
      // No page leads to the declarations of the element.
      entries: ['*', '/embed/v1.d.ts'],
      handleHttpError: 'fail',
      handleMissingId: 'fail',
      // The feed needs whole addresses: no page of a site that was built without its own leads to one.
      handleUnseenRoutes: ({ routes, message }) => {
        if (process.env.PLEDGELINE_SITE || routes.some((route) => route !== '/[feed].xml')) throw new Error(message);
      },
      // One page at a time: while a page is drawn the base is relative to it, and a second page begun meanwhile would read that base.
      concurrency: 1
    },
    csp: {
      mode: 'hash',
      directives: PAGE_POLICY
    }
  }
};
