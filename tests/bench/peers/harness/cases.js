// What is done on a page: draw, zoom and pan a timeline; draw, scrub, highlight, zoom and pan a graph.
import { drag, inBrowser, memory, metrics, mouse, steps, wheel } from './browser.js';
import { TooLong, round, sleep, spread, within } from './numbers.js';

/** No case may take longer, ms. */
const CAP = 60_000;
const CTRL = 2;
/** Steps of the wheel before the pan of a part of the span. */
const CLOSER = 4;
/** After so long a browser is done with itself, ms. */
const SETTLED = 1500;
/** A 95th percentile wants twenty values; a page that is slow gives fewer within its budget. */
const SAMPLES = 20;
/** Which hubs are clicked, by their place among all. */
const PLACES = [0, 5, 10, 20, 40];

async function opened(session, address, name, query) {
  const errors = [];
  session.page.on('pageerror', (error) => errors.push(String(error).slice(0, 300)));
  try {
    await session.cdp.send('Runtime.enable');
    await session.cdp.send('Runtime.addBinding', { name: 'tellDrawn' });
    const told = new Promise((hear) => session.cdp.once('Runtime.bindingCalled', ({ payload }) => hear(Number(payload))));
    // A browser of a fresh profile opens its own windows first: the page is asked for once that is over.
    await sleep(SETTLED);
    await within(session.page.goto(`${address}/p/${name}?${query}`, { waitUntil: 'commit', timeout: 0 }), CAP);
    const drawn = await within(told, CAP);
    return { firstDraw: round(drawn), ...(errors.length > 0 ? { errors } : {}) };
  } catch (error) {
    if (error instanceof TooLong) return { tooLong: true };
    throw new Error(`${name}?${query}: ${errors.join(' ') || error}`);
  }
}

/** One run of a timeline page. */
export function timelineCase({ address, peer, size }) {
  return inBrowser('software', async (page, cdp, browser) => {
    const session = { page, cdp, browser };
    const end = Date.now() + CAP;
    const left = () => end - Date.now();
    const result = await opened(session, address, peer.page, `size=${size}&variant=${peer.variant ?? ''}`);
    if (result.tooLong) return result;
    const at = await page.evaluate(() => window.bench.at ?? {});
    const { ctrl = false, zoom = [700, 300], pan = [700, 740] } = at;
    const ownZoom = (step) => page.evaluate((way) => { window.bench.zoomStep(way); return window.bench.frameEnd(); }, Math.floor(step / 10) % 2 ? -1 : 1);
    const byWheel = wheel(cdp, { x: zoom[0], y: zoom[1], each: 30, modifiers: ctrl ? CTRL : 0 });
    const hasOwn = await page.evaluate(() => window.bench.zoomStep !== undefined);
    result.zoom = await steps(session, { budget: Math.min(10_000, left()), count: 60, send: hasOwn ? ownZoom : byWheel });
    if (result.zoom.blocked || left() < 1500) return result;
    // A timeline that settles after a gesture has done so before the next one is measured.
    await sleep(600);
    result.pan = await drag(session, { budget: Math.min(7000, left()), x: pan[0], y: pan[1], reach: 300 });
    const used = await memory(cdp);
    // At the whole span there is nowhere to pan: closer in, the window moves.
    for (let step = 0; step < CLOSER && left() > 4000; step += 1) {
      await within(hasOwn ? page.evaluate(() => { window.bench.zoomStep(1); return window.bench.frameEnd(); }) : byWheel(0), left());
      await sleep(40);
    }
    await sleep(600);
    if (left() > 3000) result.panWithin = await drag(session, { budget: Math.min(7000, left()), x: pan[0], y: pan[1], reach: 300 });
    return { ...result, ...used };
  });
}

/** One run of a graph page. */
export function graphCase({ address, peer, size }) {
  return inBrowser(peer.drawnBy ?? 'software', async (page, cdp, browser) => {
    const session = { page, cdp, browser };
    const end = Date.now() + CAP;
    const left = () => end - Date.now();
    const result = await opened(session, address, peer.page, `size=${size}&variant=${peer.variant ?? ''}`);
    if (result.tooLong) return result;
    try {
      result.scrub = await scrubs(session, left);
      result.highlight = await highlights(session, left);
      if (left() > 1500) result.zoom = await steps(session, { budget: Math.min(6000, left()), count: 60, send: wheel(cdp, { x: 640, y: 390, each: 10, modifiers: await page.evaluate(() => (window.bench.ctrl ? 2 : 0)) }) });
      if (result.zoom?.steps > 0 && !result.zoom.blocked) result.sharp = await page.evaluate(() => window.bench.sharp?.() ?? null);
      if (left() > 1500 && !result.zoom?.blocked) result.pan = await drag(session, { budget: Math.min(4000, left()), x: 24, y: 24, reach: 20 });
    } catch (error) {
      if (!(error instanceof TooLong)) throw error;
      result.stopped = true;
    }
    return { ...result, ...(await memory(cdp)) };
  });
}

/** How long it took until painted, and the main thread's part of it. */
async function timed(cdp, work, budget) {
  const before = await within(metrics(cdp), budget);
  const ms = await within(work(), budget);
  const after = await within(metrics(cdp), budget);
  return { ms, busy: (after.TaskDuration - before.TaskDuration) * 1000 };
}

const told = (runs) => ({ latency: spread(runs.map(({ ms }) => ms)), busy: spread(runs.map(({ busy }) => busy)) });

/** One of 20 blocks of time, about a twentieth of the edges, hidden or shown. */
async function scrubs({ page, cdp }, left) {
  const until = Date.now() + 8000;
  const runs = [];
  for (let i = 0; i < SAMPLES && Date.now() < until && left() > 500; i += 1) {
    const step = [((i >> 1) * 3 + 2) % 20, i % 2 === 1];
    runs.push(await timed(cdp, () => page.evaluate(([block, show]) => window.bench.timedScrub(block, show), step), Math.min(20_000, left())));
    await sleep(60);
  }
  return told(runs);
}

/** A real click on a hub; everything outside its neighbourhood fades. */
async function highlights({ page, cdp }, left) {
  const until = Date.now() + 8000;
  const hubs = await page.evaluate(() => window.bench.hubs());
  const runs = [];
  for (let i = 0; i < SAMPLES && Date.now() < until && left() > 2000; i += 1) {
    const node = hubs[Math.min(PLACES[i % PLACES.length], hubs.length - 1)];
    const [x, y] = await page.evaluate((i) => window.bench.pos(i), node);
    runs.push(await timed(cdp, () => clicked({ page, cdp }, node, { x, y }), Math.min(20_000, left())));
    await within(page.evaluate(() => window.bench.cleared()), Math.min(15_000, left()));
    await sleep(320);
  }
  return told(runs);
}

/** From the pointer's release to painted; where a hub lies under another node the click is made by call. */
async function clicked({ page, cdp }, node, at) {
  await page.evaluate(() => window.bench.arm());
  await mouse(cdp, 'mouseMoved', at);
  await mouse(cdp, 'mousePressed', { ...at, button: 'left', buttons: 1, clickCount: 1 });
  await mouse(cdp, 'mouseReleased', { ...at, button: 'left', buttons: 0, clickCount: 1 });
  const ms = await page.evaluate(() => Promise.race([window.bench.armed(), new Promise((none) => setTimeout(() => none(null), 2500))]));
  return ms ?? page.evaluate((i) => window.bench.timedHighlight(i), node);
}
