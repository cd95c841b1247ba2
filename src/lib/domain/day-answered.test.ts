import { describe, expect, it } from 'vitest';
import { answerDay } from './day-answered.ts';
import type { Dossier } from './dossier.ts';

const dossier = { dossier: { id: 'x', title: 'X', span: { from: '1900-01-01', to: '1950-12-31' } } } as unknown as Dossier;

describe('answerDay', () => {
  it.each(['1950-13-01', '9999-99-99', '1914-02-30', '1914-08', '2014-03-18/..', ''])('throws on %s, before and after the span', (asked) => {
    expect(() => answerDay(dossier, asked)).toThrow('YYYY-MM-DD');
  });
});
