// Pledgeline's graph as it ships: folded first, on Cytoscape, with the keyboard layer over it; a step makes its whole model anew.
import '#lib/ui/tokens.css';
import { mount } from 'svelte';
import { openLedger } from '#lib/domain/ledger.ts';
import { learn } from '#routes/spoken-here.ts';
import Host from './ShippedHost.svelte';
import { QUERY, real } from '../peers/pages/data.js';
import { clicked, graphPage, stage } from '../peers/pages/page.js';
import { FIRST_DAY, dayOfBlock, ledgerDossier } from './our-graph-dossier.js';

graphPage(async (data) => {
  await learn('en');
  const made = QUERY.size === 'real' ? await real('dossier') : ledgerDossier(data);
  const ledger = openLedger(made);
  stage.dataset.theme = 'light';
  let host;
  const drawn = () => host.drawnActors();
  // The actors drawn when the harness asked for some: a focus may draw others besides.
  let names = [];
  const days = ledger.changeDays;
  host = mount(Host, {
    target: stage,
    props: { ledger, first: QUERY.size === 'real' ? days[days.length - 1] : FIRST_DAY, onactor: ([id]) => { const i = names.indexOf(id); if (i >= 0) clicked(i); } }
  });
  const api = {
    ctrl: true,
    highlight: (i) => host.toFocus([names[i]]),
    clear: () => host.toFocus([]),
    scrub: (block, show) => host.toDay(QUERY.size === 'real' ? days[Math.floor(days.length * (0.5 + block / 60)) + (show ? 1 : 0)] : dayOfBlock(block, show)),
    hubs: () => { names = drawn().map(({ id }) => id); return names.map((_, i) => i); },
    pos: (i) => { const { x, y } = drawn().find(({ id }) => id === names[i]) ?? { x: 640, y: 390 }; const { left, top } = stage.getBoundingClientRect(); return [x + left, y + top]; }
  };
  return new Promise((ready) => {
    // The canvas is fetched once the graph is wanted: a pointer has come.
    const look = () => {
      if (stage.querySelector('.graph .zoom')) return ready(api);
      stage.querySelector('.graph')?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
});
