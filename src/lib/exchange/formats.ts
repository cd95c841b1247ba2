// The foreign formats, one file each in formats/.
import type { Format } from './format.ts';
import { bibtex } from './formats/bibtex.ts';
import { csv } from './formats/csv.ts';
import { cslJson } from './formats/csl-json.ts';
import { cx2 } from './formats/cx2.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { json } from './formats/json.ts';
import { jsonld } from './formats/jsonld.ts';
import { markdown } from './formats/markdown.ts';
import { timelinejs } from './formats/timelinejs.ts';

export const FORMATS: readonly Format[] = [json, csv, gexf, graphml, cx2, jsonld, timelinejs, bibtex, cslJson, markdown];
