// bibtex: the record and its sources for LaTeX, Zotero and the like.
import { datePartsOf, recordWork, workOf } from '#lib/exchange/bibliography.ts';
import type { Work } from '#lib/exchange/bibliography.ts';
import type { Format } from '#lib/exchange/format.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}'
};
const text = (value: string): string => value.replace(/[\\{}&%$#_~^]/g, (sign) => SIGNS[sign]!).replace(/\s+/g, ' ');

/** One `@misc` a source, after one for the record; titles keep their capitals, addresses stand as they are. */
export const bibtex: Format = {
  id: 'bibtex',
  files: 'one',
  write: (ledger) => [{
    name: 'sources.bib',
    text: [recordWork(ledger), ...ledger.dossier.sources.map(workOf)].map(bibtexEntry).join('\n')
  }]
};

/** One entry. `date` is what biblatex reads, `year` and `month` what BibTeX does. */
export function bibtexEntry(work: Work): string {
  const [[year, month] = []] = datePartsOf(work.date);
  const fields: [string, string | undefined][] = [
    ['title', `{${text(work.title)}}`], ['howpublished', work.publisher && text(work.publisher)], ['date', work.date && text(work.date)],
    ['year', year === undefined ? undefined : String(year).padStart(4, '0')], ['month', month === undefined ? undefined : String(month)],
    ['version', work.version], ['number', work.identifier && text(work.identifier)], ['url', work.url && address(work.url)], ['note', work.note && text(work.note)]
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${work.id},\n${lines.join(',\n')}\n}\n`;
}

/** Braces and backslashes would end or change the field; an address writes them as %7B and the like. */
const address = (url: string): string => url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
