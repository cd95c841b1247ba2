import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { REACT_TYPES } from './snippets.ts';
import { typeDeclarations } from './type-declarations.ts';

const HOST = `
import type { PledgelineCommand, PledgelineMessage } from './v1.d.ts';
const graph = document.querySelector('pledgeline-graph')!;
graph.setAttribute('at', '2014-03-18');
graph.addEventListener('pledgeline:at', (event) => event.detail.at.length);
const told = (message: PledgelineMessage): number => (message.type === 'height' ? message.height : 0);
const command: PledgelineCommand = { target: 'pledgeline', v: 1, type: 'set', at: '2014-03-18', focus: null, depth: 2 };
export { told, command };
`;

/** The faults that the compiler finds in each of these files, which stand beside v1.d.ts. */
function faultsOf(sources: Readonly<Record<string, string>>): Record<string, string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pledgeline-types-'));
  try {
    writeFileSync(join(folder, 'v1.d.ts'), typeDeclarations());
    for (const [name, source] of Object.entries(sources)) writeFileSync(join(folder, name), source);
    const program = ts.createProgram(Object.keys(sources).map((name) => join(folder, name)), {
      strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler, allowImportingTsExtensions: true, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: []
    });
    const said = (name: string): string[] => {
      const file = program.getSourceFile(join(folder, name));
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    };
    return Object.fromEntries([...Object.keys(sources), 'v1.d.ts'].map((name) => [name, said(name)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('typeDeclarations', () => {
  it('types a host’s page, and refuses a command that the frame would not obey', () => {
    const faults = faultsOf({ 'sound.ts': HOST, 'unsound.ts': HOST.replace('depth: 2', 'depth: 4') });
    expect(faults['sound.ts']).toEqual([]);
    expect(faults['v1.d.ts']).toEqual([]);
    expect(faults['unsound.ts']).toHaveLength(1);
  });

  it('types the elements in JSX with the file that the page for embedders gives', () => {
    // As React declares them; the real ones are not at hand in an empty folder.
    const react = `declare module 'react' { namespace JSX { interface IntrinsicElements { p: { id?: string } } } export type Made = JSX.IntrinsicElements; }`;
    const page = `import type { Made } from 'react';\nimport './elements.ts';\nexport const graph: Made['pledgeline-graph'] = { at: '2014-03-18', focus: 'russia', ref: null, children: [] };`;
    const files = { 'react.d.ts': react, 'elements.ts': `${REACT_TYPES}\nexport {};`, 'page.ts': page };
    expect(faultsOf(files)).toEqual({ 'react.d.ts': [], 'elements.ts': [], 'page.ts': [], 'v1.d.ts': [] });
    expect(faultsOf({ ...files, 'page.ts': page.replace('at:', 'day:') })['page.ts']).toHaveLength(1);
  });
});
