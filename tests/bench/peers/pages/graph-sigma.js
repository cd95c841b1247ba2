import Graph from 'graphology';
import Sigma from 'sigma';
import { COLOURS } from './data.js';
import { clicked, graphPage, stage } from './page.js';

graphPage((data) => {
  const graph = new Graph({ multi: true, type: 'directed' });
  for (const node of data.nodes) graph.addNode(node.id, { x: node.x, y: -node.y, size: 3 + Math.min(6, Math.sqrt(node.degree)), color: COLOURS[node.kind], label: node.label });
  for (const { id, s, t } of data.edges) graph.addEdgeWithKey(id, `n${s}`, `n${t}`, { size: 1, color: '#9999aa', type: 'arrow' });
  const blocks = Array.from({ length: 20 }, (_, block) => data.edges.filter((edge) => edge.block === block).map(({ id }) => id));
  const hidden = new Set();
  let chosen = null;
  let near = null;
  const sigma = new Sigma(graph, stage, {
    zoomingRatio: 1.15, zoomDuration: 0,
    nodeReducer: (id, node) => (!near ? node : near.has(id) ? { ...node, zIndex: 1 } : { ...node, color: '#eee', label: '' }),
    edgeReducer: (id, edge) => {
      if (hidden.has(id)) return { ...edge, hidden: true };
      return chosen ? { ...edge, color: graph.hasExtremity(id, chosen) ? '#c22' : '#f4f4f4' } : edge;
    }
  });
  sigma.on('clickNode', ({ node }) => clicked(Number(node.slice(1))));
  const again = () => sigma.scheduleRefresh({ skipIndexation: true });
  return {
    drawn: () => new Promise((done) => sigma.once('afterRender', done)),
    highlight(i) { chosen = `n${i}`; near = new Set([...graph.neighbors(chosen), chosen]); again(); },
    clear() { chosen = near = null; again(); },
    scrub(block, show) {
      for (const id of blocks[block]) if (show) hidden.delete(id); else hidden.add(id);
      sigma.refresh({ partialGraph: { edges: blocks[block] }, skipIndexation: true, schedule: true });
    },
    pos(i) {
      const { x, y } = sigma.graphToViewport({ x: data.nodes[i].x, y: -data.nodes[i].y });
      const { left, top } = stage.getBoundingClientRect();
      return [x + left, y + top];
    }
  };
});
