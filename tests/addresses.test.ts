// The list of addresses that were issued: it only grows, and it holds every kind of address that a snippet gives.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { THEMES, WHATS } from '#lib/embed/embed-schema.ts';
import { FORMS, snippetsFor } from '#lib/embed/share-choice.ts';
import type { ShareChoice, ShareOffers } from '#lib/embed/share-choice.ts';
import { LANGS } from '#lib/text/words.ts';

const lines = readFileSync('tests/fixtures/addresses.txt', 'utf8').trimEnd().split('\n');
const SEAL = '# sealed: ';
/** A seal holds all lines above it, older seals among them: who changes or drops one has to break every seal below. */
const both = (text: string) => ({ en: text, uk: text });
const NOTHING = { at: '', from: '', to: '', focus: '', trace: '', depth: '', lens: '', width: '', edition: '' } as const;
const sealOf = (above: readonly string[]): string => SEAL + createHash('sha256').update(above.join('\n')).digest('hex');

describe('the list of addresses', () => {
  it('only grows: every seal holds what stands above it, and the newest lines are sealed', () => {
    const wrong = lines.flatMap((line, at) => (line.startsWith(SEAL) && line !== sealOf(lines.slice(0, at)) ? [`line ${at + 1}: a line above was changed`] : []));
    expect(wrong).toEqual([]);
    expect(lines.at(-1), `seal the new lines with:\n${sealOf(lines)}`).toMatch(new RegExp(`^${SEAL}`));
    expect(lines.filter((line) => line.startsWith(SEAL))[0]).toBe('# sealed: 16e745d0e0ed8f413a609610a6b9c59fce7bae36b742a0eb9571a5e2b6f52213');
  });

  it('holds every kind of address that the builder gives', () => {
    const day = '2014-03-18';
    const offers: ShareOffers = {
      span: { from: '1994-01-01', to: '2025-12-29' }, day: '2025-12-29', title: both('Title'), names: {}, ownDays: [day], editions: [],
      pictures: { [`graph-${day}`]: both('A day'), 'actor-poland': both('An actor') }
    };
    const kinds = new Set(lines.filter((line) => line.startsWith('/')).flatMap(kindsOf));
    const changes: Partial<ShareChoice>[] = [
      { at: day }, { at: '' }, { at: '2014-03-19' }, { at: '', focus: 'poland' }, { at: day, focus: 'russia,ukraine', trace: 'out', depth: '2', lens: 'performance' }, { at: day, from: '2014-01-01', to: '2015-12-31' }
    ];
    const given = WHATS.flatMap((what) => LANGS.flatMap((lang) => THEMES.flatMap((theme) => changes.flatMap((change) => {
      const made = snippetsFor({ ...NOTHING, what, lang, theme, ...change }, offers, { site: 'https://x.example/', height: 700 });
      return FORMS.flatMap((form) => [...(made[form] ?? '').matchAll(/(?:src|href)="https:\/\/x\.example([^"]*)"/g)].map(([, address]) => address!.replaceAll('&amp;', '&')));
    }))));
    expect(given.length).toBeGreaterThan(200);
    expect([...new Set(given.flatMap(kindsOf))].filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});

/** What an address is made of: its path with days and ids left open, and that path with each of its parameters. */
function kindsOf(address: string): string[] {
  const { pathname, searchParams } = new URL(address, 'https://x.example');
  const path = pathname.replace(/\d{4}-\d{2}-\d{2}/, 'DAY').replace(/\/share\/(actor|draft)-[a-z0-9-]+\./, '/share/$1-ID.');
  return [path, ...[...searchParams.keys()].map((name) => `${path}?${name}`)];
}
