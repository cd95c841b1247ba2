// Pledgeline's own timeline, as the explorer mounts it, on the same events.
import '#lib/ui/tokens.css';
import { flushSync, mount } from 'svelte';
import { openLedger } from '#lib/domain/ledger.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import Host from './TimelineHost.svelte';
import { openLean } from '#lib/embed/lean-dossier.ts';
import { learn } from '#routes/spoken-here.ts';
import { QUERY, real, timelineData } from '../peers/pages/data.js';
import { stage, timelinePage } from '../peers/pages/page.js';
import { dossierOf } from './our-dossier.js';

/** What an embedded timeline is sent and the words of one language are on their way together, as in the frame that the site offers. */
async function opened() {
  const [ledger] = await Promise.all([QUERY.size === 'real' ? real('embedded').then(openLean) : timelineData(QUERY.size).then(dossierOf).then(openLedger), learn('en')]);
  return ledger;
}

timelinePage(async (ledger) => {
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
}, opened());
