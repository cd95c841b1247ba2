/** `npm test`: installs what the tests need, then runs everything and prints `N passed, N failed` last. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checkNode, ensureBrowser, installPackages, run, say } from './steps.js';

checkNode();
await installPackages();
const browser = await ensureBrowser();
const node = process.execPath;
const bin = (name) => `node_modules/${name}`;
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

/** Each step: what is said, the command, and the report in which its tests are counted, if it has one. */
const steps = [
  { says: 'generating types', args: [bin('@sveltejs/kit/svelte-kit.js'), 'sync'] },
  { says: 'lint', args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { says: 'import directions', args: [bin('dependency-cruiser/bin/dependency-cruise.mjs'), '--config', 'dependency-cruiser.config.js', 'src'] },
  { says: 'types of the domain, without the document', args: [bin('typescript/bin/tsc'), '-p', 'src/lib/domain/tsconfig.json'] },
  { says: 'types of everything', args: [bin('svelte-check/bin/svelte-check'), '--fail-on-warnings'] },
  {
    says: 'unit and property tests',
    args: [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    report: 'test-results/unit.json',
    count: (found) => [found.numPassedTests, found.numFailedTests]
  },
  { says: 'building the site', args: [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'] },
  {
    says: 'browser tests',
    args: [bin('@playwright/test/cli.js'), 'test'],
    env: { CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: 'test-results/browser.json' },
    report: 'test-results/browser.json',
    count: (found) => [found.stats.expected + found.stats.flaky, found.stats.unexpected]
  }
];

let passed = 0;
let failed = 0;
const started = performance.now();
for (const step of steps) {
  say(`${step.says} …`);
  const code = await run(node, step.args, step.env);
  if (step.report && existsSync(step.report)) {
    const [good = 0, bad = 0] = step.count(JSON.parse(readFileSync(step.report, 'utf8')));
    passed += good;
    failed += bad;
    if (code !== 0 && bad === 0) failed += 1;
  } else if (code === 0) passed += 1;
  else failed += 1;
  if (code !== 0) say(`${step.says}: failed (exit ${code})`);
}
say(`done in ${Math.round((performance.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
