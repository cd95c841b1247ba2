// Те, що каже майже кожна сторінка, українською.
import { citeUk } from './cite-uk.ts';
import { graphPanelUk } from './graph-panel-uk.ts';
import { traceUk } from './trace-uk.ts';
import { uk } from './uk.ts';
import { walkUk } from './walk-uk.ts';
import type { Spoken } from './spoken-en.ts';

export const spokenUk: Spoken = { words: uk, cite: citeUk, panel: graphPanelUk, trace: traceUk, walk: walkUk };
