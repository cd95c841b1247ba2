// The aims, as ratios between results of one run: met, not met, or not measured where a part was left out.

const TIMELINE = { ours: 'Pledgeline', floor: 'canvas, brute (floor)', merged: 'canvas, level of detail', libraries: ['vis-timeline', 'ECharts', 'TimelineJS3'], vis: 'vis-timeline', echarts: 'ECharts' };
const GRAPH = { ours: 'Pledgeline, every edge', shipped: 'Pledgeline, as shipped', floors: ['canvas, a stroke an edge (floor)', 'canvas, one path (floor)'], naive: 'Cytoscape naive', tuned: 'Cytoscape tuned' };

/** All aims with what was measured; `value` null: not measured in this run. */
export function judged({ timelines = {}, graphs = {}, sizes = {} }) {
  return [...timelineAims(timelines), ...graphAims(graphs), ...byteAims(sizes)];
}

const ratio = (a, b) => (typeof a === 'number' && typeof b === 'number' && b > 0 ? a / b : null);
const least = (values) => (values.some((one) => typeof one === 'number') ? Math.min(...values.filter((one) => typeof one === 'number')) : null);
const most = (values) => (values.length > 0 && values.every((one) => typeof one === 'number') ? Math.max(...values) : null);
/** `most`: the value may be at most this; `atLeast`: at least. */
const aim = (id, what, value, bound) => ({ id, what, value, ...bound, met: value === null ? null : 'most' in bound ? value <= bound.most : value >= bound.atLeast });

function timelineAims(results) {
  const { ours, floor, libraries, vis, echarts } = TIMELINE;
  const at = (peer, size) => results[peer]?.[size];
  const zoom = (peer, size) => at(peer, size)?.zoom?.busy?.p95 ?? null;
  const pan = (peer, size) => at(peer, size)?.pan?.busy?.p95 ?? null;
  const draw = (peer, size) => at(peer, size)?.firstDraw ?? null;
  const best = least(libraries.map((peer) => zoom(peer, '100000')));
  const frames = ['real', '2000', '20000', '100000'].flatMap((size) => [at(ours, size)?.zoom?.frames?.max, at(ours, size)?.pan?.frames?.max]);
  return [
    aim('T1', 'zoom at 100,000, busy p95, of the brute canvas', ratio(zoom(ours, '100000'), zoom(floor, '100000')), { most: 0.5 }),
    aim('T1', 'zoom at 100,000: times faster than the best library', ratio(best, zoom(ours, '100000')), { atLeast: 25 }),
    aim('T2', 'pan at 100,000, busy p95, of the brute canvas', ratio(pan(ours, '100000'), pan(floor, '100000')), { most: 0.25 }),
    aim('T3', 'zoom at 100,000 of its own at the real dossier', ratio(zoom(ours, '100000'), zoom(ours, 'real')), { most: 2 }),
    aim('T3', 'pan at 100,000 of its own at the real dossier', ratio(pan(ours, '100000'), pan(ours, 'real')), { most: 2 }),
    aim('T4', 'longest frame of zoom and pan at any size, of two ticks of the display (33.4 ms)', ratio(most(frames), 33.4), { most: 1 }),
    aim('T5', 'first draw at the real dossier, of vis-timeline', ratio(draw(ours, 'real'), draw(vis, 'real')), { most: 0.6 }),
    aim('T5', 'first draw at 2,000, of vis-timeline', ratio(draw(ours, '2000'), draw(vis, '2000')), { most: 0.15 }),
    aim('T5', 'first draw at 100,000, of the brute canvas', ratio(draw(ours, '100000'), draw(floor, '100000')), { most: 1.5 }),
    aim('T6', 'heap at 100,000, of the brute canvas', ratio(at(ours, '100000')?.heap, at(floor, '100000')?.heap), { most: 1.5 }),
    aim('T6', 'heap at 100,000, of ECharts', ratio(at(ours, '100000')?.heap, at(echarts, '100000')?.heap), { most: 0.25 })
  ];
}

function graphAims(results) {
  const { ours, shipped, floors, naive, tuned } = GRAPH;
  const of = (peer, size, read) => { const result = results[peer]?.[size]; return result ? read(result) ?? null : null; };
  const scrub = (result) => result.scrub?.latency.p50;
  const light = (result) => result.highlight?.latency.p50;
  const draw = (result) => result.firstDraw;
  const LARGE = '5000/20000';
  const floor = least(floors.map((peer) => of(peer, LARGE, draw)));
  const frames = 33.4;
  return [
    aim('G1', "a day's step at 5,000 / 20,000: times faster than naive Cytoscape", ratio(of(naive, LARGE, scrub), of(ours, LARGE, scrub)), { atLeast: 8 }),
    aim('G2', 'focus at 5,000 / 20,000: times faster than naive Cytoscape', ratio(of(naive, LARGE, light), of(ours, LARGE, light)), { atLeast: 25 }),
    aim('G2', 'focus at 1,000 / 4,000, of two frames', ratio(of(ours, '1000/4000', light), frames), { most: 1 }),
    aim('G3', 'zoom at 5,000 / 20,000 with every edge, frame p95, of tuned Cytoscape', ratio(of(ours, LARGE, (one) => one.zoom?.frames?.p95), of(tuned, LARGE, (one) => one.zoom?.frames?.p95)), { most: 1.02 }),
    aim('G3', 'sharp again after the last step, of 250 ms', ratio(of(ours, LARGE, (one) => one.sharp), 250), { most: 1 }),
    aim('G4', 'first draw at 5,000 / 20,000, of naive Cytoscape', ratio(of(ours, LARGE, draw), of(naive, LARGE, draw)), { most: 0.2 }),
    aim('G4', 'first draw at 5,000 / 20,000, of the better floor', ratio(of(ours, LARGE, draw), floor), { most: 2 }),
    aim('G5', "a day's step at the real dossier, p95, of two frames", ratio(of(shipped, 'real', (one) => one.scrub?.latency.p95), frames), { most: 1 }),
    aim('G5', 'focus at the real dossier, p95, of two frames', ratio(of(shipped, 'real', (one) => one.highlight?.latency.p95), frames), { most: 1 }),
    aim('G5', 'main thread of a focus at the real dossier, of naive Cytoscape', ratio(of(shipped, 'real', (one) => one.highlight?.busy.p50), of(naive, 'real', (one) => one.highlight?.busy.p50)), { most: 0.35 }),
    aim('G7', "a day's step at 1,000 / 4,000, main thread p50, of one frame", ratio(of(ours, '1000/4000', (one) => one.scrub?.busy.p50), 16.7), { most: 1 })
  ];
}

const KB = 1024;
const byteAims = ({ page, timeline, network }) => [
  aim('B1', 'first-load script of / in gzip, of 75 KB', ratio(page, 75 * KB), { most: 1 }),
  aim('B2', "the timeline's own code in brotli, of 16 KB", ratio(timeline, 16 * KB), { most: 1 }),
  aim('B3', 'the network with Cytoscape in brotli, of 125 KB', ratio(network, 125 * KB), { most: 1 })
];
