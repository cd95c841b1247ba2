// What the lists of records and the page of data say, in English.

export const catalogueEn = {
  lists: {
    actors: {
      title: 'Actors',
      lead: (n: number) => `${n} states, organisations, coalitions, offices and persons of the record. Sectors follow documented membership; none is a side.`,
      counts: (out: number, owed: number) => `${out} promised, ${owed} was promised`
    },
    instruments: { title: 'Texts', lead: (n: number) => `${n} texts that carry promises, by kind, oldest first.` },
    commitments: { title: 'Promises', lead: (n: number) => `${n} promises, under the texts that carry them.` },
    events: { title: 'Events', lead: (n: number, kinds: number) => `${n} events of ${kinds} kinds. Only an event changes a status.` },
    sources: { title: 'Sources', lead: (n: number) => `${n} sources, by kind. Each page tells what cites it.` }
  },
  data: {
    title: 'Data',
    lead: 'The whole record, to download and to check.',
    files: 'Files',
    rows: (n: number) => `${n} rows`,
    licence: (name: string) => `Licence of the data: ${name}. Credit: Pledgeline.`,
    json: 'the dossier in one file, as the site and the command line read it',
    csv: { actors: 'actors', instruments: 'texts', commitments: 'promises, with their status on the last day of the record', events: 'events', sources: 'sources' } as Record<string, string>,
    edition: 'Edition',
    sha256: 'SHA-256 of the dossier',
    sha256Note: 'Of the canonical form (RFC 8785) of dossier.json without its own hash. pledgeline check verifies it.',
    graphs: 'As a graph, an event list, or text',
    bibliography: 'Sources as a bibliography',
    downloads: {
      'graph.gexf': 'for Gephi; each promise exists in one spell for each period of its status', 'graph.graphml': 'for yEd, igraph, NetworkX',
      'graph.cx2': 'for Cytoscape and NDEx', 'dossier.jsonld': 'linked data in the words of schema.org', 'timeline.json': 'the events, for TimelineJS',
      'dossier.md': 'the record to read, text by text', 'sources.bib': 'BibTeX, for LaTeX and Zotero', 'sources.csl.json': 'CSL-JSON, for citation processors'
    },
    csvNote: 'Lists within a cell are parted by semicolons. A cell that a spreadsheet would take for a formula has an apostrophe in front.',
    counts: 'What it counts',
    kinds: {
      actors: 'actors', instruments: 'texts', commitments: 'promises', events: 'events', claims: 'claims', drafts: 'drafts', clauses: 'clauses',
      topics: 'topics', sources: 'sources', unsure: 'unsettled points'
    },
    schema: 'JSON Schema for editors',
    schemaNote: 'The form of a dossier, for completion and checking while writing YAML.',
    codes: 'Codes of the check',
    codesNote: 'pledgeline check names every problem at once, as FILE:LINE:COLUMN CODE message. These codes do not change.'
  }
};
