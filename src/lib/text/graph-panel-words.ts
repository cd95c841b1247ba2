// The words of the graph's panel.
import { graphPanelEn } from './graph-panel-en.ts';
import { graphPanelUk } from './graph-panel-uk.ts';
import type { AppLang } from './words.ts';

export type GraphPanelWords = typeof graphPanelEn;

/** The words of the graph's panel in this language. */
export const panelWordsOf = (lang: AppLang): GraphPanelWords => ({ en: graphPanelEn, uk: graphPanelUk })[lang];
