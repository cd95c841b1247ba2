import { describe, expect, it } from 'vitest';
import { canvasElements, differences } from './canvas-elements.ts';
import type { CanvasElement } from './canvas-elements.ts';
import { cubicBends, pathOf, pointAlong } from './curves.ts';
import type { GraphElements, GraphNode } from './graph-model.ts';

const node = (id: string, x: number): GraphNode => ({
  id, kind: 'actor', actorIds: [id], lines: [id], name: id, x, y: 50, radius: 7, labelSide: 'left', lift: 0, faded: false,
  focused: false, ring: null
});
const elements: GraphElements = {
  width: 300, height: 100, lens: 'standing', day: 0, nodes: [node('a', 20), node('b', 280)], captions: [], legend: [], sentence: '',
  edges: [{
    id: 'a--b', kind: 'bundle', from: 'a', to: 'b', commitments: ['x'], texts: 1, standing: 'in-force', strands: [], marks: [],
    row: { x: 100, y: 50, marks: [{ performance: 'breached', count: 2 }] }, value: 'in-force', tone: 'in-force', opacity: 1,
    width: 1.5, dash: 'none', head: 7, start: { x: 31, y: 50 }, end: { x: 269, y: 50 }, bends: [{ x: 150, y: 10 }], faded: false,
    changed: false, name: 'a to b'
  }]
};
const byId = (list: readonly CanvasElement[]) => new Map(list.map((one) => [one.data.id, one]));

describe('canvasElements', () => {
  it('gives Cytoscape whom an edge ties, and beside it the line the picture draws', () => {
    const edge = byId(canvasElements(elements)).get('edge:a--b')!;
    expect(edge.data).toEqual({ id: 'edge:a--b', source: 'node:a', target: 'node:b' });
    expect(edge.drawn).toMatchObject({ course: { start: { x: 31, y: 50 }, bends: [{ x: 150, y: 10 }] }, tone: 'in-force', dash: 'none', width: 1.5, opacity: 1 });
    expect(edge.drawn!.head[0]).toEqual({ x: 269, y: 50 });
    expect(edge.drawn!.course.end.x).toBeLessThan(269);
  });

  it('names no class of an element twice, so that Cytoscape sees when one goes', () => {
    for (const { classes } of canvasElements({ ...elements, nodes: elements.nodes.map((one) => ({ ...one, faded: true })) })) {
      expect(classes.split(' ')).toEqual([...new Set(classes.split(' '))]);
    }
  });
});

describe('differences', () => {
  it('are none between a set and itself', () => {
    const drawn = canvasElements(elements);
    expect(differences(byId(drawn), canvasElements(elements))).toEqual({ gone: [], changed: [], added: [] });
  });

  it('are none where a line alone is drawn otherwise: nothing of Cytoscape is styled anew', () => {
    const otherwise = { ...elements, edges: elements.edges.map((edge) => ({ ...edge, tone: 'pledged' as const, dash: 'long' as const, width: 3, opacity: 0.1 })) };
    expect(differences(byId(canvasElements(elements)), canvasElements(otherwise))).toEqual({ gone: [], changed: [], added: [] });
  });

  it('name what goes, what comes and what changes, and nothing else', () => {
    const before = byId(canvasElements(elements));
    const next = { ...elements, nodes: [{ ...node('a', 20), focused: true }, node('b', 280), node('c', 150)], edges: [] };
    const found = differences(before, canvasElements(next));
    expect(found.gone).toEqual(['edge:a--b']);
    expect(found.changed.map((one) => one.data.id)).toEqual(['node:a']);
    expect(found.added.map((one) => one.data.id)).toEqual(['node:c']);
  });
});

describe('curves', () => {
  const line = { start: { x: 0, y: 0 }, bends: [{ x: 10, y: 10 }, { x: 20, y: -10 }], end: { x: 30, y: 0 } };
  it('pass the middle between two bends', () => {
    expect(pathOf(line)).toBe('M0 0Q10 10 15 0T30 0');
    // As SVG reads it: each further control point mirrors the one before it.
    const port = cubicBends({ x: 12.34, y: 5.67 }, [{ x: 80.11, y: 9.99 }, { x: 120.55, y: 70.41 }], { x: 200.26, y: 81.93 });
    const path = pathOf({ start: { x: 12.34, y: 5.67 }, bends: port, end: { x: 200.26, y: 81.93 } });
    const [, first, ...further] = path.slice(1).split(/[QT]/).map((part) => part.split(' ').map(Number));
    let [by, at] = [{ x: first![0]!, y: first![1]! }, { x: first![2]!, y: first![3]! }];
    for (const [index, [x, y]] of further.entries()) {
      by = { x: 2 * at.x - by.x, y: 2 * at.y - by.y };
      expect(Math.hypot(by.x - port[index + 1]!.x, by.y - port[index + 1]!.y)).toBeLessThan(0.5);
      at = { x: x!, y: y! };
    }
    expect(pointAlong(line, 0.5).x).toBeCloseTo(15, 1);
  });
});
