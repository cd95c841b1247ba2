// The colours of an embed as rules of CSS, from the tokens: by its own theme, not by the page's around it.
import { TOKENS } from '#lib/ui/tokens.ts';
import type { Theme, Token } from '#lib/ui/tokens.ts';

/** System colours where the reader sets their own; shapes say the same as colours. */
const FORCED: Readonly<Partial<Record<Token, string>>> = {
  ground: 'Canvas', raised: 'Canvas', sunk: 'Canvas', rule: 'GrayText', focus: 'Highlight', proposed: 'GrayText', past: 'GrayText'
};

const values = (theme: Theme): string =>
  `color-scheme:${theme};${Object.entries(TOKENS[theme]).map(([name, value]) => `--${name}:${value}`).join(';')}`;

/** The rules for everything below `.pledgeline`, whose `data-theme` is light, dark or auto. */
export function colourRules(): string {
  const forced = Object.keys(TOKENS.light).map((name) => `--${name}:${FORCED[name as Token] ?? 'CanvasText'}`).join(';');
  return [
    `.pledgeline{${values('light')};--sans:'Pledgeline Sans','Source Sans 3','Segoe UI','Helvetica Neue',Arial,sans-serif;--serif:'Source Serif 4','Iowan Old Style',Georgia,'Times New Roman',serif;--margin:16px}`,
    `.pledgeline[data-theme=dark]{${values('dark')}}`,
    `@media (prefers-color-scheme:dark){.pledgeline[data-theme=auto]{${values('dark')}}}`,
    `@media print{.pledgeline,.pledgeline[data-theme]{${values('light')}}}`,
    `@media (forced-colors:active){.pledgeline,.pledgeline[data-theme]{${forced}}}`
  ].join('\n');
}
