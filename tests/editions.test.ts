// Freezing an edition, apart from the build: what is refused, what is kept, and what the page says of it.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BadAnswer } from '#cli/command.ts';
import { editionOf, isFrozen, placeSite } from '#cli/editions.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { json } from '#lib/exchange/formats/json.ts';
import { editionsPage } from '#routes/edition-pages/editions-page.ts';
import { commitment, event, harbour } from '#tests/fixtures/harbour.ts';

const signing = event('signing', '1905-03-01', [{ commitment: 'border', standing: 'in-force' }]);
const plain = harbour([commitment('border')], [signing]);
const named = (edition: string, dossier = plain) => ({ ...dossier, dossier: { ...dossier.dossier, edition } });
const first = named('1950-12-31.1');
const fresh = (): string => mkdtempSync(join(tmpdir(), 'pledgeline-editions-'));
const dataOf = (dossier: typeof plain): string => json.write(openLedger(dossier))[0]!.text;
/** A folder `editions/` that holds this dossier's edition. */
const holding = (dossier: typeof plain, id = '1950-12-31.1', parent = fresh()): string => {
  mkdirSync(join(parent, 'editions', id, 'embed'), { recursive: true });
  writeFileSync(join(parent, 'editions', id, 'dossier.json'), dataOf(dossier));
  writeFileSync(join(parent, 'editions', id, 'embed/view.js'), `// ${id}`);
  return join(parent, 'editions');
};
const refusal = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof BadAnswer) return error.lines.join('\n');
  }
  return '';
};

describe('editionOf', () => {
  it('has the hash that the file will say', () => {
    expect(editionOf(first, 'x')).toEqual({ id: '1950-12-31.1', sha256: (JSON.parse(dataOf(first)) as { dossier: { sha256: string } }).dossier.sha256 });
  });
  it('refuses a dossier that names no edition', () => {
    expect(refusal(() => editionOf(plain, '/d/harbour'))).toMatch(/^\/d\/harbour:1:1 no-edition /);
  });
});

describe('isFrozen', () => {
  it('finds an edition with the same content, and none where nothing lies', () => {
    expect(isFrozen([holding(first)], editionOf(first, 'x'))).toBe(true);
    expect(isFrozen([join(fresh(), 'editions')], editionOf(first, 'x'))).toBe(false);
  });
  it('refuses to write an edition again with other content, wherever it lies', () => {
    const other = named('1950-12-31.1', harbour([commitment('border', { strength: 'should' })], [signing]));
    expect(refusal(() => isFrozen([join(fresh(), 'none'), holding(first)], editionOf(other, 'x')))).toMatch(/1950-12-31\.1\/dossier\.json:1:1 edition-frozen .*new number/);
  });
  it('refuses an edition whose data cannot be read', () => {
    const editions = holding(first);
    writeFileSync(join(editions, '1950-12-31.1/dossier.json'), '{');
    expect(refusal(() => isFrozen([editions], editionOf(first, 'x')))).toContain('edition-frozen');
  });
  it('refuses two folders that disagree on an edition', () => {
    expect(refusal(() => isFrozen([holding(first), holding(named('1950-12-31.1', harbour([], [])))]))).toContain('two folders');
  });
});

describe('placeSite', () => {
  it('keeps an edition that is there to the byte, and adds those that are not', () => {
    const [built, out] = [fresh(), fresh()];
    writeFileSync(join(built, 'index.html'), 'new');
    holding(first, '1950-12-31.1', built);
    holding(first, '1950-12-31.2', built);
    cpSync(join(built, 'editions/1950-12-31.1'), join(out, 'editions/1950-12-31.1'), { recursive: true });
    writeFileSync(join(out, 'editions/1950-12-31.1/embed/view.js'), '// as it was');
    mkdirSync(join(built, 'editions/1950-12-31.1/uk'));
    placeSite(built, out);
    const read = (path: string): string => readFileSync(join(out, path), 'utf8');
    expect([read('index.html'), read('editions/1950-12-31.1/embed/view.js'), read('editions/1950-12-31.2/embed/view.js')]).toEqual(['new', '// as it was', '// 1950-12-31.2']);
    expect(() => read('editions/1950-12-31.1/uk')).toThrow(/ENOENT/);
  });
});

describe('editionsPage', () => {
  const open = (dossier: typeof plain, id: string, frozen: boolean) => ({ id, sha256: id + String(frozen), frozen, ledger: openLedger(dossier) });
  const second = harbour([commitment('border', { strength: 'should' }), commitment('quay')], [signing]);

  it('has no change to tell of one edition', () => {
    expect(editionsPage([open(plain, '1950-12-31.1', false)], 'en')).toMatchObject({ rows: [{ name: 'Edition 1950-12-31.1', present: true, promises: 1 }], steps: [] });
  });
  it('tells what changed, newest first, with links to what the site still has', () => {
    const { rows, steps } = editionsPage([open(second, '1950-12-31.1', true), open(plain, '1950-12-31.2', false)], 'en');
    expect(rows.map(({ id, present }) => [id, present])).toEqual([['1950-12-31.2', true], ['1950-12-31.1', false]]);
    expect(steps[0]!.groups.map(({ title, lines }) => [title, lines[0]!.id, lines[0]!.path, lines[0]!.fields])).toEqual([
      ['Withdrawn: 1 promise', 'quay', null, []], ['Changed: 1 promise', 'border', 'commitments/border/', ['strength: should → must']]
    ]);
  });
  it('says of a record that was changed under a frozen name that it was', () => {
    expect(editionsPage([open(plain, '1950-12-31.1', true), open(second, '1950-12-31.1', false)], 'en').rows[0]!.name).toBe('Edition 1950-12-31.1, changed since it was frozen');
  });
});
