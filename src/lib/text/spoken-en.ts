// What nearly every page says in English: one file a language, so that a page carries its own alone.
import { citeEn } from './cite-en.ts';
import { en } from './en.ts';
import { graphPanelEn } from './graph-panel-en.ts';
import { traceEn } from './trace-en.ts';
import { walkEn } from './walk-en.ts';

export const spokenEn = { words: en, cite: citeEn, panel: graphPanelEn, trace: traceEn, walk: walkEn };
export type Spoken = typeof spokenEn;
