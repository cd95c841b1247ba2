import { describe, expect, it } from 'vitest';
import { openLedger } from '#lib/domain/ledger.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { drawEmbed, landmarkDays } from './drawn-embed.ts';
import { askedOf, obeyed, queryOf } from './embed-settings.ts';
import { leanDossier, openLean } from './lean-dossier.ts';
import { DEFAULT_VIEW } from '#lib/state/view.ts';

const whole = builtInLedger();
const lean = openLean(JSON.parse(JSON.stringify(leanDossier(whole.dossier))));
const asked = (query: string) => askedOf(new URLSearchParams(query), lean, { lang: 'en', at: '2022-02-24' });

describe('askedOf', () => {
  it('takes each good value and names the others', () => {
    const { settings, ignored } = asked('at=2014-03-18&focus=russia&theme=dark&controls=0&lens=pink&depth=9&nonsense=1&childId=a');
    expect(settings).toMatchObject({ theme: 'dark', controls: false, lang: 'en', view: { at: '2014-03-18', focus: ['russia'], lens: 'standing', depth: 1 } });
    expect([...ignored].sort()).toEqual(['depth', 'lens', 'nonsense']);
  });

  it('shows the page’s own day where the one asked for is none, and clamps a day outside the span', () => {
    expect(asked('at=2014-02-30').settings.view.at).toBe('2022-02-24');
    expect(asked('at=2014-02-30').ignored).toEqual(['at']);
    expect(asked('at=2031-01-01')).toMatchObject({ settings: { view: { at: '2025-12-29' } }, ignored: [] });
  });

  it('ignores an unknown id, a window the wrong way round and another edition', () => {
    expect(asked('focus=nobody&from=2015-01-01&to=2014-01-01&edition=1999-01-01.1').ignored).toEqual(['focus', 'from', 'to', 'edition']);
  });
});

describe('obeyed', () => {
  const { settings } = asked('at=2014-03-18&focus=russia');

  it('changes what the command names and nothing else', () => {
    expect(obeyed(settings, { at: '2015-02-12', lens: 'performance' }, lean)).toEqual({ ...settings, view: { ...settings.view, at: '2015-02-12', lens: 'performance' } });
  });

  it('gives the same settings where nothing changes, and ends a focus with null', () => {
    expect(obeyed(settings, {}, lean)).toBe(settings);
    expect(obeyed(settings, { at: '2014-03-18', focus: 'nobody' }, lean)).toBe(settings);
    expect(obeyed(settings, { focus: null }, lean).view.focus).toEqual([]);
  });
});

describe('queryOf', () => {
  it('leaves out what is the default', () => {
    expect(queryOf(DEFAULT_VIEW).toString()).toBe('');
    expect(queryOf(asked('at=2014-03-18&focus=russia,ukraine&trace=out').settings.view).toString()).toBe('at=2014-03-18&focus=russia%2Cukraine&trace=out');
  });
});

describe('leanDossier', () => {
  it('holds no summary, cite, claim, clause or note', () => {
    const text = JSON.stringify(leanDossier(whole.dossier));
    expect(text.match(/"(summary|cites|claims|clauses|note)(Uk)?":/g)).toBeNull();
  });

  it('answers every status as the whole dossier does', () => {
    for (const day of ['1994-12-05', '2014-03-18', '2022-02-24', '2025-12-29'].map((date) => parseDay(date)!)) {
      expect([...statusesAt(lean, day).values()]).toEqual([...statusesAt(openLedger(whole.dossier), day).values()]);
    }
  });

  it('draws the same graph as the whole dossier, in every lens', () => {
    for (const lens of ['standing', 'performance', 'doubts', 'obligation'] as const) {
      const view = { ...DEFAULT_VIEW, at: '2025-12-29', focus: ['russia'], lens };
      expect(drawEmbed(lean, view, { lang: 'uk', width: 700 }).graph).toEqual(drawEmbed(whole, view, { lang: 'uk', width: 700 }).graph);
    }
  });
});

describe('landmarkDays', () => {
  it('are the landmarks known to the day, in order', () => {
    const days = landmarkDays(whole);
    expect(days).toContain('2014-03-18');
    expect(days).toEqual([...days].sort());
  });
});
