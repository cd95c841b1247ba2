import { describe, expect, it } from 'vitest';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { byEdition, editionChanges } from './edition-changes.ts';

const given = event('signing', '1905-03-01', [{ commitment: 'border', standing: 'in-force' }]);
const broken = event('raid', '1940-05-01', [{ commitment: 'border', performance: 'breached', by: ['ostrand'], accordingTo: ['gazette'] }]);
const first = opened([commitment('border')], [given]);

describe('editionChanges', () => {
  it('finds nothing between a dossier and itself', () => {
    expect(editionChanges(first, opened([commitment('border')], [given]))).toEqual({ added: [], withdrawn: [], changed: [] });
  });

  it('names what was added, and turned round what was withdrawn', () => {
    const second = opened([commitment('border'), commitment('quay')], [given]);
    expect(editionChanges(first, second)).toEqual({ added: ['quay'], withdrawn: [], changed: [] });
    expect(editionChanges(second, first)).toEqual({ added: [], withdrawn: ['quay'], changed: [] });
  });

  it('names the fields that differ, those that are new among them', () => {
    const second = opened([commitment('border', { strength: 'should', exit: 'A year’s notice.' } as never)], [given]);
    expect(editionChanges(first, second).changed).toEqual([{ id: 'border', fields: ['exit', 'strength'], past: false }]);
  });

  it('says how it was kept before and after, and that a day which both tell has changed', () => {
    const { changed } = editionChanges(first, opened([commitment('border')], [given, broken]));
    expect(changed).toEqual([{ id: 'border', fields: [], performance: { before: 'untested', after: 'breached' }, past: true }]);
  });

  it('does not call the past changed where the record only goes on', () => {
    const longer = opened([commitment('border')], [given, event('end', '1952-01-01', [{ commitment: 'border', standing: 'lapsed' }])], {
      dossier: { ...first.dossier.dossier, span: { from: '1900-01-01', to: '1955-12-31' } }
    });
    expect(editionChanges(first, longer).changed).toEqual([{ id: 'border', fields: [], standing: { before: 'in-force', after: 'lapsed' }, past: false }]);
  });

  it('tells a correction of the past that the last day does not show', () => {
    const later = opened([commitment('border')], [event('signing', '1906-03-01', [{ commitment: 'border', standing: 'in-force' }])]);
    expect(editionChanges(first, later).changed).toEqual([{ id: 'border', fields: [], past: true }]);
  });
});

describe('byEdition', () => {
  it('orders by day, then by number', () => {
    expect(['2025-12-29.10', '2026-01-01.1', '2025-12-29.9'].sort(byEdition)).toEqual(['2025-12-29.9', '2025-12-29.10', '2026-01-01.1']);
  });
});
