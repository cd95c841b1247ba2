import adapter from '@sveltejs/adapter-static';
import { announcerWithoutStyle } from './tools/announcer-without-style.js';

const base = process.env.PLEDGELINE_BASE ?? '';

/** @type {import('@sveltejs/kit').Config} */
export default {
  // Kit's route announcer carries an inline style, which the policy below refuses; its rules stand in our own sheet.
  preprocess: [announcerWithoutStyle],
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: process.env.PLEDGELINE_OUT ?? 'build', strict: true }),
    outDir: process.env.PLEDGELINE_KIT_DIR ?? '.svelte-kit',
    paths: { base, relative: true },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail', concurrency: 2 },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        'style-src': ['self'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'pledgeline-url']
      }
    }
  }
};
