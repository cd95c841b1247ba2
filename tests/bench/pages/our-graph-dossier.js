// The peers' nodes and edges as a dossier: an actor a node, a promise an edge, and each block of time let lapse and renewed by an event.
const cites = [{ source: 'made-up' }];
/** Days since 1970. */
export const FIRST_DAY = 10_957;
const dateOf = (day) => new Date(day * 864e5).toISOString().slice(0, 10);

/** The day on which a block of time has been let lapse, or has been renewed; in the order in which the harness asks. */
export const dayOfBlock = (block, show) => FIRST_DAY + 10 + block * 2 + (show ? 1 : 0);

export function ledgerDossier({ nodes, edges }) {
  const inBlock = new Map();
  for (const { id, block } of edges) inBlock.get(block)?.push(id) ?? inBlock.set(block, [id]);
  const effects = (block, standing) => inBlock.get(block).map((commitment) => ({ commitment, standing }));
  const event = (day, title, list) => ({ id: `on-${dateOf(day)}`, date: dateOf(day), title, summary: '', kind: 'made-up', weight: 3, cites, effects: list });
  const blocks = [...inBlock.keys()].sort((a, b) => a - b);
  return {
    dossier: { id: 'made-up', title: 'Made up', span: { from: dateOf(FIRST_DAY), to: dateOf(FIRST_DAY + 100) } },
    actors: nodes.map(({ id, label }) => ({ id, name: label, kind: 'state', cites })),
    instruments: [{ id: 'text', title: 'Text', date: dateOf(FIRST_DAY), kind: 'treaty', force: 'political', parties: [], summary: '', cites }],
    commitments: edges.map(({ id, s, t }) => ({ id, instrument: 'text', from: [`n${s}`], to: [`n${t}`], obligation: 'aid', strength: 'must', summary: '', trigger: { act: 'standing' }, cites })),
    events: [
      event(FIRST_DAY, 'All are made', edges.map(({ id }) => ({ commitment: id, standing: 'in-force' }))),
      ...blocks.flatMap((block) => [
        event(dayOfBlock(block, false), 'Some are withdrawn', effects(block, 'withdrawn')), event(dayOfBlock(block, true), 'They are renewed', effects(block, 'in-force'))
      ])
    ],
    claims: [], drafts: [], topics: [], sources: [], unsure: []
  };
}
