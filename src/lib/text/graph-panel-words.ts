// The words of the graph's panel.
import type { graphPanelEn } from './graph-panel-en.ts';
import { spoken } from './spoken.ts';
import type { AppLang } from './words.ts';

export type GraphPanelWords = typeof graphPanelEn;

/** The words of the graph's panel in this language. */
export const panelWordsOf = (lang: AppLang): GraphPanelWords => spoken(lang).panel;
