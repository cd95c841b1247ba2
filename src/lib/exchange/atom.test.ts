import { describe, expect, it } from 'vitest';
import { harbour } from '#tests/fixtures/harbour.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { atomFeed } from './atom.ts';

const plain = harbour([], []);
const ledger = openLedger({ ...plain, dossier: { ...plain.dossier, edition: '1950-12-31.1' } });
const change = { date: '1951-02-01', id: 'raid-1951-02-01', path: 'events/raid/', title: 'raid', text: 'The day was <corrected>.' };

describe('atomFeed', () => {
  const feed = atomFeed(ledger, 'https://example.org/pledges/', [change]);
  it('tells corrections and the edition, newest first, with whole addresses', () => {
    expect([...feed.matchAll(/<entry><id>([^<]+)/g)].map(([, id]) => id)).toEqual([
      'https://example.org/pledges/feed.xml#raid-1951-02-01', 'https://example.org/pledges/feed.xml#edition-1950-12-31.1'
    ]);
    expect(feed).toContain('href="https://example.org/pledges/events/raid/"');
  });
  it('tells an edition in the words that are given for it, once', () => {
    const own = { date: '1950-12-31', id: 'edition-1950-12-31.1', path: 'editions/', title: 'Edition 1950-12-31.1', text: 'One promise added.' };
    const told = atomFeed(ledger, 'https://example.org/', [own]);
    expect(told.match(/<entry>/g)).toHaveLength(1);
    expect(told).toContain('One promise added.');
  });
  it('was updated when its newest entry was', () => {
    expect(/<updated>([^<]+)/.exec(feed)?.[1]).toBe('1951-02-01T00:00:00Z');
  });
  it('escapes what it tells', () => {
    expect(feed).toContain('The day was &lt;corrected&gt;.');
  });
});
