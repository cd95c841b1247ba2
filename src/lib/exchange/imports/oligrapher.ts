// oligrapher: a map of Oligrapher (LittleSis), of its versions 2 and 3.
import type { Importer, ImportInput, JsonValue } from './importer.ts';
import type { Intake, Place } from './intake.ts';
import type { NetEdge, NetNode } from './network.ts';
import { takeNetwork } from './network-in.ts';
import { textOfHtml } from './plain-text.ts';
import { mapping, word } from './timelinejs-json.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** Nodes, edges and captions stand in the file itself, or under `graph`. */
const graphOf = (json: JsonValue | undefined): { graph: Mapping; path: readonly string[] } | null => {
  const whole = mapping(json?.value);
  const graph = mapping(whole?.graph);
  if (graph && graph.nodes !== undefined) return { graph, path: ['graph'] };
  return whole && whole.nodes !== undefined && whole.edges !== undefined ? { graph: whole, path: [] } : null;
};

export const oligrapher: Importer = {
  id: 'oligrapher',
  reads: 'an Oligrapher map (JSON)',
  recognises: ({ json }) => graphOf(json) !== null,
  read: (input, intake) => {
    const found = graphOf(input.json);
    if (!found) return intake.problem(input.json?.locate([]) ?? { file: input.file.name, line: 1, column: 1 }, 'missing', 'a map is JSON with "nodes" and "edges"');
    const whole = input.json!.value as Mapping;
    const { graph, path } = found;
    for (const key of ['captions', 'annotations']) {
      const held = graph[key] ?? whole[key];
      const many = Array.isArray(held) ? held.length : Object.keys(mapping(held) ?? {}).length;
      if (many > 0) intake.drop(key, many);
    }
    for (const key of Object.keys(whole)) if (!['title', 'nodes', 'edges', 'captions', 'annotations', 'graph', 'id'].includes(key)) intake.drop(`"${key}" of the map`);
    const nodes = membersOf(graph.nodes, [...path, 'nodes'], input, intake).map((one) => nodeOf(one, intake));
    const edges = membersOf(graph.edges, [...path, 'edges'], input, intake).map((one) => edgeOf(one, intake));
    takeNetwork({ title: textOfHtml(word(whole.title)), head: {}, nodes, edges }, input, intake);
  }
};

interface Member {
  readonly key: string;
  /** Its fields, those under `display` (version 2) among them. */
  readonly fields: Mapping;
  readonly place: Place;
}

/** The members of a list, or of a mapping by id. */
function membersOf(held: unknown, path: readonly (string | number)[], { json, file }: ImportInput, intake: Intake): Member[] {
  const entries: [string | number, unknown][] = Array.isArray(held) ? held.map((one, i) => [i, one]) : Object.entries(mapping(held) ?? {});
  const placeOf = (key: string | number): Place => json?.locate([...path, key]) ?? { file: file.name, line: 1, column: 1 };
  return entries.flatMap(([key, one]): Member[] => {
    const fields = mapping(one);
    if (!fields) intake.problem(placeOf(key), 'wrong-type', `one of "${path.at(-1)}" is no mapping`);
    return fields ? [{ key: typeof key === 'string' ? key : '', fields: { ...mapping(fields.display), ...fields }, place: placeOf(key) }] : [];
  });
}

const LOOKS = ['x', 'y', 'scale', 'color', 'status', 'image', 'dash', 'cx', 'cy', 'x1', 'y1', 'x2', 'y2', 's1', 's2', 'xb', 'yb', 'is_reverse'];
const texts = (fields: Mapping, not: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([key, value]) => !not.includes(key) && !LOOKS.includes(key) && word(value) !== '').map(([key, value]) => [key, textOfHtml(word(value))]));

function nodeOf({ key, fields, place }: Member, intake: Intake): NetNode {
  if (LOOKS.some((look) => fields[look] !== undefined && fields[look] !== null)) intake.drop('colours, sizes, pictures and positions');
  return { id: word(fields.id) || key, label: textOfHtml(word(fields.name)), fields: texts(fields, ['id', 'name', 'display']), place };
}

function edgeOf({ key, fields, place }: Member, intake: Intake): NetEdge {
  const [one, other, arrow] = [word(fields.node1_id), word(fields.node2_id), word(fields.arrow)];
  const back = arrow === '2->1';
  // Where version 2 has an arrow it says left or right, which depends on where the nodes lie on the picture.
  if (arrow === 'left' || arrow === 'right') intake.guess('An arrow of this map says left or right and not whose: the first node of an edge is written as the one that promises.');
  return {
    id: word(fields.id) || key, from: back ? other : one, to: back ? one : other, label: textOfHtml(word(fields.label)), directed: arrow !== '' && arrow !== 'both' && arrow !== 'false',
    fields: texts(fields, ['id', 'node1_id', 'node2_id', 'label', 'arrow', 'display']), spells: [], place
  };
}
