// A graph by hand on a canvas under d3-zoom, all of it redrawn in each frame: a stroke an edge, or one path for all of them.
import { quadtree } from 'd3-quadtree';
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import { COLOURS, QUERY } from './data.js';
import { clicked, graphPage, stage } from './page.js';

const [WIDTH, HEIGHT] = [1280, 780];
graphPage((data) => {
  const onePath = QUERY.variant === 'onepath';
  const x = Float32Array.from(data.nodes, (node) => node.x);
  const y = Float32Array.from(data.nodes, (node) => node.y);
  const from = Uint32Array.from(data.edges, ({ s }) => s);
  const to = Uint32Array.from(data.edges, ({ t }) => t);
  const shown = new Uint8Array(data.edges.length).fill(1);
  const near = new Uint8Array(data.nodes.length);
  const blocks = Array.from({ length: 20 }, (_, block) => data.edges.flatMap((edge, i) => (edge.block === block ? [i] : [])));
  const tree = quadtree(data.nodes.map((_, i) => i), (i) => x[i], (i) => y[i]);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  stage.append(canvas);
  const pen = canvas.getContext('2d');
  let view = zoomIdentity.translate(WIDTH / 2, HEIGHT / 2).scale(360 / (data.extent * 1.05));
  let chosen = -1;
  let waiting = [];
  let asked = 0;

  function edges(wanted, colour) {
    const { k, x: left, y: top } = view;
    pen.strokeStyle = colour;
    if (onePath) pen.beginPath();
    for (let i = 0; i < from.length; i += 1) {
      if (shown[i] === 0 || !wanted(i)) continue;
      const [x1, y1, x2, y2] = [x[from[i]] * k + left, y[from[i]] * k + top, x[to[i]] * k + left, y[to[i]] * k + top];
      if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0) || (x1 > WIDTH && x2 > WIDTH) || (y1 > HEIGHT && y2 > HEIGHT)) continue;
      if (!onePath) pen.beginPath();
      pen.moveTo(x1, y1);
      pen.lineTo(x2, y2);
      if (!onePath) pen.stroke();
    }
    if (onePath) pen.stroke();
  }
  function nodes() {
    const { k, x: left, y: top } = view;
    const r = Math.max(1, 8 * k);
    for (let i = 0; i < x.length; i += 1) {
      const [px, py] = [x[i] * k + left, y[i] * k + top];
      if (px < -r || py < -r || px > WIDTH + r || py > HEIGHT + r) continue;
      pen.fillStyle = chosen >= 0 && near[i] === 0 ? '#e8e8e8' : COLOURS[data.nodes[i].kind];
      if (r < 2.5) pen.fillRect(px - r, py - r, 2 * r, 2 * r);
      else {
        pen.beginPath();
        pen.arc(px, py, r, 0, 6.2832);
        pen.fill();
      }
      if (10 * k > 7) pen.fillText(data.nodes[i].label, px + r, py);
    }
  }
  function draw() {
    asked = 0;
    pen.clearRect(0, 0, WIDTH, HEIGHT);
    pen.lineWidth = Math.max(0.5, Math.min(1.5, 1.5 * view.k));
    pen.font = `${10 * view.k}px sans-serif`;
    if (chosen < 0) edges(() => true, '#99a');
    else {
      edges((i) => from[i] !== chosen && to[i] !== chosen, '#eef');
      edges((i) => from[i] === chosen || to[i] === chosen, '#c22');
    }
    nodes();
    const all = waiting;
    waiting = [];
    for (const one of all) one();
  }
  const again = () => { asked ||= requestAnimationFrame(draw); };
  select(canvas)
    .call(zoom().scaleExtent([0.001, 50]).on('zoom', ({ transform }) => { view = transform; again(); }))
    .on('dblclick.zoom', null)
    .on('click', ({ offsetX, offsetY }) => {
      const i = tree.find(view.invertX(offsetX), view.invertY(offsetY), 12 / view.k);
      if (i !== undefined) clicked(i);
    });
  canvas.__zoom = view;
  draw();
  return {
    drawn: () => new Promise((done) => waiting.push(done)),
    highlight(i) {
      chosen = i;
      near.fill(0);
      near[i] = 1;
      for (let j = 0; j < from.length; j += 1) {
        if (from[j] === i) near[to[j]] = 1;
        if (to[j] === i) near[from[j]] = 1;
      }
      again();
    },
    clear() { chosen = -1; again(); },
    scrub(block, show) { for (const i of blocks[block]) shown[i] = show ? 1 : 0; again(); },
    pos: (i) => [x[i] * view.k + view.x, y[i] * view.k + view.y]
  };
});
