// The graph of the real dossier, as data: what every reader may rely on, on every landmark day and at several sizes.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Dossier } from '#lib/domain/dossier.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { earliestDay, parseDay } from '#lib/domain/partial-date.ts';
import { pairsOf } from '#lib/domain/parties.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { ACTIVE, PERFORMANCES } from '#lib/domain/words.ts';
import type { AppLang } from '#lib/text/words.ts';
import { drawnActor } from './actors-drawn.ts';
import { boxOf } from './captions.ts';
import { graphElements } from './graph-elements.ts';
import type { GraphElements } from './graph-model.ts';
import { overlaps } from './label-size.ts';
import type { Box } from './label-size.ts';
import { labelBox } from './node-labels.ts';
import { isSmall } from './positions.ts';

const FOLDER = 'src/dossiers/ukraine';
const LISTS = ['actors', 'instruments', 'commitments', 'events', 'claims', 'drafts', 'topics', 'sources', 'unsure'];

function realDossier(): Dossier {
  const dossier: Record<string, unknown> = Object.fromEntries(LISTS.map((key) => [key, []]));
  for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.yaml'))) {
    for (const [key, value] of Object.entries(parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as object)) {
      dossier[key] = Array.isArray(value) ? [...(dossier[key] as unknown[]), ...(value as unknown[])] : value;
    }
  }
  return dossier as unknown as Dossier;
}

const ledger = openLedger(realDossier());
const head = ledger.dossier.dossier;
const landmarks = head.landmarks!.map((id) => earliestDay(ledger.events.get(id)!.date));
const lastDay = parseDay(head.span.to)!;
const everyDay = ledger.changeDays.filter((day) => day <= lastDay);
const WIDE = { width: 912, height: 520 };
const PHONE = { width: 358, height: 222 };

function drawn(day: number, more: Partial<Parameters<typeof graphElements>[2]> = {}): GraphElements {
  return graphElements(ledger, statusesAt(ledger, day), {
    day, focus: [], trace: 'both', depth: 1, lens: 'standing', lang: 'en', ...WIDE, ...more
  });
}

const isBundle = (edge: GraphElements['edges'][number]): boolean => edge.kind === 'bundle';

describe('graphElements of the real record', () => {
  it('draws at most 25 nodes and 40 bundles at rest on every day on which something changes', { timeout: 30_000 }, () => {
    const tooMany = everyDay.filter((day) => {
      const { nodes, edges } = drawn(day);
      return nodes.length > 25 || edges.filter(isBundle).length > 40;
    });
    expect(tooMany).toEqual([]);
    expect(drawn(lastDay).edges.length).toBeGreaterThan(20);
  });

  it('draws at most 13 nodes on a phone on every landmark day', () => {
    for (const day of landmarks) expect(drawn(day, PHONE).nodes.length).toBeLessThanOrEqual(13);
  });

  it.each([
    ['the centre, wide', WIDE, null], ['the centre, on a phone', PHONE, null],
    ...['russia', 'united-states', 'poland', 'eu'].flatMap((id) => [[`${id} in focus, wide`, WIDE, id], [`${id} in focus, on a phone`, PHONE, id]] as const)
  ] as const)(
    'puts every active promise to or from %s, behind exactly one line for each of its pairs', (_, size, focus) => {
      for (const day of landmarks) {
        const statuses = statusesAt(ledger, day);
        const { nodes, edges } = drawn(day, { ...size, focus: focus ? [focus] : [] });
        const nodeOf = new Map(nodes.flatMap((node) => node.actorIds.map((id) => [id, node.id] as const)));
        for (const commitment of ledger.dossier.commitments) {
          if (!ACTIVE.includes(statuses.get(commitment.id)!.standing)) continue;
          for (const [from, to] of pairsOf(commitment)) {
            const pair = [drawnActor(ledger, from), drawnActor(ledger, to)] as const;
            if (!pair.includes(focus ?? head.centre!) || pair[0] === pair[1]) continue;
            const behind = edges.filter((edge) =>
              edge.from === nodeOf.get(pair[0]) && edge.to === nodeOf.get(pair[1]) && edge.commitments.includes(commitment.id));
            expect(behind.map((edge) => edge.id), `${commitment.id} ${from} ${to}`).toHaveLength(1);
          }
        }
      }
    }
  );

  it('lets no line end in a bend on the end itself, which would leave its arrow without a direction', () => {
    for (const [width, height] of [[842, 386], [842, 476], [720, 380], [358, 222]] as const) {
      for (const focus of [[], ['russia'], ['united-states'], ['united-kingdom'], ['belarus']]) {
        const blunt = drawn(lastDay, { focus, width, height }).edges.filter(({ start, bends, end }) =>
          [[start, bends[0]!], [bends.at(-1)!, end]].some(([a, b]) => Math.hypot(a!.x - b!.x, a!.y - b!.y) < 1));
        expect(blunt.map((edge) => edge.id)).toEqual([]);
      }
    }
  });

  it('keeps the same actor in the same place on every day, at rest and with a focus', { timeout: 30_000 }, () => {
    const places = new Map<string, string>();
    for (const day of everyDay.filter((_, index) => index % 5 === 0)) {
      for (const focus of [[], ['russia'], ['poland']]) {
        for (const node of drawn(day, { focus }).nodes.filter((one) => one.kind !== 'fold')) {
          const at = `${node.x} ${node.y}`;
          expect(places.get(node.id) ?? at, node.id).toBe(at);
          places.set(node.id, at);
        }
      }
    }
    expect(places.size).toBeGreaterThan(20);
  });

  it('shows the actor in focus as itself, with each of its promises to the centre on a line of its own or counted', () => {
    for (const day of landmarks) {
      for (const id of ['russia', 'united-states', 'latvia', 'nato', 'north-korea']) {
        const { nodes, edges } = drawn(day, { focus: [id], trace: 'out' });
        expect(nodes.filter((node) => node.focused).map((node) => node.actorIds)).toEqual([[id]]);
        const statuses = statusesAt(ledger, day);
        const owed = ledger.dossier.commitments.filter((one) =>
          ACTIVE.includes(statuses.get(one.id)!.standing) && pairsOf(one).some(([from, to]) => drawnActor(ledger, from) === id && drawnActor(ledger, to) === head.centre));
        const behind = edges.filter((edge) => edge.from === id && edge.to === head.centre).flatMap((edge) => edge.commitments);
        expect([...behind].sort()).toEqual(owed.map((one) => one.id).sort());
      }
    }
  });

  it('counts as marks what the obligors of the line, and nobody else, are recorded as having done', () => {
    for (const day of landmarks) {
      const statuses = statusesAt(ledger, day);
      const { nodes, edges } = drawn(day);
      const members = new Map(nodes.map((node) => [node.id, new Set(node.actorIds)]));
      for (const edge of edges) {
        const counts = new Map<string, number>();
        for (const id of edge.commitments) {
          const by = statuses.get(id)!.performanceBy;
          const own = Object.keys(by).filter((obligor) => members.get(edge.from)!.has(drawnActor(ledger, obligor)));
          const gravest = PERFORMANCES.findLast((performance) => own.some((obligor) => by[obligor] === performance))!;
          if (gravest !== 'untested') counts.set(gravest, (counts.get(gravest) ?? 0) + 1);
        }
        expect(Object.fromEntries(edge.marks.map((mark) => [mark.performance, mark.count])), edge.id).toEqual(Object.fromEntries(counts));
      }
    }
  });

  it('marks no promise of Ukraine, NATO, the United States or the United Kingdom as held broken', () => {
    for (const day of landmarks) {
      const broken = drawn(day).edges.filter((edge) => edge.marks.some((mark) => mark.performance === 'breached'));
      expect(broken.map((edge) => edge.from).filter((id) => ['ukraine', 'nato', 'united-states', 'united-kingdom'].includes(id))).toEqual([]);
    }
  });

  it('draws a line lit for one promise or one text as that stands, whatever else lies behind the line', () => {
    for (const size of [WIDE, PHONE]) {
      const rest = new Map(drawn(lastDay, size).edges.map((edge) => [edge.id, edge]));
      const aid = drawn(lastDay, { ...size, focus: ['ukpl-2022-support'] }).edges.filter((edge) => !edge.faded);
      expect(aid.length).toBeGreaterThan(0);
      for (const edge of aid) {
        expect([edge.standing, edge.texts, edge.marks]).toEqual(['pledged', 1, []]);
        expect(edge.commitments, 'what lies behind it').toEqual(rest.get(edge.id)!.commitments);
      }
      for (const edge of drawn(lastDay, { ...size, focus: ['budapest-memorandum'] }).edges.filter((one) => !one.faded)) expect(edge.texts, edge.id).toBe(1);
    }
  });

  const sizes: [string, { width: number; height: number }, AppLang][] = [
    ['912 × 520', WIDE, 'en'], ['912 × 520', WIDE, 'uk'], ['848 × 480', { width: 848, height: 480 }, 'en'], ['560 × 340', { width: 560, height: 340 }, 'en'], ['358 × 222', PHONE, 'en'], ['358 × 222', PHONE, 'uk']
  ];
  it.each(sizes)('lets no name lie on another name, a disc or a sector’s name at %s (%s %s)', (_, size, lang) => {
    const clashes: string[] = [];
    for (const day of landmarks) {
      const { nodes, captions } = drawn(day, { ...size, lang });
      const font = isSmall(size.width) ? 13 : 14;
      const names = nodes.filter((node) => node.kind !== 'centre').map((node) => [node.name, labelBox(node, font)] as const);
      const discs = nodes.map(({ name, x, y, radius }) => [name, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }] as const);
      const sectors = captions.map((caption) => [caption.text, boxOf(caption)] as const);
      clashes.push(...pairsThatOverlap([...names, ...sectors], discs));
      clashes.push(...names.filter(([, box]) => box.left < -1 || box.right > size.width + 1 || box.top < -8).map(([name]) => `${name} is cut`));
    }
    expect([...new Set(clashes)]).toEqual([]);
  });
});

function pairsThatOverlap(names: readonly (readonly [string, Box])[], discs: readonly (readonly [string, Box])[]): string[] {
  const found: string[] = [];
  for (const [index, [name, box]] of names.entries()) {
    for (const [other, otherBox] of names.slice(index + 1)) if (overlaps(box, otherBox)) found.push(`${name} × ${other}`);
    for (const [other, disc] of discs) if (other !== name && overlaps(box, disc)) found.push(`${name} × disc of ${other}`);
  }
  return found;
}
