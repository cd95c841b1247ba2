// What readers at every width rely on: on every landmark day, at rest and with a focus, no label lies on another and none is cut.
import { describe, expect, it } from 'vitest';
import { earliestDay, parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { boxOf } from '#lib/graph/captions.ts';
import { graphElements } from '#lib/graph/graph-elements.ts';
import type { GraphElements } from '#lib/graph/graph-model.ts';
import { overlaps } from '#lib/graph/label-size.ts';
import type { Box } from '#lib/graph/label-size.ts';
import { boxOfRow, courseOf, crosses } from '#lib/graph/mark-rows.ts';
import { discBox, labelBox, labelSize } from '#lib/graph/node-labels.ts';
import { isSmall } from '#lib/graph/positions.ts';
import { weighed } from '#lib/graph/weights.ts';
import { builtInLedger } from './built-in-dossier.ts';

const ledger = builtInLedger();
const head = ledger.dossier.dossier;
const days = [...new Set([...head.landmarks!.map((id) => earliestDay(ledger.events.get(id)!.date)), parseDay(head.day!)!])];
/** Every actor that owes or is owed, the centre with them. */
const actors = [...weighed(ledger).map(({ id }) => id), head.centre!];
/**
 * The ground of the graph as the explorer lays it out on pages of 1920 × 1080; 1440 × 900 at rest (in English, in Ukrainian) and with a
 * focus, tall and low; 1366 × 768; 1024 × 768; 768 × 1024; 390 × 844; 360 × 800.
 */
const GROUNDS = [[1145, 656], [842, 476], [842, 452], [842, 386], [842, 362], [796, 332], [559, 332], [559, 308], [720, 380], [358, 222], [328, 222]] as const;

function drawn(day: number, [width, height]: readonly [number, number], lang: 'en' | 'uk', focus: readonly string[]): GraphElements {
  return graphElements(ledger, statusesAt(ledger, day), { day, focus, trace: 'both', depth: 1, lens: 'standing', lang, width, height });
}

type Named = readonly [name: string, box: Box];

/** Every pair of labels that share ground, and every label that leaves it or ends in dots. */
function clashes({ nodes, edges, captions, width, height }: GraphElements): string[] {
  const font = labelSize({ small: isSmall(width) });
  const seen = nodes.filter((node) => !node.covered);
  const names: Named[] = seen.filter((node) => node.kind !== 'centre').map((node) => [node.lines.join(' '), labelBox(node, font)]);
  const words: Named[] = captions.map((caption) => [caption.text, boxOf(caption)]);
  const rows: Named[] = edges.filter((edge) => edge.row && edge.kind === 'bundle').map((edge) => [`marks of ${edge.id}`, boxOfRow(edge.row!)]);
  const labels = [...names, ...words, ...rows];
  const signs: Named[] = edges.filter((edge) => edge.row && edge.kind === 'commitment').map(({ id, row }) => [`mark of ${id}`, { left: row!.x, right: row!.x + 12, top: row!.y - 5, bottom: row!.y + 5 }]);
  const discs: Named[] = seen.map((node) => [`disc of ${node.id}`, discBox(node)]);
  const found = labels.flatMap(([name, box], index) =>
    [...labels.slice(index + 1), ...discs].filter(([, other]) => overlaps(box, other)).map(([other]) => `${name} × ${other}`));
  const signed = [...names, ...rows].flatMap(([name, box]) => signs.filter(([, other]) => overlaps(box, other)).map(([other]) => `${name} × ${other}`));
  const cut = [...names, ...words, ...rows].filter(([name, box]) =>
    name.includes('…') || box.left < -1 || box.right > width + 1 || box.top < -1 || box.bottom > height + 1).map(([name]) => `${name} is cut`);
  return [...found, ...signed, ...cut];
}

describe.each(GROUNDS.map((ground) => ({ ground })))('the graph on $ground px', ({ ground }) => {
  it.each(['en', 'uk'] as const)('lets no label lie on another or be cut, at rest and with every actor in focus (%s)', { timeout: 60_000 }, (lang) => {
    const found = days.flatMap((day) => [[], ...actors.map((id) => [id])].flatMap((focus) =>
      clashes(drawn(day, ground, lang, focus)).map((clash) => `${focus.join()}: ${clash}`)));
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('the lines of the graph at rest', () => {
  it.each(GROUNDS.filter(([width]) => width > 480))('run over no name and no circle but their own (%i × %i)', { timeout: 30_000 }, (...ground) => {
    const found = days.flatMap((day) => (['en', 'uk'] as const).flatMap((lang) => {
      const { nodes, edges } = drawn(day, ground, lang, []);
      return edges.flatMap((edge) => {
        const course = courseOf(edge.id, edge, edge.width);
        return nodes.filter((node) => node.kind !== 'centre' && node.id !== edge.from && node.id !== edge.to)
          .filter((node) => {
            const { left, right, top, bottom } = labelBox(node, 14);
            return crosses(course, discBox(node), -1) || crosses(course, { left: left + 1, right: right - 1, top: top + 2, bottom: bottom - 2 }, 0);
          }).map((node) => `${edge.id} × ${node.id}`);
      });
    }));
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('the marks of the graph at rest', () => {
  it.each([GROUNDS[0], GROUNDS[1], [843, 490], [912, 520]] as const)('stand on no line but their own (%i × %i)', (...ground) => {
    const found = days.flatMap((day) => {
      const { edges } = drawn(day, ground, 'en', []);
      return edges.filter((edge) => edge.row).flatMap((edge) =>
        edges.filter((other) => other.id !== edge.id && crosses(courseOf(other.id, other, other.width), boxOfRow(edge.row!), 0)).map((other) => `${edge.id} × ${other.id}`));
    });
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('the lines of an actor in focus', () => {
  const counterparts = ['united-states', 'france', 'germany', 'poland', 'nato', 'eu', 'belarus', 'kazakhstan', 'turkey'];
  it.each([[842, 420], [842, 476]] as const)('run over no name, no circle and no mark but their own (%i × %i)', { timeout: 60_000 }, (...ground) => {
    const found = days.flatMap((day) => (['en', 'uk'] as const).flatMap((lang) => counterparts.flatMap((id) => {
      const { nodes, edges } = drawn(day, ground, lang, [id]);
      const lit = edges.filter((edge) => !edge.faded);
      const seen = nodes.filter((node) => node.kind !== 'centre' && !node.covered);
      return lit.flatMap((edge) => {
        const course = courseOf(edge.id, edge, edge.width);
        const over = seen.filter((node) => node.id !== edge.from && node.id !== edge.to).filter((node) => {
          const { left, right, top, bottom } = labelBox(node, 14);
          return crosses(course, discBox(node), -1) || crosses(course, { left: left + 1, right: right - 1, top: top + 2, bottom: bottom - 2 }, 0);
        });
        const marks = lit.filter((other) => other.row && other.kind === 'bundle' && other.id !== edge.id && crosses(course, boxOfRow(other.row), 0));
        return [...over.map((node) => node.id), ...marks.map((other) => `marks of ${other.id}`)].map((name) => `${id}: ${edge.id} × ${name}`);
      });
    })));
    expect([...new Set(found)]).toEqual([]);
  });
});
