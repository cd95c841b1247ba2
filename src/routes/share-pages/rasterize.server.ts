// Pictures to files: a card's SVG with the faces of the site, and its PNG. Runs only while the site is built.
import { Resvg } from '@resvg/resvg-js';
import { resolve } from 'node:path';
import { render } from 'svelte/server';
import { pictureStyle } from '#lib/static-svg/picture-style.ts';
import type { Faces } from '#lib/static-svg/picture-style.ts';
import ShareCard from '#lib/static-svg/ShareCard.svelte';
import type { CardContent, CardShape } from '#lib/static-svg/share-card.ts';

/** Whole faces with both scripts: the site's own files hold one script each, which a renderer without a browser cannot join. */
const FACES = 'node_modules/@expo-google-fonts';
const FILES = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf', 'source-sans-3/500Medium/SourceSans3_500Medium.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf', 'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', 'source-serif-4/700Bold/SourceSerif4_700Bold.ttf'
];
const NAMES: Faces = { sans: "'Source Sans 3', sans-serif", serif: "'Source Serif 4', serif" };

/** The card as an SVG file that needs nothing else; text stays text. */
export function cardSvg(content: CardContent, shape: CardShape): string {
  const { body } = render(ShareCard, { props: { content, shape, theme: 'light', faces: NAMES } });
  const svg = body.replace(/<!--.*?-->/gs, '').trim();
  const style = pictureStyle('light', NAMES);
  return svg.replace('>', `><style>${style}</style>`);
}

/** The same as PNG, at the card's own size. */
export function cardPng(content: CardContent, shape: CardShape): Uint8Array<ArrayBuffer> {
  const fontFiles = FILES.map((file) => resolve(FACES, file));
  const drawn = new Resvg(cardSvg(content, shape), { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' } });
  return new Uint8Array(drawn.render().asPng());
}
