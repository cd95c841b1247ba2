import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
      // Editions of before lie beside the site and are not built again.
      handleHttpError: ({ path, message }) => {
        const id = /\/editions\/([^/]+)\/./.exec(path)?.[1] ?? '';
        const kept = ['static/editions', process.env.PLEDGELINE_EDITIONS ?? 'static/editions'].some((folder) => id !== '' && existsSync(join(folder, id)));
        if (!kept) throw new Error(message);
      },
      handleMissingId: 'fail',
      // The feed needs whole addresses, and an edition is written when it is asked for: no page of another site leads to them.
      handleUnseenRoutes: ({ routes, message }) => {
        const meant = [...(process.env.PLEDGELINE_SITE ? [] : ['/[feed].xml']), ...(process.env.PLEDGELINE_EDITION ? [] : ['/editions/[edition=edition]/'])];
        if (routes.some((route) => !meant.some((one) => route.startsWith(one)))) throw new Error(message);
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
