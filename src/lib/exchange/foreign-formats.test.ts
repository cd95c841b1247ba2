import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { commitment, event, opened } from '#tests/fixtures/harbour.ts';
import { bibtexEntry } from './formats/bibtex.ts';
import { cslItem } from './formats/csl-json.ts';
import { cx2 } from './formats/cx2.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonld } from './formats/jsonld.ts';
import { markdown } from './formats/markdown.ts';
import { timelinejs } from './formats/timelinejs.ts';
import type { Format } from './format.ts';
import { xml } from './xml.ts';

const ledger = opened(
  [commitment('borders', { summary: 'Ostrand & Vell <agree>' })],
  [
    event('signed', '1905-03-01', [{ commitment: 'borders', standing: 'pledged' }]),
    event('ratified', '1906-01-01', [{ commitment: 'borders', standing: 'in-force' }]),
    event('raid', '1910-06', [{ commitment: 'borders', performance: 'breached', accordingTo: ['vell'], disputedBy: ['ostrand'] }])
  ]
);
const textOf = (format: Format): string => format.write(ledger)[0]!.text;

describe('gexf', () => {
  const text = textOf(gexf);
  it('has one spell for each period of a status, the last open', () => {
    expect([...text.matchAll(/<spell [^>]*>/g)].map(([spell]) => spell)).toEqual([
      '<spell start="1905-03-01" end="1905-12-31"/>', '<spell start="1906-01-01" end="1910-05-31"/>', '<spell start="1910-06-01"/>'
    ]);
  });
  it('tells standing and performance in each of them', () => {
    expect(text).toContain('<attvalue for="standing" value="pledged" start="1905-03-01" end="1905-12-31"/>');
    expect(text).toContain('<attvalue for="performance" value="breached" start="1910-06-01"/>');
  });
  it('escapes what the record says', () => {
    expect(text).toContain('Ostrand &amp; Vell &lt;agree&gt;');
  });
});

describe('graphml', () => {
  it('declares every key that it uses, and tells the periods', () => {
    const text = textOf(graphml);
    const declared = new Set([...text.matchAll(/<key id="([^"]+)"/g)].map(([, key]) => key));
    expect([...text.matchAll(/<data key="([^"]+)"/g)].filter(([, key]) => !declared.has(key))).toEqual([]);
    expect(text).toContain('1905-03-01/1905-12-31 pledged untested; 1906-01-01/1910-05-31 in-force untested; 1910-06-01/.. in-force breached');
  });
});

describe('cx2', () => {
  it('counts its nodes and edges, and each edge leads from a node to a node', () => {
    const aspects = JSON.parse(textOf(cx2)) as Record<string, unknown>[];
    const part = <T>(name: string): T[] => aspects.find((one) => name in one)![name] as T[];
    const nodes = part<{ id: number }>('nodes');
    const edges = part<{ s: number; t: number }>('edges');
    expect(part<{ name: string; elementCount: number }>('metaData').find(({ name }) => name === 'edges')!.elementCount).toBe(edges.length);
    expect(edges.every(({ s, t }) => nodes.some(({ id }) => id === s) && nodes.some(({ id }) => id === t))).toBe(true);
    expect(edges).toHaveLength(1);
  });
});

describe('jsonld', () => {
  it('names events and promises, and rates no claim', () => {
    const document = JSON.parse(textOf(jsonld)) as { '@type': string; hasPart: { '@type': string; '@id': string; startDate?: string }[] };
    expect(document['@type']).toBe('Dataset');
    expect(document.hasPart.find((one) => one['@id'] === '#raid')).toMatchObject({ '@type': 'Event', startDate: '1910-06' });
    expect(document.hasPart.some((one) => one['@type'] === 'pledgeline:Commitment')).toBe(true);
    expect(textOf(jsonld)).not.toMatch(/rating/i);
  });
});

describe('timelinejs', () => {
  it('gives dates only as far as they are known', () => {
    const { events } = JSON.parse(textOf(timelinejs)) as { events: { unique_id: string; start_date: object }[] };
    expect(events.find(({ unique_id }) => unique_id === 'raid')!.start_date).toEqual({ year: 1910, month: 6 });
  });
});

describe('markdown', () => {
  it('names who holds a promise broken and who denies it, with the source', () => {
    expect(textOf(markdown)).toMatch(/held broken, according to Vell; denied by Ostrand\. \[\^gazette\]/);
    expect(textOf(markdown)).toContain('[^gazette]: ');
  });
});

describe('bibtexEntry', () => {
  it('escapes what LaTeX would run, and leaves out what is open', () => {
    expect(bibtexEntry({ id: 'a', kind: 'press', title: '100% & {more} \\input{x}', date: '2014-03', url: 'https://x.org/a_b{c}' })).toBe(
      '@misc{a,\n  title = {{100\\% \\& \\{more\\} \\textbackslash{}input\\{x\\}}},\n  date = {2014-03},\n  year = {2014},\n  month = {3},\n  url = {https://x.org/a_b%7Bc%7D}\n}\n'
    );
  });
});

describe('cslItem', () => {
  it('has the parts of its date that are known', () => {
    expect(cslItem({ id: 'a', kind: 'press', title: 'A', publisher: 'P', date: '2014-03~' })).toEqual({
      id: 'a', type: 'article-newspaper', title: 'A', 'container-title': 'P', issued: { 'date-parts': [[2014, 3]], circa: true }
    });
    expect(cslItem({ id: 'a', kind: 'treaty', title: 'A', date: '2014-02-27/2014-03-18' })).toMatchObject({ issued: { 'date-parts': [[2014, 2, 27], [2014, 3, 18]] } });
    expect(cslItem({ id: 'a', kind: 'treaty', title: 'A', date: '199X' })).not.toHaveProperty('issued');
  });
});

describe('xml', () => {
  it('leaves no sign that could open or close anything', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']|&(?!amp;|lt;|gt;|quot;|apos;)/.test(xml(text))));
  });
});
