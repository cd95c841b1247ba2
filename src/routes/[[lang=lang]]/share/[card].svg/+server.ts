import { CARD_SHAPES } from '#lib/static-svg/share-card.ts';
import { cardEntries, cardOf } from '#routes/share-pages/card-of.server.ts';
import { cardSvg } from '#routes/share-pages/rasterize.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => cardEntries(CARD_SHAPES);

export const GET: RequestHandler = ({ params }) => {
  const { content, shape } = cardOf(params);
  return new Response(cardSvg(content, shape), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
