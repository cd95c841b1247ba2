import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { embedBundles } from './tools/embed-bundles.js';

export default defineConfig({
  plugins: [sveltekit(), embedBundles()],
  server: { fs: { allow: ['.'] } },
  test: {
    maxWorkers: 2,
    environment: 'node',
    include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/fuzz/*.test.ts'],
    testTimeout: 60_000,
    passWithNoTests: false
  }
});
