// What readers at every width rely on: on every landmark day, at rest and with a focus, no label lies on another and none is cut.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earliestDay, formatDay, parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { boxOf } from '#lib/graph/captions.ts';
import type { GraphAsked } from '#lib/graph/drawing.ts';
import { graphElements } from '#lib/graph/graph-elements.ts';
import type { GraphElements } from '#lib/graph/graph-model.ts';
import { overlaps } from '#lib/graph/label-size.ts';
import type { Box } from '#lib/graph/label-size.ts';
import { bandOf, crosses } from '#lib/graph/courses.ts';
import { boxOfRow } from '#lib/graph/mark-rows.ts';
import { discBox, labelBox, labelSize } from '#lib/graph/node-labels.ts';
import { isSmall, pictureSize } from '#lib/graph/positions.ts';
import type { Size } from '#lib/graph/positions.ts';
import { weighed } from '#lib/graph/weights.ts';
import { builtInLedger } from './built-in-dossier.ts';

const ledger = builtInLedger();
const head = ledger.dossier.dossier;
const days = [...new Set([...head.landmarks!.map((id) => earliestDay(ledger.events.get(id)!.date)), parseDay(head.day!)!])];
/** Every actor that owes or is owed, the centre with them. */
const actors = [...weighed(ledger).map(({ id }) => id), head.centre!];
interface Ground {
  readonly page: string;
  readonly size: readonly [width: number, height: number];
  /** Where the ground is too low for none: how often, in the 630 drawings of a language, a row of marks stands on another line. */
  readonly marks?: number;
}

/** The ground of the graph as the explorer lays it out, at rest and with a focus. */
const GROUNDS: readonly Ground[] = [
  { page: '1920 × 1080', size: [1145, 656] },
  { page: '1440 × 900', size: [842, 476] },
  { page: '1440 × 900 in Ukrainian', size: [842, 452] },
  { page: '1440 × 900 with a focus', size: [842, 386] },
  { page: '1440 × 900 with a focus in Ukrainian', size: [842, 362] },
  { page: '1366 × 768', size: [796, 332], marks: 4 },
  { page: '1024 × 768', size: [559, 332], marks: 29 },
  { page: '1024 × 768 in Ukrainian', size: [559, 308], marks: 30 },
  { page: '768 × 1024', size: [720, 380] },
  { page: '390 × 844', size: [358, 222] },
  { page: '667 × 375', size: [635, 380], marks: 3 },
  { page: '360 × 800', size: [328, 222] },
  { page: '320 × 568', size: [288, 222] }
];

function drawn(day: number, size: Size, lang: 'en' | 'uk', focus: readonly string[], more: Partial<GraphAsked> = {}): GraphElements {
  return graphElements(ledger, statusesAt(ledger, day), { day, focus, trace: 'both', depth: 1, lens: 'standing', lang, ...size, ...more });
}

type Named = readonly [name: string, box: Box];

/** Every pair of labels that share ground, and every label that leaves it or ends in dots. */
function clashes({ nodes, edges, captions, width, height }: GraphElements): string[] {
  const font = labelSize({ small: isSmall(width) });
  const names: Named[] = nodes.filter((node) => node.kind !== 'centre').map((node) => [node.lines.join(' '), labelBox(node, font)]);
  const words: Named[] = captions.map((caption) => [caption.text, boxOf(caption)]);
  const rows: Named[] = edges.filter((edge) => edge.row && edge.kind === 'bundle').map((edge) => [`marks of ${edge.id}`, boxOfRow(edge.row!)]);
  const labels = [...names, ...words, ...rows];
  const signs: Named[] = edges.filter((edge) => edge.row && edge.kind === 'commitment').map(({ id, row }) => [`mark of ${id}`, { left: row!.x, right: row!.x + 12, top: row!.y - 5, bottom: row!.y + 5 }]);
  const discs: Named[] = nodes.map((node) => [`disc of ${node.id}`, discBox(node)]);
  const found = labels.flatMap(([name, box], index) =>
    [...labels.slice(index + 1), ...discs].filter(([, other]) => overlaps(box, other)).map(([other]) => `${name} × ${other}`));
  const signed = [...names, ...rows].flatMap(([name, box]) => signs.filter(([, other]) => overlaps(box, other)).map(([other]) => `${name} × ${other}`));
  const cut = [...names, ...words, ...rows].filter(([name, box]) =>
    name.includes('…') || box.left < -1 || box.right > width + 1 || box.top < -1 || box.bottom > height + 1).map(([name]) => `${name} is cut`);
  return [...found, ...signed, ...cut];
}

/** All that a record calls an actor: its names, without what stands in brackets too, its short ones and its aliases, and their initials. */
const calledOf = new Map(ledger.dossier.actors.map((actor) => {
  const called = Object.values(actor).flat().filter((value): value is string => typeof value === 'string').flatMap((value) => [value, value.replace(/ \(.*\)$/u, '')]).map((value) => value.replaceAll('\u00a0', ' '));
  return [actor.id, new Set([...called, ...called.map((one) => (one.match(/(?<=^|[\s-])\p{Lu}/gu) ?? []).join(''))])];
}));

/** Every name of one actor that is not written out as the record has it, and every count of several without its number. */
const notWhole = ({ nodes }: GraphElements): string[] => nodes.filter(({ actorIds, lines }) => {
  const written = lines.join(' ').replaceAll('\u00a0', ' ');
  return actorIds.length === 1 ? ![written, written.replace(/(\S–) /gu, '$1')].some((one) => calledOf.get(actorIds[0]!)!.has(one)) : !written.includes(String(actorIds.length));
}).map(({ id, lines }) => `${id} is called ${lines.join(' ')}`);

/** Every line seen, with the strands beside it, that runs over a name or a circle not its own. */
function linesOver({ nodes, edges, width }: GraphElements): string[] {
  const font = labelSize({ small: isSmall(width) });
  const seen = nodes.filter((node) => node.kind !== 'centre').map((node) => {
    const { left, right, top, bottom } = labelBox(node, font);
    return { node, disc: discBox(node), name: { left: left + 1, right: right - 1, top: top + 2, bottom: bottom - 2 } };
  });
  return edges.filter((edge) => !edge.faded).flatMap((edge) => {
    const course = bandOf(edge.id, edge, edge);
    return seen.filter(({ node, disc, name }) => {
      const isOwn = node.id === edge.from || node.id === edge.to;
      return crosses(course, name, 0) || (!isOwn && crosses(course, disc, -1));
    }).map(({ node }) => `${edge.id} × ${node.id}`);
  });
}

/** Every row of marks that stands on a line seen that is not its own. */
function marksOn({ edges }: GraphElements): string[] {
  const lit = edges.filter((edge) => !edge.faded);
  const courses = lit.map((edge) => bandOf(edge.id, edge, edge));
  return lit.filter((edge) => edge.row && edge.kind === 'bundle').flatMap((edge) =>
    courses.filter((course) => course.id !== edge.id && crosses(course, boxOfRow(edge.row!), 0)).map(({ id }) => `marks of ${edge.id} × ${id}`));
}

/** The drawings of every day on one ground in one language, at rest and with every actor in focus. */
function allDrawn(size: Ground['size'], lang: 'en' | 'uk'): { title: string; elements: GraphElements }[] {
  return days.flatMap((day) => [[], ...actors.map((id) => [id])].map((focus) =>
    ({ title: `${formatDay(day)} ${focus.join()}`, elements: drawn(day, pictureSize(...size), lang, focus) })));
}

const found = (drawings: ReturnType<typeof allDrawn>, look: (elements: GraphElements) => string[]): string[] =>
  drawings.flatMap(({ title, elements }) => look(elements).map((clash) => `${title}: ${clash}`));

describe.each(GROUNDS)('the graph on a page of $page', ({ size, marks = 0 }) => {
  describe.each(['en', 'uk'] as const)('at rest and with every actor in focus (%s)', (lang) => {
    let drawings: ReturnType<typeof allDrawn> = [];
    beforeAll(() => {
      drawings = allDrawn(size, lang);
    }, 60_000);
    afterAll(() => {
      drawings = [];
    });

    it('lets no label lie on another or be cut', { timeout: 60_000 }, () => {
      expect(found(drawings, clashes)).toEqual([]);
    });

    it('writes every name out, in full, in its short form or in its initials', () => {
      expect(found(drawings, notWhole)).toEqual([]);
    });

    it('runs no line over a name or a circle', { timeout: 60_000 }, () => {
      expect(found(drawings, linesOver)).toEqual([]);
    });

    it(`stands ${marks === 0 ? 'no mark' : `at most ${marks} marks`} on another line`, { timeout: 60_000 }, () => {
      expect(found(drawings, marksOn).slice(marks)).toEqual([]);
    });
  });
});

describe.each(['en', 'uk'] as const)('the graph on a phone (%s)', (lang) => {
  const PHONE = pictureSize(358, 222);
  const some = [0, 2, 5, 10].map((index) => days[index]!);
  const guests = ['coalition-of-the-willing', 'crimea-platform', 'g7', 'osce', 'ukraine-defense-contact-group', 'un'];
  const asked: (readonly [title: string, focus: readonly string[], more: Partial<GraphAsked>])[] = [
    ...actors.flatMap((id) => ([2, 3] as const).map((depth) => [`${id} at depth ${depth}`, [id], { depth }] as const)),
    ...guests.flatMap((one, index) => guests.slice(index + 1).map((other) => [`${one} and ${other}`, [one, other], {}] as const)),
    ['the centre with the past', [head.centre!], { showPast: true }],
    ...[...ledger.drafts.keys()].map((web) => [`with ${web}`, [], { web }] as const)
  ];
  it('lets no label lie on another or be cut through others, with two in focus, with the past and with a draft', { timeout: 60_000 }, () => {
    const drawings = some.flatMap((day) => asked.map(([title, focus, more]) => ({ title: `${formatDay(day)} ${title}`, elements: drawn(day, PHONE, lang, focus, more) })));
    expect(found(drawings, clashes)).toEqual([]);
  });
});

describe('the graph through others', () => {
  it('sets no row of marks under the ring of the one in focus, and no note on a row', { timeout: 60_000 }, () => {
    const drawings = [['2025-11-20', 'united-kingdom'], ['2025-12-24', 'turkey'], ['2014-03-18', 'germany']].map(([day, id]) =>
      ({ title: id!, elements: drawn(parseDay(day!)!, { width: 842, height: 386 }, 'uk', [id!], { depth: 2 }) }));
    expect(found(drawings, clashes)).toEqual([]);
    expect(found(drawings, ({ nodes, edges }) => edges.filter(({ row }) => row && nodes.some((node) => node.focused && overlaps(discBox(node, 6), boxOfRow(row)))).map(({ id }) => id))).toEqual([]);
  });
});
