// Pledgeline's whole network, nothing folded and every edge drawn, from a ledger with the same nodes, edges and blocks of time.
import '#lib/ui/tokens.css';
import { mount } from 'svelte';
import { openLedger } from '#lib/domain/ledger.ts';
import { learn } from '#routes/spoken-here.ts';
import Host from './GraphHost.svelte';
import { clicked, graphPage, stage } from '../peers/pages/page.js';
import { FIRST_DAY, dayOfBlock, ledgerDossier } from './our-graph-dossier.js';

/** On their way with the data, as on the site. */
const words = learn('en');

graphPage(async (data) => {
  await words;
  const ledger = openLedger(ledgerDossier(data));
  stage.dataset.theme = 'light';
  let waiting = [];
  let last = 0;
  let wheeled = 0;
  stage.addEventListener('wheel', () => { wheeled = performance.now(); }, { capture: true, passive: true });
  let drawn = () => {};
  const painted = () => {
    last = performance.now();
    // The first complete picture: nothing of it is drawn in slices any more.
    if (host.isDrawn()) drawn();
    const all = waiting;
    waiting = [];
    for (const one of all) one();
  };
  const host = mount(Host, { target: stage, props: { ledger, first: FIRST_DAY, onpainted: painted, onactor: ([id]) => clicked(Number(id.slice(1))) } });
  const api = {
    ctrl: true,
    drawn: () => new Promise((done) => waiting.push(done)),
    highlight: (i) => host.toFocus([`n${i}`]),
    clear: () => host.toFocus([]),
    scrub: (block, show) => host.toDay(dayOfBlock(block, show)),
    pos: (i) => host.place(`n${i}`),
    // Milliseconds from the last step of the zoom to the last picture that was painted, the sharp one.
    sharp: () => new Promise((told) => setTimeout(() => told(last - wheeled), 900))
  };
  return new Promise((ready) => { drawn = () => ready(api); });
});
