import { MAY_IMPORT, folderOf } from './tools/house.js';

const folders = Object.keys(MAY_IMPORT);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-resolved', severity: 'error', from: { path: '^src/(lib|cli)' }, to: { couldNotResolve: true } },
    { name: 'cytoscape-in-one-file', severity: 'error', from: { path: '^src', pathNot: '^src/lib/graph/cytoscape\\.svelte\\.ts$' }, to: { path: 'node_modules/cytoscape/', dependencyTypesNot: ['type-only'] } },
    ...folders.map((folder) => ({
      name: `${folder}-imports`,
      severity: 'error',
      from: { path: `^${folderOf(folder)}/`, pathNot: '\\.test\\.ts$' },
      to: {
        path: folders
          .filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other))
          .map((other) => `^${folderOf(other)}/`)
      }
    })).filter((rule) => rule.to.path.length > 0)
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports', 'imports'], conditionNames: ['import', 'svelte', 'default'] }
  }
};
