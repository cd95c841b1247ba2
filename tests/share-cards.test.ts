// The cards of every landmark day, actor and draft: what they say, and that they are files that need nothing else.
import { describe, expect, it } from 'vitest';
import { formatDate } from '#lib/text/format-date.ts';
import { CARD_SHAPES, CARD_SIZE, columnOf, placesOf } from '#lib/static-svg/share-card.ts';
import { textWidth } from '#lib/graph/label-size.ts';
import { cardContent, cardStates, landmarkDays } from '#routes/share-pages/card-content.ts';
import { cardPng, cardSvg } from '#routes/share-pages/rasterize.server.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';

const ledger = builtInLedger();
const LANGS = ['en', 'uk'] as const;
const days = landmarkDays(ledger);
const { span, licence = '' } = ledger.dossier.dossier;

describe.each(LANGS)('cards in %s', (lang) => {
  it.each(days)('the card of %s shows title, day, credit, licence and where the record ends', (date) => {
    const svg = cardSvg(cardContent({ kind: 'graph', id: date }, { ledger, lang, shape: 'wide' }), 'wide');
    for (const said of [formatDate(date, lang), 'Pledgeline', licence, formatDate(span.to, lang)]) expect(svg).toContain(said);
    expect(svg).not.toMatch(/var\(|style="|<image|https?:\/\/(?!www\.w3\.org)/);
  });

  it('a card names those who hold a promise broken, and those who deny it', () => {
    const { alt } = cardContent({ kind: 'graph', id: '2014-03-18' }, { ledger, lang, shape: 'wide' });
    expect(alt).toMatch(lang === 'en' ? /held broken: according to Ukraine.*denied by Russia/ : /названо обіцянки.*за словами: Україна.*заперечує: Росія/);
  });

  it.each(CARD_SHAPES)('no line of a %s card is wider than its column, and none lies on the credit', (shape) => {
    for (const state of cardStates(ledger).filter(({ kind }, at) => kind !== 'actor' || at % 8 === 0)) {
      const content = cardContent(state, { ledger, lang, shape });
      const { column } = placesOf(shape, content.graph !== null);
      const lines = columnOf(content, shape);
      expect(lines.length, state.id).toBeGreaterThan(1);
      for (const line of lines) {
        if (line.text.includes(' ')) expect(textWidth(line.text, line.size), `${state.id}: ${line.text}`).toBeLessThanOrEqual(column.width);
        expect(column.y + line.y, state.id).toBeLessThanOrEqual(CARD_SIZE[shape].height - 56);
      }
    }
  });
});

describe('cardPng', () => {
  it.each(days)('draws %s at 1200×630 in at most 200 KB', (date) => {
    const png = cardPng(cardContent({ kind: 'graph', id: date }, { ledger, lang: 'uk', shape: 'wide' }), 'wide');
    const view = new DataView(png.buffer);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(200 * 1024);
  });
});
