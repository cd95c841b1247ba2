// Two timelines by hand on a canvas under d3-zoom: everything in the window redrawn (the floor), or what shares a pixel merged first (lod).
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { zoom } from 'd3-zoom';
import { COLOURS, QUERY, SPAN } from './data.js';
import { stage, timelinePage } from './page.js';

const [WIDTH, HEIGHT, LANE] = [1280, 780, 92];
const before = (sorted, value) => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The events in arrays: start, end, row, kind; rows are packed so that few bars cover each other. */
function packed(events) {
  const start = Float64Array.from(events, (event) => event.start);
  const end = Float64Array.from(events, (event) => event.end);
  const row = new Float32Array(events.length);
  const last = new Float64Array(64).fill(-1e15);
  let longest = 0;
  events.forEach((event, i) => {
    let k = 0;
    while (k < 7 && last[event.kind * 8 + k] > event.start) k += 1;
    last[event.kind * 8 + k] = Math.max(event.end, event.start + 20 * 864e5);
    row[i] = event.kind * LANE + k * 11 + 8;
    longest = Math.max(longest, event.end - event.start);
  });
  const byKind = COLOURS.map((_, kind) => Int32Array.from(events.flatMap((event, i) => (event.kind === kind ? [i] : []))));
  return { start, end, row, byKind, longest };
}

/** The events of each packed row, with the latest end so far, for leaps by binary search. */
function rowsOf(events, { start, end, row }) {
  const rows = new Map();
  events.forEach((event, i) => (rows.get(row[i]) ?? rows.set(row[i], []).get(row[i])).push(i));
  return [...rows].map(([y, ids]) => {
    let latest = -1e15;
    return { y, kind: events[ids[0]].kind, start: Float64Array.from(ids, (i) => start[i]), ids, end: Float64Array.from(ids, (i) => (latest = Math.max(latest, end[i]))) };
  }).sort((a, b) => a.kind - b.kind);
}

timelinePage((events) => {
  const merges = QUERY.variant === 'lod';
  const data = packed(events);
  const rows = merges ? rowsOf(events, data) : [];
  const heaviest = events.flatMap((event, i) => (event.weight === 5 ? [i] : []));
  const whole = scaleUtc().domain(SPAN).range([10, WIDTH - 10]);
  let scale = whole;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  stage.append(canvas);
  const pen = canvas.getContext('2d');

  function all({ from, k, off, first, last }) {
    data.byKind.forEach((ids, kind) => {
      pen.fillStyle = COLOURS[kind];
      for (let j = before(ids, first), end = before(ids, last); j < end; j += 1) {
        const i = ids[j];
        if (data.end[i] >= from) pen.fillRect(data.start[i] * k + off, data.row[i], Math.max(3, (data.end[i] - data.start[i]) * k), 9);
      }
    });
  }
  function merged({ from, to, k, off }) {
    for (const row of rows) {
      pen.fillStyle = COLOURS[row.kind];
      const end = before(row.start, to);
      for (let j = before(row.end, from); j < end;) {
        const x = row.start[j] * k + off;
        let right = Math.max(x + 3, data.end[row.ids[j]] * k + off);
        let next = j + 1;
        while (next < end && row.start[next] * k + off <= right + 1) {
          next = Math.max(next + 1, Math.min(before(row.start, (right + 1 - off) / k), end));
          right = Math.max(right, row.end[next - 1] * k + off);
        }
        pen.fillRect(x, row.y, right - x, 9);
        j = next;
      }
    }
  }
  function labels({ from, k, off, first, last }) {
    pen.fillStyle = '#111';
    pen.font = '9px sans-serif';
    const few = last - first < 300;
    const free = new Float32Array(800).fill(-1e4);
    let count = 0;
    for (let j = few ? first : before(heaviest, first), end = few ? last : before(heaviest, last); j < end && count < 150; j += 1) {
      const i = few ? j : heaviest[j];
      const x = data.start[i] * k + off;
      if (data.end[i] < from || x < free[data.row[i] | 0]) continue;
      pen.fillText(events[i].title, x + 6, data.row[i] + 8);
      free[data.row[i] | 0] = x + 110;
      count += 1;
    }
  }
  function draw() {
    const [from, to] = scale.domain().map(Number);
    const k = (WIDTH - 20) / (to - from);
    const seen = { from, to, k, off: 10 - from * k, first: before(data.start, from - data.longest), last: before(data.start, to) };
    pen.clearRect(0, 0, WIDTH, HEIGHT);
    (merges ? merged : all)(seen);
    labels(seen);
    pen.fillRect(0, HEIGHT - 25, WIDTH, 1);
    for (const time of scale.ticks(10)) {
      pen.fillRect(scale(time), HEIGHT - 25, 1, 6);
      pen.fillText(scale.tickFormat()(time), scale(time), HEIGHT - 10);
    }
  }
  let asked = 0;
  const moves = zoom().scaleExtent([1, 5000]).translateExtent([[0, 0], [WIDTH, HEIGHT]]).on('zoom', ({ transform }) => {
    scale = transform.rescaleX(whole);
    asked ||= requestAnimationFrame(() => { asked = 0; draw(); });
  });
  select(canvas).call(moves).on('dblclick.zoom', null);
  draw();
});
