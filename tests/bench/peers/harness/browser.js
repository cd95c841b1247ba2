// A fresh browser for each run, its input by the devtools protocol, and what its main thread did, read from a trace.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { TooLong, round, sleep, spread, within } from './numbers.js';

const BINARY = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless=new', '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--force-device-scale-factor=1', '--window-size=1280,900', '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--remote-debugging-port=0'
];
/** Pages with WebGL are shaded by the processor: their latencies are upper bounds, their busy times carry over. */
const DRAWN_BY = { software: ['--disable-gpu'], webgl: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] };
const CATEGORIES = ['-*', 'disabled-by-default-devtools.timeline', 'devtools.timeline'];

/** Runs `work(page, cdp, browser)` in a browser of its own profile, and ends it. */
export async function inBrowser(drawnBy, work) {
  const profile = mkdtempSync(join(tmpdir(), 'pledgeline-bench-'));
  const child = spawn(BINARY, [...FLAGS, ...DRAWN_BY[drawnBy], `--user-data-dir=${profile}`, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let browser;
  try {
    browser = await chromium.connectOverCDP(await within(addressOf(child), 20_000));
    const [context] = browser.contexts();
    const page = context.pages()[0] ?? (await context.newPage());
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 800, deviceScaleFactor: 1, mobile: false });
    await cdp.send('Performance.enable');
    return await work(page, cdp, browser);
  } finally {
    try { process.kill(-child.pid, 'SIGKILL'); } catch { /* It has ended by itself. */ }
    browser?.close().catch(() => {});
    await sleep(80);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const addressOf = (child) => new Promise((found) => {
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
    const match = /DevTools listening on (ws:\S+)/.exec(said);
    if (match) found(match[1]);
  });
});

export async function metrics(cdp) {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

export async function memory(cdp) {
  try {
    await within(cdp.send('HeapProfiler.collectGarbage'), 8000);
    const { usedSize } = await within(cdp.send('Runtime.getHeapUsage'), 4000);
    return { heap: round(usedSize / 1_048_576) };
  } catch {
    return { heap: null };
  }
}

/** `count` steps of input, each acknowledged before the next and at most one a 16 ms, until the budget is spent. */
export async function steps({ page, cdp, browser }, { budget, count, send }) {
  const end = Date.now() + budget;
  const left = () => end - Date.now();
  const result = {};
  let done = 0;
  let traced = false;
  try {
    await within(browser.startTracing(page, { categories: CATEGORIES }), left());
    traced = true;
    await within(page.evaluate(() => window.bench.recorder.start()), left());
    try {
      for (; done < count; done += 1) {
        const begun = Date.now();
        await within(send(done), left());
        await sleep(Math.max(0, 16 - (Date.now() - begun)));
      }
    } catch (error) {
      if (!(error instanceof TooLong)) throw error;
      result.stopped = true;
    }
    const frames = await within(page.evaluate(async () => { await window.bench.frameEnd(); await window.bench.frameEnd(); return window.bench.recorder.stop(); }), Math.max(left(), 0) + 8000);
    Object.assign(result, { steps: done, frames: spread(frames) });
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    return { ...result, steps: done, blocked: true };
  }
  const trace = traced ? await within(browser.stopTracing(), 15_000).catch(() => null) : null;
  return { ...result, busy: trace ? busyPerFrame(JSON.parse(trace.toString()).traceEvents) : null };
}

/** Main-thread task time between two animation frames of the busiest page thread, ms. */
function busyPerFrame(events) {
  const tasks = new Map();
  const frames = new Map();
  const add = (map, event, value) => {
    const thread = `${event.pid}:${event.tid}`;
    if (!map.has(thread)) map.set(thread, []);
    map.get(thread).push(value);
  };
  for (const event of events) {
    if (event.ph === 'X' && event.name === 'RunTask') add(tasks, event, event);
    else if (event.name === 'FireAnimationFrame') add(frames, event, event.ts);
  }
  const main = [...frames.keys()].sort((a, b) => frames.get(b).length - frames.get(a).length)[0];
  if (main === undefined || !tasks.has(main)) return null;
  const ticks = frames.get(main).sort((a, b) => a - b);
  const spans = [];
  let tick = 0;
  let current = null;
  for (const task of tasks.get(main).sort((a, b) => a.ts - b.ts)) {
    const end = task.ts + (task.dur ?? 0);
    let begins = false;
    for (; tick < ticks.length && ticks[tick] < end; tick += 1) begins ||= ticks[tick] >= task.ts;
    if (begins) {
      if (current !== null) spans.push(current);
      current = 0;
    }
    if (current !== null) current += (task.dur ?? 0) / 1000;
  }
  if (current !== null) spans.push(current);
  return spread(spans);
}

export const mouse = (cdp, type, more) => cdp.send('Input.dispatchMouseEvent', { type, ...more });

/** Zooms in for `each` steps, out for as many, and so on. */
export const wheel = (cdp, { x, y, each, modifiers = 0 }) => (step) =>
  mouse(cdp, 'mouseWheel', { x, y, deltaX: 0, deltaY: Math.floor(step / each) % 2 ? 100 : -100, modifiers });

/** A drag to and fro of 60 steps. */
export async function drag(session, { budget, x, y, reach }) {
  const { cdp } = session;
  const held = { button: 'left', buttons: 1 };
  await within(mouse(cdp, 'mouseMoved', { x, y }), 5000);
  await within(mouse(cdp, 'mousePressed', { x, y, ...held, clickCount: 1 }), 10_000);
  const result = await steps(session, {
    budget, count: 60,
    send: (step) => mouse(cdp, 'mouseMoved', { x: x + Math.round(reach * Math.sin(((step + 1) / 60) * 2 * Math.PI)), y: y + 1, ...held })
  });
  await within(mouse(cdp, 'mouseReleased', { x, y, button: 'left', buttons: 0, clickCount: 1 }), 10_000).catch(() => {});
  return result;
}
