import { defineConfig } from '@playwright/test';

/** Another port lets two runs stand beside each other. */
const PORT = Number(process.env.PLEDGELINE_TEST_PORT ?? 4183);
const launchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'
  ]
};

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  workers: 2,
  fullyParallel: true,
  // A busy machine has the time to come to rest; how quick something is, is asked by tests of their own.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: { baseURL: `http://127.0.0.1:${PORT}/`, launchOptions, browserName: 'chromium' },
  projects: [
    { name: 'chromium', testIgnore: /without-script/ },
    { name: 'without-script', testMatch: /without-script/, use: { javaScriptEnabled: false } },
    // Other people's pages in Firefox: only where it is named, as `npm run browsers` does.
    ...(process.env.FIREFOX
      ? [{ name: 'firefox', testMatch: /embed-/, use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath: process.env.FIREFOX, args: [] } } }]
      : [])
  ],
  webServer: {
    command: `node tools/serve-build.js ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false
  }
});
