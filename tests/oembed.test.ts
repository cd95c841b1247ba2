// The oEmbed answers, as a host such as WordPress takes them.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { oembedOf, oembedPaths } from '#routes/share-pages/oembed.server.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';

const ledger = builtInLedger();

describe('oembedOf', () => {
  beforeEach(() => {
    vi.stubEnv('PLEDGELINE_SITE', 'https://example.org');
    vi.stubEnv('PLEDGELINE_BASE', '/pledges');
    vi.stubEnv('PLEDGELINE_DOSSIER', 'src/dossiers/ukraine');
  });
  afterEach(() => vi.unstubAllEnvs());

  it('answers for every record and list with one frame of attributes that WordPress keeps, and a thumbnail of the stated size', () => {
    for (const path of oembedPaths(ledger).filter((_, at) => at % 60 === 0)) {
      const answer = oembedOf(ledger, path, 'en');
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', thumbnail_width: 1200, thumbnail_height: 630 });
      expect(answer.html).toMatch(/^<iframe( (src|width|height|frameborder|scrolling|title)="[^"<>]*")+><\/iframe>$/);
      expect(answer.thumbnail_url).toMatch(/^https:\/\/example\.org\/pledges\/share\/[a-z0-9-]+\.png$/);
    }
  });

  it.each([
    ['actors/poland/', 'embed/graph/?focus=poland'], ['events/crimea-annexation/', 'embed/graph/2014-03-18/?focus=crimea-annexation'],
    ['sources/', 'embed/explorer/'], ['', 'embed/explorer/']
  ])('the page %s embeds as %s, in its own language', (path, frame) => {
    expect(oembedOf(ledger, path, 'en').html).toContain(`src="https://example.org/pledges/${frame}"`);
    expect(oembedOf(ledger, path, 'uk').html).toContain(`src="https://example.org/pledges/uk/${frame}"`);
  });
});
