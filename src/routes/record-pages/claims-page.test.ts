import { describe, expect, it } from 'vitest';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { claimsPage } from './claims-page.ts';
import { settingOf } from './parts.ts';

const ledger = builtInLedger();
const text = (line: readonly (string | { text: string })[]): string => line.map((part) => (typeof part === 'string' ? part : part.text)).join('');

describe('claimsPage', () => {
  it.each(['en', 'uk'] as const)('lists every claim once by its speaker and once for each subject: %s', (lang) => {
    const page = claimsPage(settingOf(ledger, lang));
    const { claims } = ledger.dossier;
    expect(page.speakers.flatMap((one) => one.entries.map((entry) => entry.id)).sort()).toEqual(claims.map((one) => one.id).sort());
    expect(page.subjects.reduce((sum, one) => sum + one.lines.length, 0)).toBe(claims.reduce((sum, one) => sum + one.about.length, 0));
  });

  it('marks unnamed speakers, after the named, with who reported them', () => {
    const { speakers, subjects } = claimsPage(settingOf(ledger, 'en'));
    const unnamed = new Set(ledger.dossier.claims.filter((one) => one.anonymous).map((one) => one.speaker));
    expect(speakers.slice(-unnamed.size).every((one) => unnamed.has(one.id) && text(one.heading).includes('(unnamed)'))).toBe(true);
    const lines = subjects.flatMap((one) => one.lines).map(text).filter((line) => line.includes('(unnamed)'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toContain('as reported by');
  });
});
