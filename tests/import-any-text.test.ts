// Whatever a file holds, an import ends in a dossier or in problems with places, never in a stack trace.
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIntake } from '#cli/read-import.ts';
import { readText } from '#lib/dossier/read-texts.ts';
import { IMPORTERS, importerFor, takeIn } from '#lib/exchange/imports/importers.ts';
import type { ImportInput } from '#lib/exchange/imports/importer.ts';
import { yamlFiles } from '#lib/exchange/imports/write-yaml.ts';
import { parseDossier } from '#lib/dossier/parse-dossier.ts';

const folder = 'tests/fixtures/import';
const fixtures = readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

function inputOf(name: string, text: string): ImportInput {
  const file = { name, text };
  const read = /^\s*[[{]/.test(text) ? readText({ name: 'a.json', text }) : null;
  return { file, sheets: [file], changed: '2020-01-01', ...(read && read.faults.length === 0 && { json: { value: read.value, locate: (path) => ({ file: name, ...read.locate(path, false) }) } }) };
}

const fixture = fc.constantFrom(...fixtures);
/** A fixture with some of its text cut out, doubled or put in elsewhere. */
const mangled = fc.tuple(fixture, fc.array(fc.record({ from: fc.nat(3000), length: fc.nat(30), to: fc.nat(3000), piece: fc.constantFrom('', ',', '"', '<', '>', '9999', '-1', 'null', '[]', '{}', '\u0000', '&#0;', '/..', '2001-02-30') }), { maxLength: 4 })).map(([{ name, text }, changes]) => {
  const changed = changes.reduce((now, { from, length, to, piece }) => {
    const at = from % (now.length + 1);
    const rest = now.slice(0, at) + now.slice(at + length);
    const into = to % (rest.length + 1);
    return rest.slice(0, into) + piece + rest.slice(into);
  }, text);
  return { name, text: changed };
});

describe('importing any text', () => {
  it('never throws, and what it calls sound is written as YAML that the door takes', () => {
    fc.assert(fc.property(mangled, fc.constantFrom(...IMPORTERS), fc.boolean(), ({ name, text }, other, asTold) => {
      const input = inputOf(name, text);
      const importer = (asTold ? importerFor(input) : other) ?? other;
      const intake = takeIn(importer, input);
      const { dossier, problems } = checkIntake(intake, name);
      for (const one of [...intake.problems, ...problems]) expect([one.line >= 1, one.column >= 1, one.message !== '']).toEqual([true, true, true]);
      if (intake.problems.length > 0 || dossier === null) return;
      const again = parseDossier(yamlFiles(intake, name));
      expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(again.counts).toEqual(parseDossier([{ name: 'a.json', text: JSON.stringify({ dossier: intake.head, ...Object.fromEntries(Object.entries(intake.lists).map(([key, list]) => [key, list.map(({ record }) => record)])) }) }]).counts);
    }), { numRuns: 300 });
  }, 120_000);

  it('tells every fixture’s format by the file alone', () => {
    const told = fixtures.map(({ name, text }) => [name, importerFor(inputOf(name, text))?.id]);
    expect(Object.fromEntries(told)).toEqual({
      'anybodys.gexf': 'gexf', 'anybodys.graphml': 'graphml', 'atop5_1a.csv': 'atop', 'atop5_1m.csv': 'atop', 'cow-by-directed-yearly.csv': 'cow', 'cow-by-dyad.csv': 'cow', 'cow-by-member.csv': 'cow',
      'map-v2.json': 'oligrapher', 'map-v3.json': 'oligrapher', 'timeline.csv': 'timelinejs', 'timeline.json': 'timelinejs'
    });
  });
});
