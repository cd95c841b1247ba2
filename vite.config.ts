import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { compiledAhead } from './tools/compiled-ahead.js';
import { embedBundles } from './tools/embed-bundles.js';
import { keptRules } from './tools/kept-rules.js';
import { oneLanguage } from './tools/one-language.js';

export default defineConfig({
  plugins: [oneLanguage(), sveltekit(), embedBundles(), keptRules(), compiledAhead()],
  // tsconfig.json extends what SvelteKit writes into .svelte-kit, which a build with another folder of its own does not have.
  tsconfig: 'tools/tsconfig.bundle.json',
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  server: { fs: { allow: ['.'] } },
  test: {
    maxWorkers: 2,
    environment: 'node',
    include: ['src/**/*.test.ts', 'tests/*.test.ts'],
    // `npm run fuzz`: properties that name no number of runs are tried more often too.
    setupFiles: process.env.FUZZ_TIMES ? ['tests/runs.ts'] : [],
    testTimeout: 60_000,
    passWithNoTests: false
  }
});
