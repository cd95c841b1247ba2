// Plain Cytoscape: naive (names, curves, arrows, as it comes), or tuned as its performance page says.
import cytoscape from 'cytoscape';
import { COLOURS, QUERY } from './data.js';
import { clicked, graphPage, stage } from './page.js';

const tuned = QUERY.variant === 'tuned';
const line = tuned ? { 'curve-style': 'haystack' } : { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', 'target-arrow-color': '#99a' };
graphPage((data) => {
  const cy = cytoscape({
    container: stage, layout: { name: 'preset', fit: true }, wheelSensitivity: 0.15, minZoom: 0.001, maxZoom: 50,
    ...(tuned ? { pixelRatio: 1, hideEdgesOnViewport: true, textureOnViewport: true } : {}),
    style: [
      { selector: 'node', style: { width: 16, height: 16, 'background-color': (node) => COLOURS[node.data('kind')], label: 'data(label)', 'font-size': 10, ...(tuned ? { 'min-zoomed-font-size': 9 } : {}) } },
      { selector: 'edge', style: { width: 1.5, 'line-color': '#99a', ...line } },
      { selector: '.hidden', style: { visibility: 'hidden' } }, { selector: '.faded', style: { opacity: 0.12 } },
      { selector: '.lit', style: { 'line-color': '#c22', 'border-width': 2, 'border-color': '#c22' } }
    ],
    elements: {
      nodes: data.nodes.map(({ id, label, kind, x, y }) => ({ data: { id, label, kind }, position: { x, y } })),
      edges: data.edges.map(({ id, s, t, block }) => ({ data: { id, source: `n${s}`, target: `n${t}`, block } }))
    }
  });
  const blocks = Array.from({ length: 20 }, (_, block) => cy.edges().filter((edge) => edge.data('block') === block));
  cy.on('tap', 'node', (event) => clicked(Number(event.target.id().slice(1))));
  const renderer = cy.renderer();
  const render = renderer.render;
  let waiting = [];
  renderer.render = function rendered(options) {
    render.call(this, options);
    const all = waiting;
    waiting = [];
    for (const one of all) one();
  };
  const api = {
    drawn: () => new Promise((done) => waiting.push(done)),
    highlight(i) {
      const lit = cy.getElementById(`n${i}`).closedNeighborhood();
      cy.batch(() => { cy.elements().not(lit).addClass('faded'); lit.addClass('lit'); });
    },
    clear: () => cy.batch(() => cy.elements().removeClass('faded lit')),
    // A block of the real dossier may hold no edge: Cytoscape then has nothing to draw, and is asked for its frame.
    scrub(block, show) {
      cy.batch(() => (show ? blocks[block].removeClass('hidden') : blocks[block].addClass('hidden')));
      if (blocks[block].empty()) cy.forceRender();
    },
    pos(i) {
      const { x, y } = cy.getElementById(`n${i}`).renderedPosition();
      const { left, top } = stage.getBoundingClientRect();
      return [x + left, y + top];
    }
  };
  return new Promise((ready) => { waiting.push(() => ready(api)); cy.forceRender(); });
});
