// The downloads beside the dossier itself and its sheets: the file's name at /data/, its format and its media type.
import type { Format } from '#lib/exchange/format.ts';
import { bibtex } from '#lib/exchange/formats/bibtex.ts';
import { cslJson } from '#lib/exchange/formats/csl-json.ts';
import { cx2 } from '#lib/exchange/formats/cx2.ts';
import { gexf } from '#lib/exchange/formats/gexf.ts';
import { graphml } from '#lib/exchange/formats/graphml.ts';
import { jsonld } from '#lib/exchange/formats/jsonld.ts';
import { markdown } from '#lib/exchange/formats/markdown.ts';
import { timelinejs } from '#lib/exchange/formats/timelinejs.ts';

export interface Download {
  readonly file: string;
  readonly format: Format;
  readonly type: string;
}

export const DOWNLOADS = [
  { file: 'graph.gexf', format: gexf, type: 'application/xml; charset=utf-8' },
  { file: 'graph.graphml', format: graphml, type: 'application/xml; charset=utf-8' },
  { file: 'graph.cx2', format: cx2, type: 'application/json' },
  { file: 'dossier.jsonld', format: jsonld, type: 'application/ld+json' },
  { file: 'timeline.json', format: timelinejs, type: 'application/json' },
  { file: 'dossier.md', format: markdown, type: 'text/markdown; charset=utf-8' },
  { file: 'sources.bib', format: bibtex, type: 'text/x-bibtex; charset=utf-8' },
  { file: 'sources.csl.json', format: cslJson, type: 'application/json' }
] as const satisfies readonly Download[];

export type DownloadFile = (typeof DOWNLOADS)[number]['file'];
