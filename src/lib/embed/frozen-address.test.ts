import { describe, expect, it } from 'vitest';
import { frozenAddress } from './frozen-address.ts';

const page = { what: 'graph', lang: 'en', at: '', root: '../../', editions: '2025-01-01.1 2025-12-29.1' };
const asked = (path: string, changes = {}) => frozenAddress(new URL(path, 'https://example.org/pledges/'), { ...page, ...changes });

describe('frozenAddress', () => {
  it('leads to the kept edition with the same query and hash', () => {
    expect(asked('embed/graph/?at=2014-03-18&edition=2025-01-01.1#?secret=a')).toBe('https://example.org/pledges/editions/2025-01-01.1/embed/graph/?at=2014-03-18&edition=2025-01-01.1#?secret=a');
  });
  it('keeps the language, and the day of a landmark’s page', () => {
    expect(asked('uk/embed/graph/2014-03-18/?edition=2025-12-29.1', { lang: 'uk', at: '2014-03-18', root: '../../../../' }))
      .toBe('https://example.org/pledges/editions/2025-12-29.1/uk/embed/graph/?edition=2025-12-29.1&at=2014-03-18');
  });
  it.each(['embed/graph/', 'embed/graph/?edition=1999-01-01.1', 'embed/graph/?edition=', 'embed/graph/?edition=2025-01-01.1%202025-12-29.1'])('stays where %s names no kept edition', (path) => {
    expect(asked(path)).toBeNull();
  });
  it('stays on the page of the edition itself, so that nothing goes round', () => {
    expect(asked('editions/2025-01-01.1/embed/graph/?edition=2025-01-01.1', { edition: '2025-01-01.1' })).toBeNull();
  });
});
