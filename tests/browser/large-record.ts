// A record of any size for the real explorer: actors of which some are in many promises, all in force, a twentieth of them let lapse and renewed by turns.
import type { Page } from '@playwright/test';
import { ledgerDossier } from '../bench/pages/our-graph-dossier.js';

/** Numbers from 0 to 1, the same each time. */
function numbers(): () => number {
  let state = 7;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}

function large(actors: number, promises: number): unknown {
  const next = numbers();
  const nodes = Array.from({ length: actors }, (_, i) => ({ id: `n${i}`, label: `Actor ${i}` }));
  const edges = Array.from({ length: promises }, (_, i) => {
    const s = Math.floor(next() * next() * actors);
    const t = Math.floor(next() * actors);
    return { id: `e${i}`, s, t: t === s ? (t + 1) % actors : t, block: i % 20 };
  });
  const made = ledgerDossier({ nodes, edges }) as { dossier: Record<string, unknown> };
  return { ...made, dossier: { ...made.dossier, centre: 'n0' } };
}

/** Has the explorer opened with such a record. */
export async function openLarge(page: Page, { actors, promises, query }: { actors: number; promises: number; query: string }): Promise<void> {
  const body = JSON.stringify(large(actors, promises));
  await page.route('**/data/dossier.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto(query);
}
