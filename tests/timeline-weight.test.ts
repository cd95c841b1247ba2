// What the timeline weighs on its own is known, and does not grow unseen.
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { MOST } from '../tools/timeline-weight.js';

interface Weight {
  readonly brotli: number;
  readonly parts: readonly (readonly [file: string, size: number])[];
}

it('the timeline’s own code is at most 20 KB brotli', () => {
  // As a page is built, not as a test is.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  const { brotli, parts } = JSON.parse(execFileSync(process.execPath, ['tools/timeline-weight.js', '--json'], { env, encoding: 'utf8' })) as Weight;
  console.log(`the timeline’s own code: ${(brotli / 1024).toFixed(2)} KB brotli`);
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.map(([file]) => file).filter((file) => !file.startsWith('src/lib/timeline/'))).toEqual([]);
  expect(brotli).toBeLessThanOrEqual(MOST);
});
