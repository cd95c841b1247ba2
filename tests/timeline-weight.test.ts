// The timeline on its own stays light: what a peer's zooming parts alone weigh.
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { MOST } from '../tools/timeline-weight.js';

interface Weight {
  readonly brotli: number;
  readonly later: number;
  readonly parts: readonly (readonly [file: string, size: number])[];
}

it('the timeline’s own code is at most 16 KB brotli; what a focus adds to it is fetched with the first focus', () => {
  // As a page is built, not as a test is.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
  const { brotli, later, parts } = JSON.parse(execFileSync(process.execPath, ['tools/timeline-weight.js', '--json'], { env, encoding: 'utf8' })) as Weight;
  console.log(`the timeline’s own code: ${(brotli / 1024).toFixed(2)} KB brotli; with a focus ${(later / 1024).toFixed(2)} KB more`);
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.map(([file]) => file).filter((file) => !file.startsWith('src/lib/timeline/'))).toEqual([]);
  expect(later).toBeGreaterThan(0);
  expect(brotli).toBeLessThanOrEqual(MOST);
});
