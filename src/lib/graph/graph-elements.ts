// The graph of one day, focus and lens as plain data: the one model behind picture, canvas and keyboard layer.
import { changesBetween } from '#lib/domain/changes-between.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { pairsOf } from '#lib/domain/parties.ts';
import type { Status } from '#lib/domain/status.ts';
import { centreOf, drawnActor } from './actors-drawn.ts';
import { bundled, firmest, tiesOf } from './bundles.ts';
import type { Tie } from './bundles.ts';
import { acrossRoutes } from './across-lines.ts';
import type { Routes } from './across-lines.ts';
import { boxOf, sectorCaptions } from './captions.ts';
import type { Drawing, GraphAsked } from './drawing.ts';
import { actorName, labelLines } from './drawn-name.ts';
import { bundleEdges, fanBox, fanEdges } from './drawn-edges.ts';
import type { Painting } from './drawn-edges.ts';
import { linesOf, ringOf } from './edge-lines.ts';
import type { Between, Kept } from './edge-lines.ts';
import { fanOf } from './fan.ts';
import type { Fan } from './fan.ts';
import { isLit, litBy, touchedOf } from './focus-lit.ts';
import { folded } from './folds.ts';
import type { Unit } from './folds.ts';
import type { GraphElements, GraphNode } from './graph-model.ts';
import { fanNote, namingOf, pictureSentence, ringName, textParts, unitLabel, unitName } from './graph-names.ts';
import { legendOf } from './legend.ts';
import { lenses } from './lens-list.ts';
import { loneNote } from './lone-note.ts';
import { overlaps } from './label-size.ts';
import { courseOf, crosses } from './courses.ts';
import { discBox, labelBox, labelRoom, labelSideOf, labelSize, measuredAt, withRaisedNames } from './node-labels.ts';
import { placesOf } from './positions.ts';

/** What does the graph show of these statuses? Pure: the same question, the same picture to the tenth of a pixel. */
export function graphElements(ledger: Ledger, statuses: ReadonlyMap<string, Status>, asked: GraphAsked): GraphElements {
  const centre = centreOf(ledger);
  const places = placesOf(ledger, asked);
  const ties = tiesOf(ledger, statuses, asked);
  const lit = litBy(ledger, asked);
  const folding = folded(ties, centre, places, lit);
  const drawing: Drawing = { ledger, asked, centre, places, lit, folding, naming: namingOf(ledger, asked.lang) };
  const bundles = drawnBundles(ties, drawing);
  const litIds = new Set(bundles.filter((bundle) => isLitHere(bundle, drawing)).map((bundle) => bundle.id));
  const inside = ties.filter((tie) => tie.from === tie.to);
  const litBundles = bundles.filter((bundle) => litIds.has(bundle.id));
  const named = withRaisedNames(folding.units.map((unit) => nodeOf(unit, inside, litBundles, drawing)), labelSize(places));
  const routes = acrossRoutes(litBundles, { nodes: named, places, focus: folding.unitOf.get(lit.actors.length === 1 ? lit.actors[0]! : '') ?? '' });
  const fan = fannedOut(litBundles, named, { ...drawing, routes });
  const isUnder = fan && underFan(fan.drawn, labelSize(places));
  // Who has stepped back and lies under the fan is not drawn, nor a line of theirs.
  const nodes = isUnder ? named.filter((node) => !node.faded || !isUnder(node)) : named;
  const seen = new Set(nodes.map((node) => node.id));
  const lens = lenses()[asked.lens];
  const { lines, otherLines } = linesOf(bundles, places, keptClear(named, labelSize(places)));
  const painting: Painting = {
    naming: drawing.naming, lens, background: { ledger, day: asked.day, unnamed: asked.unnamed }, centre, places,
    font: labelSize(places), nodes, isLit: (bundle) => litIds.has(bundle.id), partOf: (bundle) => touchedOf(bundle.ties, lit), fan, routes: routes.lines, otherLines,
    changed: changedPairs(drawing)
  };
  const edges = [...bundleEdges(bundles.filter(({ from, to }) => seen.has(from) && seen.has(to)), lines, painting), ...(fan ? fanEdges(fan, painting) : [])];
  const beside = [...sectorCaptions(drawing, nodes, edges, fan?.drawn ?? null), ...(fan?.drawn.captions ?? [])];
  const captions = [...beside, ...loneNote(drawing, nodes, edges, beside)];
  return {
    width: asked.width, height: asked.height, lens: asked.lens, day: asked.day, nodes, edges, captions,
    legend: legendOf(edges, nodes, { ledger, lens, lang: asked.lang }),
    sentence: pictureSentence(drawing.naming, nodes, edges, nodes.find((node) => node.kind === 'centre'))
  };
}

/** The pairs of drawn units between which something began, ended or was kept or broken on the day. */
function changedPairs({ ledger, asked, folding }: Drawing): ReadonlySet<string> {
  const unitOf = (actor: string): string | undefined => folding.unitOf.get(drawnActor(ledger, actor));
  const changed = changesBetween(ledger, asked.day - 1, asked.day).flatMap(({ id }) => pairsOf(ledger.commitments.get(id)!));
  return new Set(changed.map(([from, to]) => `${unitOf(from)} ${unitOf(to)}`));
}

const isLitHere = (bundle: Between, { lit, asked, folding }: Drawing): boolean =>
  isLit(bundle, lit, asked, (actor) => folding.unitOf.get(actor));

/** At rest only bundles with the centre; with a focus, those of the focus too. */
function drawnBundles(ties: readonly Tie[], drawing: Drawing): Between[] {
  const { folding, centre, lit } = drawing;
  const units = new Map(folding.units.map((unit) => [unit.id, unit]));
  const near = lit.isAny ? ties : ties.filter((tie) => tie.from === centre || tie.to === centre);
  return bundled(near.filter((tie) => folding.unitOf.has(tie.from) && folding.unitOf.has(tie.to)), (id) => folding.unitOf.get(id)!)
    .map((bundle) => ({
      ...bundle, id: `${bundle.from}--${bundle.to}${bundle.added ? '--added' : ''}`, source: units.get(bundle.from)!, target: units.get(bundle.to)!
    }))
    .filter((bundle) => bundle.from === centre || bundle.to === centre || (lit.isAny && isLitHere(bundle, drawing)));
}

function nodeOf(unit: Unit, rings: readonly Tie[], lit: readonly Between[], drawing: Drawing): GraphNode {
  const { places, asked, naming } = drawing;
  const inside = unit.kind === 'actor' ? rings.filter((tie) => unit.id === tie.from) : [];
  const isFocused = drawing.lit.actors.some((id) => drawing.folding.unitOf.get(id) === unit.id);
  const touched = lit.some((bundle) => bundle.from === unit.id || bundle.to === unit.id) || inside.some(({ commitment }) => drawing.lit.commitments.has(commitment.id));
  return {
    id: unit.id, kind: unit.kind, actorIds: unit.actorIds,
    lines: labelLines(unitLabel(naming, unit, places.small), labelRoom(unit, places, asked), measuredAt(isFocused, labelSize(places)), places.small),
    name: unitName(naming, unit),
    ...(unit.kind === 'fold' && { members: unit.actorIds.map((id) => ({ id, name: actorName(naming, id) })) }),
    x: unit.at.x, y: unit.at.y,
    radius: unit.kind === 'centre' ? places.centreRadius : places.nodeRadius,
    labelSide: labelSideOf(unit, places),
    lift: 0,
    faded: drawing.lit.isAny && !isFocused && !touched && unit.kind !== 'centre',
    focused: isFocused,
    ring: inside.length === 0 ? null : { standing: firmest(inside), commitments: inside.map((tie) => tie.commitment.id), name: ringName(naming, inside) }
  };
}

/** Discs and names that lines of others keep clear of; a line may come as near as the halo of a name. */
const keptClear = (nodes: readonly GraphNode[], font: number): Kept[] => nodes.map((node) => {
  const { left, right, top, bottom } = labelBox(node, font);
  return { id: node.id, boxes: [discBox(node), { left: left + 1, right: right - 1, top: top + 2, bottom: bottom - 2 }] };
});

/** Says of a node whether it lies under the fan, its notes or its lines. */
function underFan(fan: Fan, font: number): (node: GraphNode) => boolean {
  const courses = [...fan.lines, fan.over].map((line) => courseOf('', line, 2));
  const taken = [{ ...fanBox(fan), top: fan.top - 2 }, ...fan.captions.map(boxOf)];
  return (node) => [labelBox(node, font), discBox(node)].some((box) =>
    taken.some((other) => overlaps(box, other)) || courses.some((course) => crosses(course, box, 0)));
}

/** The bundle between one actor in focus and the centre, opened; the one it owes before the one it is owed. */
function fannedOut(lit: readonly Between[], nodes: readonly GraphNode[], drawing: Drawing & { routes: Routes }): Painting['fan'] {
  const { places, asked, centre, ledger, naming } = drawing;
  const focus = drawing.lit.actors.filter((id) => id !== centre);
  if (places.small || focus.length !== 1) return null;
  const own = lit.filter((bundle) => bundle.from === focus[0] || bundle.to === focus[0]);
  const of = own.find((bundle) => bundle.to === centre) ?? own.find((bundle) => bundle.from === centre);
  if (!of) return null;
  const { at: node, side } = of.source.kind === 'centre' ? of.target : of.source;
  const others = nodes.filter((one) => one.kind !== 'centre' && !one.faded && !one.focused);
  const boxes = others.flatMap((one) => [labelBox(one, labelSize(places)), discBox(one)]);
  // Lines from the floor run along under the fan and its notes.
  const low = lit.filter((bundle) => bundle.source.side === 'below' || bundle.target.side === 'below').length;
  const ground = { width: asked.width, height: asked.height - (low > 0 ? 30 + low * 9 : 0), centre: places.centre, ring: ringOf(places), node, isOver: side === 'top', lit: boxes, notes: fanNote(naming, of.ties), near: drawing.routes.near, roof: drawing.routes.roof, hasOver: own.some((other) => other !== of && (other.from === centre || other.to === centre)) };
  const drawn = fanOf(ledger, of, ground, {
    ofText: (instrument) => textParts(naming, instrument), ofRest: (texts) => naming.words.moreTexts(texts)
  });
  return drawn && { of, drawn };
}
