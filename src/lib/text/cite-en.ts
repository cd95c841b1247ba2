// The words of "cite this" in English; cite-uk.ts has the same.
export const citeEn = {
  heading: 'Cite this page',
  permalink: 'Address',
  sentence: 'In words',
  inRecord: (title: string): string => `in: ${title}`,
  ends: (date: string): string => `the record ends on ${date}`,
  edition: (edition: string): string => `edition ${edition}`,
  /** Before the address of the edition's own data, which never change. */
  frozen: 'Frozen:',
  thisPage: 'This page',
  source: 'The source itself',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  copy: 'Copy',
  copied: 'Copied',
  /** Heard after "Copy". */
  copyWhat: (what: string): string => `: ${what}`,
  /** On paper alone: how the paths after links are completed. */
  paths: (site: string): string => `Addresses in ‹ › are paths below ${site}`,
  feed: 'Feed of changes'
};
