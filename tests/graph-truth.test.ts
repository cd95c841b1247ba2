// What a line shows is what lies behind it: on every landmark day, at rest and with every focus, wide and narrow.
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#lib/domain/ledger.ts';
import { earliestDay, formatDay, parseDay } from '#lib/domain/partial-date.ts';
import type { Status } from '#lib/domain/status.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { ringsOf } from '#lib/domain/parties.ts';
import { LENSES, PERFORMANCES } from '#lib/domain/words.ts';
import type { LensId, Performance } from '#lib/domain/words.ts';
import { drawnActor } from '#lib/graph/actors-drawn.ts';
import type { GraphAsked } from '#lib/graph/drawing.ts';
import { graphElements } from '#lib/graph/graph-elements.ts';
import type { GraphEdge, GraphElements } from '#lib/graph/graph-model.ts';
import { isSmall } from '#lib/graph/positions.ts';
import { shownAs, standingsOn } from '#lib/graph/strands.ts';
import { weighed } from '#lib/graph/weights.ts';
import { builtInLedger } from './built-in-dossier.ts';

const ledger = builtInLedger();
const head = ledger.dossier.dossier;
const days = [...new Set([...head.landmarks!.map((id) => earliestDay(ledger.events.get(id)!.date)), parseDay(head.day!)!])];
const focuses = [[], ...[...weighed(ledger).map(({ id }) => id), head.centre!].map((id) => [id]), ['ukraine', 'russia']];
const SIZES = [[842, 476], [559, 332], [358, 222]] as const;

interface Seen {
  readonly where: string;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly elements: GraphElements;
}

function* pictures(asked: Partial<GraphAsked> = {}, some: readonly (readonly string[])[] = focuses): Generator<Seen> {
  for (const day of days) {
    const statuses = statusesAt(ledger, day);
    for (const [width, height] of SIZES) {
      for (const focus of some) {
        const elements = graphElements(ledger, statuses, { day, focus, trace: 'both', depth: 1, lens: 'standing', lang: 'en', width, height, ...asked });
        yield { where: `${formatDay(day)} ${width} ${focus.join()}`, statuses, elements };
      }
    }
  }
}

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/** The gravest that the obligors drawn at this end have to a commitment's record. */
function recordOf(of: Ledger, status: Status, id: string, obligors: readonly string[]): Performance {
  const own = of.commitments.get(id)!.from.filter((actor) => obligors.includes(drawnActor(of, actor))).map((actor) => PERFORMANCES.indexOf(status.performanceBy[actor] ?? 'untested'));
  return PERFORMANCES[Math.max(0, ...own)]!;
}

function wrongEdge(edge: GraphEdge, { elements, statuses }: Seen): string[] {
  const obligors = elements.nodes.find(({ id }) => id === edge.from)!.actorIds;
  const behind = edge.commitments.map((id) => ({ id, status: statuses.get(id)! }));
  const standings = sorted(behind.map(({ status }) => shownAs(status.standing)));
  const kept = sorted(behind.map(({ id, status }) => recordOf(ledger, status, id, obligors)).filter((one) => one !== 'untested'));
  const counted = edge.marks.reduce((sum, { count }) => sum + count, 0);
  return [
    ...(sorted(standingsOn(edge)).join() === standings.join() ? [] : [`${edge.id} shows ${standingsOn(edge).join()}, behind it are ${standings.join()}`]),
    ...(sorted(edge.marks.map(({ performance }) => performance)).join() === kept.join() ? [] : [`${edge.id} marks ${edge.marks.map(({ performance }) => performance).join()}, behind it are ${kept.join()}`]),
    ...(counted <= edge.commitments.length ? [] : [`${edge.id} has more marks than promises`])
  ];
}

/** The edges that are seen whose marks stand nowhere; a narrow ground has those of lines to the centre alone, and says so. */
const unmarked = ({ elements }: Seen): string[] =>
  elements.edges.filter((edge) => !edge.faded && edge.marks.length > 0 && !(edge.to !== head.centre && elements.legend.some(({ id }) => id === 'partly') && isSmall(elements.width)) && (edge.row === null || edge.row.marks.length !== edge.marks.length)).map(({ id }) => `${id} has no marks`);

function wrongLegend({ elements: { edges, nodes, legend } }: Seen, lens: LensId): string[] {
  const lit = edges.filter((edge) => !edge.faded);
  const standings = lit.flatMap(standingsOn);
  const wanted = [
    ...(lens === 'standing' ? standings : [...lit.map(({ value }) => value), ...standings.filter((one) => ['pledged', 'suspended', 'proposed', 'past'].includes(one)).map((one) => `dash-${one}`)]),
    ...lit.flatMap(({ row }) => row?.marks ?? []).map(({ performance }) => `mark-${performance}`),
    ...(lit.some(({ marks, row }) => marks.length > 0 && !row) ? ['partly'] : []),
    ...(nodes.some(({ ring, faded, focused }) => ring && !faded && !focused) ? ['ring'] : [])
  ];
  const named = sorted(legend.filter(({ kind }) => kind !== 'width').map(({ id }) => id));
  return named.join() === sorted(wanted).join() ? [] : [`the legend names ${named.join()}, on screen are ${sorted(wanted).join()}`];
}

/** Every picture as it is first shown, made once. */
const plain = [...pictures()];
const wrongIn = (seen: readonly Seen[], look: (seen: Seen) => string[]): string[] => seen.flatMap((one) => look(one).map((said) => `${one.where}: ${said}`));
const wrong = (asked: Partial<GraphAsked>, look: (seen: Seen) => string[], some: readonly (readonly string[])[]): string[] =>
  wrongIn([...pictures(asked, some)], look);

describe('a line of the graph', () => {
  it('shows each standing and each way of keeping behind it, and no other', { timeout: 60_000 }, () => {
    expect(wrongIn(plain, (seen) => seen.elements.edges.flatMap((edge) => wrongEdge(edge, seen)))).toEqual([]);
  });

  it('shows them with what is proposed and what has ended too', { timeout: 60_000 }, () => {
    const some = [[], ['eu'], ['russia'], ['united-states']];
    expect(wrong({ showProposed: true, showPast: true }, (seen) => seen.elements.edges.flatMap((edge) => wrongEdge(edge, seen)), some)).toEqual([]);
  });

  it('has its marks on the picture', { timeout: 60_000 }, () => {
    expect(wrongIn(plain, unmarked)).toEqual([]);
  });
});

describe('the legend', () => {
  it.each(LENSES)('names what is on screen and nothing else under the lens %s', { timeout: 60_000 }, (lens) => {
    const seen = lens === 'standing' ? plain : [...pictures({ lens }, [[], ['eu'], ['nato'], ['russia'], ['poland']])];
    expect(wrongIn(seen, (one) => wrongLegend(one, lens))).toEqual([]);
  });
});

describe('a ring round an actor', () => {
  it('stands for the promises among its own members', () => {
    const found = plain.flatMap(({ elements, where }) => elements.nodes.flatMap((node) =>
      (node.ring?.commitments ?? []).filter((id) => !ringsOf(ledger.commitments.get(id)!).some((one) => drawnActor(ledger, one) === node.id)).map((id) => `${where}: ${id}`)));
    expect(found).toEqual([]);
  });
});
