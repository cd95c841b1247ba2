import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDossier } from '#cli/read-dossier.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { gexf } from '#lib/exchange/formats/gexf.ts';
import { graphml } from '#lib/exchange/formats/graphml.ts';
import { droppedOf, guessesOf, imported, importedText, refused } from './imported.ts';

const written = (format: typeof gexf, ledger: Ledger) => {
  const file = format.write(ledger)[0]!;
  const path = join(mkdtempSync(join(tmpdir(), 'pledgeline-import-')), file.name);
  writeFileSync(path, file.text);
  return imported(path);
};

describe('importing our own graphs', () => {
  for (const format of [gexf, graphml]) {
    it(`gives back what ${format.id} holds, with the standing and record of every promise on every day of an event`, () => {
      const before = openLedger(readDossier('tests/fixtures/harbour'));
      const got = written(format, before);
      expect([got.from, got.problems]).toEqual([format.id, []]);
      const after = openLedger(got.dossier!);
      const shown = before.dossier.commitments.filter(({ id }) => before.histories.get(id)!.periods.length > 0);
      for (const { id, from, to, obligation, strength, summary, summaryUk } of shown as (typeof shown[number] & { summaryUk: string })[]) {
        expect(after.dossier.commitments.find((one) => one.id === id)).toMatchObject({ from, to, obligation, strength, summary, summaryUk });
      }
      expect(got.dossier!.dossier.title).toBe(before.dossier.dossier.title);
      for (const day of ['1905-03-01', '1907-05-01', '1914-08-02', '1916-02-01', '1925-12-31', '1926-01-01', '1935-07-01', '1950-12-31']) {
        const [then, now] = [statusesAt(before, parseDay(day)!), statusesAt(after, parseDay(day)!)];
        for (const { id } of shown) expect([day, id, now.get(id)!.standing, now.get(id)!.performanceBy]).toEqual([day, id, then.get(id)!.standing, then.get(id)!.performanceBy]);
      }
    });
  }
  it('says that a graph does not tell who held a promise broken, and names nobody', () => {
    const got = written(gexf, openLedger(readDossier('tests/fixtures/harbour')));
    expect(guessesOf(got)).toContain('Who said that a promise was kept, disputed or broken is not told by the graph');
    const holders = got.dossier!.events.flatMap(({ effects }) => (effects ?? []).flatMap(({ accordingTo }) => accordingTo ?? []));
    expect([...new Set(holders)]).toEqual([got.dossier!.sources[0]!.id]);
  });
});

describe('importing anybody’s GEXF', () => {
  const got = imported('tests/fixtures/import/anybodys.gexf');
  it('makes actors of nodes and commitments of edges, under one text of unknown force', () => {
    expect([got.from, got.problems, got.dossier!.dossier.title]).toEqual(['gexf', [], 'The harbour’s friends']);
    expect(got.dossier!.actors.map(({ id, name }) => [id, name])).toEqual([['ost-rand-sons', 'Øst-rand & Sons'], ['vell', 'Vell'], ['vell-2', 'Vell']]);
    expect(got.dossier!.instruments).toMatchObject([{ id: 'as-imported', kind: 'statement', force: 'unknown', parties: ['ost-rand-sons', 'vell', 'vell-2'] }]);
    expect(got.dossier!.commitments).toMatchObject([
      { id: 'ost-rand-sons-vell-2-trades-with', from: ['ost-rand-sons', 'vell-2'], to: ['ost-rand-sons', 'vell-2'], obligation: 'trades-with', strength: 'vague' },
      { id: 'vell-2-vell-as-imported', from: ['vell-2'], to: ['vell'] }, { id: 'vell-ost-rand-sons-military-aid', obligation: 'military-aid', trigger: { act: 'standing' } }
    ]);
    expect(got.dossier!.dossier.obligations!.find(({ id }) => id === 'military-aid')).toMatchObject({ group: 'aid' });
  });
  it('makes events of spells, those that touch as one, dates no more exact than they are', () => {
    expect(got.dossier!.events.flatMap(({ date, effects }) => effects!.flatMap(({ commitment, standing }) => (commitment === undefined ? [] : [[date, commitment, standing]]))).sort()).toEqual([
      ['1905-03-01', 'vell-2-vell-as-imported', 'unknown'], ['1905-03-01', 'vell-ost-rand-sons-military-aid', 'in-force'], ['1906-05', 'ost-rand-sons-vell-2-trades-with', 'in-force'],
      ['1906-09', 'ost-rand-sons-vell-2-trades-with', 'lapsed'], ['1911', 'vell-ost-rand-sons-military-aid', 'lapsed'], ['1914-08-02', 'vell-ost-rand-sons-military-aid', 'in-force']
    ]);
  });
  it('says what it guessed and dropped', () => {
    for (const said of ['standing is unknown from 1905-03-01', 'no direction', 'unknown force', 'written as state']) expect(guessesOf(got)).toContain(said);
    for (const said of ['"population" of nodes', '"note" of edges', 'positions', 'weights of edges', 'times of day']) expect(droppedOf(got)).toContain(said);
  });
  it('names doubles and edges that lead nowhere, each at its own place', () => {
    const text = '<gexf>\n<graph>\n<nodes><node id="a" label="A"/>\n  <node id="a" label="B"/></nodes>\n<edges><edge source="a" target="z"/></edges></graph></gexf>';
    expect(importedText('bad.gexf', text).problems).toEqual(['4:3 id-twice the node "a" stands here twice', '5:8 unknown-id the edge leads to "z", and no node has this id']);
  });
  it('refuses broken XML with every break at its place, and no entity of the file’s own', () => {
    const broken = importedText('broken.gexf', '<gexf>\n<graph>\n<nodes><node id="a" label=x></nodes>\n</graph>');
    expect(broken.problems[0]).toMatch(/^3:\d+ syntax unquoted attribute value/);
    expect(broken.problems.length).toBeGreaterThan(1);
    expect(importedText('bomb.gexf', '<!DOCTYPE gexf [<!ENTITY a "aaaa">]>\n<gexf><graph><nodes><node id="n" label="&a;"/></nodes></graph></gexf>').problems).toEqual([expect.stringMatching(/^2:\d+ syntax undefined entity/)]);
  });
});

describe('importing anybody’s GraphML', () => {
  it('reads keys and their defaults, labels that are drawn, and directions', () => {
    const { from, dossier, problems } = imported('tests/fixtures/import/anybodys.graphml');
    expect([from, problems]).toEqual(['graphml', []]);
    expect(dossier!.actors.map(({ name, kind }) => [name, kind])).toEqual([['A. Envoy', 'person'], ['The League', 'organisation']]);
    expect(dossier!.commitments.map((one) => [one.from, one.to, one.obligation])).toEqual([
      [['a-envoy', 'the-league'], ['a-envoy', 'the-league'], 'mutual-defence'], [['the-league'], ['a-envoy'], 'consult']
    ]);
    expect(dossier!.events.map(({ date, effects }) => [date, effects])).toEqual([
      ['1920', [{ instrument: 'as-imported', standing: 'in-force' }, { commitment: 'the-league-a-envoy-consult', standing: 'in-force' }]],
      ['1920', [{ commitment: 'a-envoy-the-league-mutual-defence', standing: 'unknown' }]]
    ]);
    expect(dossier!.instruments[0]!.date).toBe('1920');
  });
});

describe('importing a map of Oligrapher', () => {
  it('reads version 2: nodes by id, what is under display, addresses as sources', () => {
    const got = imported('tests/fixtures/import/map-v2.json');
    expect([got.from, got.problems, got.dossier!.dossier.title]).toEqual(['oligrapher', [], 'Who pays for the harbour']);
    const loan = got.dossier!.commitments.find(({ obligation }) => obligation === 'financial-aid')!;
    expect(loan).toMatchObject({ from: ['quay-bank'], to: ['harbour-board'] });
    expect(loan.cites.map(({ source }) => got.dossier!.sources.find(({ id }) => id === source)!.url)).toEqual([undefined, 'https://press.example/loan']);
    for (const said of ['captions', 'annotations', 'positions']) expect(droppedOf(got)).toContain(said);
    expect(guessesOf(got)).toContain('left or right');
  });
  it('reads version 3: nodes in a list, arrows by number', () => {
    const { from, dossier, problems } = imported('tests/fixtures/import/map-v3.json');
    expect([from, problems]).toEqual(['oligrapher', []]);
    expect(dossier!.commitments).toMatchObject([{ from: ['quay-bank'], to: ['harbour-board'], summary: 'Quay Bank → Harbour Board: Owes money' }]);
    expect(dossier!.actors.find(({ id }) => id === 'harbour-board')!.kind).toBe('organisation');
  });
  it('names an edge that leads nowhere, with its line', () => {
    expect(importedText('map.json', '{"nodes": {"1": {"name": "A"}},\n "edges": {"1": {"node1_id": 1, "node2_id": 5}}}').problems).toEqual(['2:17 unknown-id the edge leads to "5", and no node has this id']);
    expect(refused('twice.json', '{"nodes": {"1": {}, "1": {}}, "edges": {}}')).toEqual(['1:21 duplicate-key "1" stands here twice']);
  });
});
