// The results as tables of one run: milliseconds of this machine, and ratios, which carry over.

const WIDTH = 34;
const number = (value) => (typeof value !== 'number' ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1));
const three = (one) => (one ? `${number(one.p50)}/${number(one.p95)}/${number(one.max)}` : '–');
const phase = (one, part) => (!one ? '–' : one.blocked ? 'blocked' : `${three(one[part])}${one.stopped ? '*' : ''}`);
const spread = (one) => (one ? three(one) : '–');

const TIMELINE_ROWS = [
  ['first draw, ms', (one) => number(one.firstDraw)],
  ['zoom: main thread busy a frame, p50/p95/max', (one) => phase(one.zoom, 'busy')],
  ['zoom: frame time', (one) => phase(one.zoom, 'frames')],
  ['pan: main thread busy a frame', (one) => phase(one.pan, 'busy')],
  ['pan: frame time', (one) => phase(one.pan, 'frames')],
  ['pan of a part of the span, four steps in: main thread busy a frame', (one) => phase(one.panWithin, 'busy')],
  ['heap, MB', (one) => number(one.heap)]
];
const GRAPH_ROWS = [
  ['first draw, ms', (one) => number(one.firstDraw)],
  ["a day's step: to painted, p50/p95/max", (one) => spread(one.scrub?.latency)],
  ["a day's step: main thread busy", (one) => spread(one.scrub?.busy)],
  ['focus: click to painted', (one) => spread(one.highlight?.latency)],
  ['focus: main thread busy', (one) => spread(one.highlight?.busy)],
  ['zoom: frame time', (one) => phase(one.zoom, 'frames')],
  ['zoom: main thread busy a frame', (one) => phase(one.zoom, 'busy')],
  ['pan: frame time', (one) => phase(one.pan, 'frames')],
  ['heap, MB', (one) => number(one.heap)]
];

const told = (result, read) => (!result ? '–' : result.left ? `not run: ${result.left}` : result.tooLong ? 'over 60 s' : read(result));

/** One table a measure: peers down, sizes across. */
export function printTables(title, results, rows = title === 'Timelines' ? TIMELINE_ROWS : GRAPH_ROWS) {
  // The dossier's own size stands first, whatever order an object keeps its keys in.
  const sizes = [...new Set(Object.values(results).flatMap(Object.keys))].sort((a, b) => (b === 'real') - (a === 'real') || parseInt(a, 10) - parseInt(b, 10));
  for (const [what, read] of rows) {
    console.log(`\n${title}: ${what}`);
    console.log(['', ...sizes].map((text, i) => (i ? text.padStart(22) : text.padEnd(WIDTH))).join(''));
    for (const [peer, row] of Object.entries(results)) {
      console.log([peer, ...sizes.map((size) => told(row[size], read))].map((text, i) => (i ? text.padStart(22) : text.padEnd(WIDTH))).join(''));
    }
  }
}

export function printAims(aims) {
  console.log('\nAims (ratios of this run)');
  for (const { id, what, value, most, atLeast, met } of aims) {
    const bound = most === undefined ? `at least ${atLeast}` : `at most ${most}`;
    const verdict = met === null ? 'not measured' : met ? 'met' : 'not met';
    console.log(`${id}  ${(value === null ? '–' : value.toFixed(2)).padStart(8)}  ${verdict.padEnd(13)}${bound.padEnd(15)}${what}`);
  }
}
