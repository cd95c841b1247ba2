/**
 * The house in one table: which folder may import which, and what is forbidden where.
 * ESLint and dependency-cruiser both read it; CONTRIBUTING shows it.
 */

/** Folder of src/lib (or `cli`, `routes`) → the folders it may import besides itself. */
export const MAY_IMPORT = {
  domain: [],
  dossier: ['domain'],
  state: ['domain'],
  text: ['domain'],
  search: ['text', 'domain'],
  exchange: ['text', 'domain'],
  ui: ['state', 'text', 'domain'],
  timeline: ['state', 'text', 'domain', 'ui'],
  graph: ['state', 'text', 'domain', 'ui'],
  'static-svg': ['timeline', 'graph', 'ui', 'text', 'domain'],
  explorer: ['timeline', 'graph', 'static-svg', 'ui', 'search', 'state', 'text', 'domain'],
  embed: ['explorer', 'timeline', 'graph', 'static-svg', 'dossier', 'ui', 'state', 'text', 'domain'],
  cli: ['dossier', 'exchange', 'domain', 'text', 'static-svg'],
  routes: [
    'explorer', 'timeline', 'graph', 'static-svg', 'ui', 'search', 'state', 'text', 'domain', 'dossier', 'exchange',
    'embed'
  ]
};

/** Folders whose code runs anywhere: no clock, no randomness, no document. */
export const PURE = ['domain', 'dossier', 'exchange', 'state', 'text', 'search'];

/** Longest files and functions, in lines. Tables of words and test files are left out. */
export const LIMITS = { ts: 250, svelte: 200, functionLines: 40, parameters: 4 };

/** Files that may use `$effect`: the edges where something outside Svelte is driven. */
export const EFFECT_FILES = [
  'src/lib/explorer/Explorer.svelte',
  'src/lib/graph/Graph.svelte',
  'src/lib/graph/GraphNav.svelte',
  'src/lib/graph/cytoscape.svelte.ts'
];

/** @param {string} name */
export const folderOf = (name) => (name === 'cli' || name === 'routes' ? `src/${name}` : `src/lib/${name}`);
