// What the graph shows, as one paragraph: how many lines each way, the thickest, and who is said to have broken what.
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Status } from '#lib/domain/status.ts';
import type { GraphElements, GraphNode } from '#lib/graph/graph-model.ts';
import { heldBy, holderNames } from '#lib/graph/held-by.ts';
import type { LineSaid, PictureNumbers } from '#lib/text/focus-parts.ts';
import { traceWordsOf } from '#lib/text/trace-words.ts';
import { wordsOf } from '#lib/text/words.ts';
import type { AppLang } from '#lib/text/words.ts';

/** All that is drawn from one node to another, a fan's lines together; of a line lit for a record, what it shows of that record. */
interface Pair {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly commitments: readonly string[];
}

/** The picture in words, in the reader's language: with a focus, what stays lit. */
export function pictureSaid(ledger: Ledger, statuses: ReadonlyMap<string, Status>, elements: GraphElements, lang: AppLang): string {
  const words = traceWordsOf(lang);
  const pairs = pairsOf(elements);
  const centre = elements.nodes.find((node) => node.kind === 'centre');
  const drawn = new Set(pairs.flatMap(({ from, to }) => [from, to]));
  const said = pairs.map((pair) => ({ pair, line: lineSaid(pair, ledger, lang) }));
  const heaviest = [...said].sort((a, b) => b.line.promises - a.line.promises)[0];
  const onlyPledged = said.filter(({ pair }) => pair.commitments.every((id) => statuses.get(id)!.standing === 'pledged'));
  const numbers: PictureNumbers = {
    centre: centre?.name ?? '',
    actors: [...drawn].reduce((sum, node) => sum + (node === centre ? 0 : node.actorIds.length), 0),
    lines: pairs.length,
    incoming: pairs.filter(({ to }) => to === centre).length,
    outgoing: pairs.filter(({ from }) => from === centre).length,
    across: pairs.filter(({ from, to }) => from !== centre && to !== centre).length,
    folded: [...drawn].reduce((sum, node) => sum + (node.kind === 'fold' ? node.actorIds.length : 0), 0),
    heaviest: heaviest?.line ?? null,
    pledgedOnly: onlyPledged.map(({ line }) => words.pairOfLine(line.from, line.to)),
    broken: said.flatMap(({ pair, line }) => brokenSaid(pair, line, { ledger, statuses, lang }))
  };
  return words.picture(numbers);
}

function pairsOf({ nodes, edges }: GraphElements): Pair[] {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const pairs = new Map<string, { from: GraphNode; to: GraphNode; commitments: string[] }>();
  for (const edge of edges.filter((one) => !one.faded)) {
    const key = `${edge.from} ${edge.to}`;
    const pair = pairs.get(key) ?? { from: places.get(edge.from)!, to: places.get(edge.to)!, commitments: [] };
    pair.commitments.push(...(edge.part ?? edge.commitments));
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

function lineSaid({ from, to, commitments }: Pair, ledger: Ledger, lang: AppLang): LineSaid {
  const name = (node: GraphNode): string => (node.kind === 'fold' ? wordsOf(lang).graph.folded(node.actorIds.length) : node.name);
  const texts = new Set(commitments.map((id) => ledger.commitments.get(id)!.instrument));
  return { from: name(from), to: name(to), promises: commitments.length, texts: texts.size };
}

interface Known {
  readonly ledger: Ledger;
  readonly statuses: ReadonlyMap<string, Status>;
  readonly lang: AppLang;
}

/** The line's promises held broken by its own obligor, with everybody who holds that and who denies it. */
function brokenSaid({ from, commitments }: Pair, line: LineSaid, { ledger, statuses, lang }: Known): PictureNumbers['broken'] {
  const breached = (id: string) => from.actorIds.filter((actor) => statuses.get(id)!.performanceBy[actor] === 'breached');
  const broken = commitments.filter((id) => breached(id).length > 0);
  if (broken.length === 0) return [];
  const reported = broken.flatMap((id) => breached(id).map((actor) => ({ commitment: ledger.commitments.get(id)!, from: actor, events: statuses.get(id)!.events })));
  const { accordingTo, disputedBy } = heldBy(ledger, reported, 'breached');
  return [{ ...line, promises: broken.length, holders: holderNames(ledger, accordingTo, lang), deniers: holderNames(ledger, disputedBy, lang) }];
}
