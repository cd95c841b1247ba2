// Pledgeline's own timeline, as the explorer mounts it, on the same events.
import { flushSync, mount } from 'svelte';
import { openLedger } from '#lib/domain/ledger.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import Host from './TimelineHost.svelte';
import { QUERY, real } from '../peers/pages/data.js';
import { stage, timelinePage } from '../peers/pages/page.js';
import { dossierOf } from './our-dossier.js';

timelinePage(async (events) => {
  const ledger = openLedger(QUERY.size === 'real' ? (await real()).dossier : dossierOf(events));
  const { span, window: first = span, day = span.to } = ledger.dossier.dossier;
  stage.dataset.theme = 'light';
  mount(Host, { target: stage, props: { ledger, opening: { day: parseDay(day), window: { from: parseDay(first.from), to: parseDay(first.to) } } } });
  flushSync();
  // Marks that are pixels are drawn once what draws them is there: the first draw ends with them.
  while (!stage.querySelector('canvas, svg.live .lane a')) await new Promise((soon) => { setTimeout(soon); });
  const drawing = stage.querySelector('svg.live');
  const lanes = [...drawing.querySelectorAll('.lane')].map((lane) => lane.getBoundingClientRect());
  const y = Math.round((Math.min(...lanes.map(({ top }) => top)) + Math.max(...lanes.map(({ bottom }) => bottom))) / 2);
  return { at: { ctrl: true, zoom: [700, y], pan: [700, y] } };
});
