// What lint cannot say about the house: where `$effect` may stand, that there are no barrels, how files are named.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EFFECT_FILES } from '../tools/house.js';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((name) => /\.(ts|svelte)$/.test(name));
const source = new Map(files.map((name) => [name, readFileSync(name, 'utf8')]));
const ofCode = files.filter((name) => !/\.test\.ts$|\.d\.ts$/.test(name));

describe('the house', () => {
  it('has files to look at', () => {
    expect(ofCode.length).toBeGreaterThan(50);
  });

  it('keeps $effect to the edges', () => {
    const withEffect = ofCode.filter((name) => /\$effect\b/.test(source.get(name) ?? ''));
    expect(withEffect.filter((name) => !EFFECT_FILES.includes(name))).toEqual([]);
  });

  it('has no barrel: no file that only exports from others', () => {
    const barrels = ofCode.filter((name) => {
      const lines = (source.get(name) ?? '').split('\n').filter((line) => line.trim() && !line.trim().startsWith('//'));
      return lines.length > 0 && lines.every((line) => /^export .* from /.test(line));
    });
    expect(barrels).toEqual([]);
  });

  it('names files in kebab-case, components in PascalCase, and none of them after a drawer', () => {
    const named = ofCode.filter((name) => !/^src\/(routes|app\.d|hooks|params)/.test(name)).map((name) => basename(name));
    expect(named.filter((name) => !/^([a-z0-9]+(-[a-z0-9]+)*(\.svelte)?\.ts|[A-Z][A-Za-z0-9]*\.svelte)$/.test(name))).toEqual([]);
    expect(named.filter((name) => /^(index|utils|helpers|types|common|manager)\./.test(name))).toEqual([]);
  });

  it('keeps a rune inside every .svelte.ts', () => {
    const runeless = ofCode.filter((name) => name.endsWith('.svelte.ts') && !/\$(state|derived|effect|props)\b/.test(source.get(name) ?? ''));
    expect(runeless).toEqual([]);
  });

  it('imports cytoscape as a value in one file, by import()', () => {
    const asValue = ofCode.filter((name) => /import (?!type)[^;]*from 'cytoscape'|import\('cytoscape'\)/.test(source.get(name) ?? ''));
    expect(asValue).toEqual(['src/lib/graph/cytoscape.svelte.ts']);
    expect(source.get('src/lib/graph/cytoscape.svelte.ts')).toMatch(/import\('cytoscape'\)/);
  });
});
