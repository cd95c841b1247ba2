// What every page of the bench offers to the harness: when it has drawn, its frames, and for graphs what is timed on them.
import { QUERY, graphData, timelineData } from './data.js';

export const stage = document.getElementById('stage');
const times = [];
let running = false;
function tick(time) {
  if (!running) return;
  times.push(time);
  requestAnimationFrame(tick);
}
const recorder = {
  start() { times.length = 0; running = true; requestAnimationFrame(tick); },
  stop() { running = false; return times.slice(1).map((time, i) => time - times[i]); }
};

const { port1, port2 } = new MessageChannel();
let waiting = [];
port1.onmessage = () => {
  const now = performance.now();
  const all = waiting;
  waiting = [];
  for (const one of all) one(now);
};
/** The time just after the coming frame: a message task behind it, so that its style, layout and paint are done. */
export const frameEnd = () => new Promise((ended) => requestAnimationFrame(() => { waiting.push(ended); port2.postMessage(0); }));

function page(data, build) {
  const ready = (async () => {
    const made = (await build(await data)) ?? {};
    await frameEnd();
    const drawn = await frameEnd();
    Object.assign(window.bench, made);
    // The harness hears it without looking into a page that is still at work.
    window.tellDrawn?.(String(drawn));
    return drawn;
  })();
  window.bench = { recorder, frameEnd, ready };
}

export const timelinePage = (build, data = timelineData(QUERY.size)) => page(data, build);

/** Graph pages give highlight(i), clear(), scrub(block, show), pos(i) and drawn(), which resolves when the library has drawn. */
export const graphPage = (build) => page(graphData(QUERY.size), async (data) => {
  const own = await build(data);
  let released = 0;
  addEventListener('pointerup', (event) => { released = event.timeStamp; }, true);
  const done = async (work) => {
    const drawn = own.drawn?.();
    work();
    await drawn;
    return frameEnd();
  };
  const since = async (begun, work) => (await done(work)) - begun;
  let armed = null;
  return {
    ...own,
    arm() { armed = {}; armed.result = new Promise((told) => { armed.told = told; }); },
    armed: () => armed.result,
    async nodeClicked(i) {
      const hit = armed?.told;
      if (!hit) return;
      armed.told = null;
      hit(await since(released, () => own.highlight(i)));
    },
    timedScrub: (block, show) => since(performance.now(), () => own.scrub(block, show)),
    timedHighlight: (i) => since(performance.now(), () => own.highlight(i)),
    cleared: () => Promise.race([done(own.clear), new Promise((late) => setTimeout(late, 700))]),
    hubs: own.hubs ?? (() => data.nodes.map(({ degree }, i) => [degree, i]).sort((a, b) => b[0] - a[0]).map(([, i]) => i))
  };
});
export const clicked = (i) => window.bench.nodeClicked?.(i);
