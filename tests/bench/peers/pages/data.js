// The data of every page: seeded, the same for all peers, or the built-in dossier's.
export const QUERY = Object.fromEntries(new URLSearchParams(location.search));
export const COLOURS = ['#3366aa', '#aa3344', '#338855', '#996633', '#664499', '#117788', '#887711', '#555555'];
export const KINDS = 8;
const DAY = 864e5;
export const SPAN = [Date.UTC(1990, 0, 1), Date.UTC(2026, 11, 31)];
const WORDS = 'memorandum summit pledge breach ceasefire talks sanction vote draft treaty aid package border deployment letter annex protocol assurance consultation ratification'.split(' ');

/** Numbers from 0 to 1 that are the same for the same seed. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A part of the built-in dossier: `dossier` itself, its `events`, or its `graph`. Each page fetches what it draws, once. */
export const real = async (part) => (await fetch(`/real-${part}.json`)).json();

/** Events of 1990–2026 by start: three quarters after 2014 and 2022, a quarter with a duration, weights 1–5. */
export async function timelineData(size) {
  if (size === 'real') return (await real('events')).map((event, id) => ({ ...event, id }));
  const next = random(11);
  const events = Array.from({ length: Number(size) }, () => {
    const era = next();
    const start = era < 0.25 ? SPAN[0] + next() * (SPAN[1] - SPAN[0])
      : era < 0.5 ? Date.UTC(2014, 1, 1) + next() * next() * 8 * 365 * DAY
        : Date.UTC(2022, 1, 1) + next() * 4.9 * 365 * DAY;
    const range = next() < 0.25;
    const length = range ? (1 + next() * next() * 400) * DAY : 0;
    const share = next();
    return {
      start, end: Math.min(start + length, SPAN[1]), range, kind: Math.floor(next() * KINDS),
      weight: share < 0.5 ? 1 : share < 0.75 ? 2 : share < 0.9 ? 3 : share < 0.98 ? 4 : 5,
      title: `${WORDS[Math.floor(next() * WORDS.length)]} ${WORDS[Math.floor(next() * WORDS.length)]}`
    };
  });
  return events.sort((a, b) => a.start - b.start).map((event, id) => ({ ...event, id, title: `${event.title} ${id}` }));
}

const shuffledPlace = (next, i, groups, reach) => {
  const group = Math.floor(next() * groups);
  const around = (group / groups) * 2 * Math.PI;
  const out = Math.sqrt(next()) * reach * 0.42;
  const turn = next() * 2 * Math.PI;
  return { group, x: Math.cos(around) * reach * 0.6 + Math.cos(turn) * out, y: Math.sin(around) * reach * 0.6 + Math.sin(turn) * out };
};

/** Nodes in communities with places, edges by preferential attachment in 20 blocks of time; `size` is "nodes/edges" or "real". */
export async function graphData(size) {
  const next = random(23);
  if (size === 'real') return realGraph(await real('graph'), next);
  const [n, m] = size.split('/').map(Number);
  const groups = Math.max(4, Math.round(Math.sqrt(n) / 2));
  const reach = Math.sqrt(n) * 40;
  const nodes = Array.from({ length: n }, (_, i) => ({ id: `n${i}`, label: `Actor ${i}`, ...shuffledPlace(next, i, groups, reach), kind: Math.floor(next() * 6), degree: 0 }));
  const inGroup = Array.from({ length: groups }, () => []);
  nodes.forEach(({ group }, i) => inGroup[group].push(i));
  const ends = [];
  const edges = Array.from({ length: m }, (_, j) => {
    const s = j < n ? j : ends[Math.floor(next() * ends.length)];
    let t = s;
    for (let tries = 0; t === s && tries < 20; tries += 1) {
      const near = inGroup[nodes[s].group];
      t = next() < 0.5 && ends.length > 0 ? ends[Math.floor(next() * ends.length)] : next() < 0.7 ? near[Math.floor(next() * near.length)] : Math.floor(next() * n);
    }
    if (t === s) t = (s + 1) % n;
    ends.push(s, t);
    return edge(j, { s, t, time: next(), kind: Math.floor(next() * 6) });
  });
  return counted({ nodes, edges, extent: reach });
}

function realGraph(graph, next) {
  const reach = Math.sqrt(graph.nodes.length) * 40;
  const nodes = graph.nodes.map(({ label }, i) => ({ id: `n${i}`, label, ...shuffledPlace(next, i, 6, reach), kind: i % 6, degree: 0 }));
  return counted({ nodes, edges: graph.edges.map((one, j) => edge(j, { ...one, kind: j % 6 })), extent: reach });
}

const edge = (j, one) => ({ id: `e${j}`, ...one, block: Math.min(19, Math.floor(one.time * 20)) });

function counted(graph) {
  for (const { s, t } of graph.edges) {
    graph.nodes[s].degree += 1;
    graph.nodes[t].degree += 1;
  }
  return graph;
}
