// A card's name in an address: graph-2014-03-18, actor-poland, draft-plan-20-points, with -square or -tall for the other shapes.
import { error } from '@sveltejs/kit';
import type { CardShape } from '#lib/static-svg/share-card.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { langOf } from '#routes/language.ts';
import { cardContent, cardStates } from './card-content.ts';
import type { CardState } from './card-content.ts';

const SUFFIX: Readonly<Record<CardShape, string>> = { wide: '', square: '-square', tall: '-tall' };
const SHAPES = Object.keys(SUFFIX) as CardShape[];

export const cardName = ({ kind, id }: CardState, shape: CardShape = 'wide'): string => `${kind}-${id}${SUFFIX[shape]}`;

/** The names of all cards in these shapes, in both languages of the site. */
export const cardEntries = (shapes: readonly CardShape[]): { lang: string; card: string }[] =>
  cardStates(openedLedger()).flatMap((state) =>
    shapes.flatMap((shape) => ['', 'uk'].map((lang) => ({ lang, card: cardName(state, shape) }))));

/** What a card of this name says; answers with 404 where there is none. */
export function cardOf(params: { lang?: string; card: string }): { content: ReturnType<typeof cardContent>; shape: CardShape } {
  const ledger = openedLedger();
  for (const state of cardStates(ledger)) {
    const shape = SHAPES.find((one) => cardName(state, one) === params.card);
    if (shape) return { content: cardContent(state, { ledger, lang: langOf(params), shape }), shape };
  }
  error(404, 'There is no such card.');
}
