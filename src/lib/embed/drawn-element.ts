// One drawing of an element in its shadow root: from borrowed data to a mounted view, and all of it given back again.
import { flushSync, mount, unmount } from 'svelte';
import type { Ledger } from '#lib/domain/ledger.ts';
import { embedRules } from './embed-rules.ts';
import type { EmbedWhat, Told } from './embed-schema.ts';
import type { Asked, EmbedSettings } from './embed-settings.ts';
import { EmbedState } from './embed-state.svelte.ts';
import { registerFaces } from './faces.ts';
import { fetchedLedger } from './fetched-ledger.ts';
import type { Place } from './fetched-ledger.ts';
import { Lending } from './lending.ts';
import LiveEmbed from './LiveEmbed.svelte';
import { linkOpener } from './open-links.ts';

const sheets = new Lending<CSSStyleSheet>(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host{display:block}:host([hidden]){display:none}${embedRules(PLEDGELINE_RULES)}`);
  return sheet;
});
const faces = new Lending<() => void>(registerFaces, (end) => end());
const ledgers = new Lending<Promise<Ledger>>((key) => fetchedLedger(JSON.parse(key) as Place));

export interface DrawingWish {
  readonly what: EmbedWhat;
  readonly place: Place;
  /** The site that links lead to. */
  readonly site: string;
  readonly asks: (ledger: Ledger) => Asked;
  readonly tell: (told: Told) => void;
  readonly onchange: (settings: EmbedSettings) => void;
}

export class DrawnElement {
  state: EmbedState | null = null;
  #running = true;
  #undo: (() => void)[] = [];

  constructor(root: ShadowRoot, wish: DrawingWish) {
    const sheet = sheets.borrow('');
    root.adoptedStyleSheets = [sheet.thing];
    // The children stay in sight until there is something to see in their place.
    root.replaceChildren(document.createElement('slot'));
    const key = JSON.stringify(wish.place);
    const data = ledgers.borrow(key);
    this.#undo = [sheet.giveBack, faces.borrow('').giveBack, data.giveBack];
    data.thing.then(
      (ledger) => this.#running && this.#draw(ledger, root, wish),
      (error: unknown) => {
        // The next element tries again.
        ledgers.forget(key);
        if (this.#running) console.warn('pledgeline:', error instanceof Error ? error.message : error);
      }
    );
  }

  /** Shows these settings now, not at the next turn. */
  show(settings: EmbedSettings): void {
    flushSync(() => this.state?.show(settings));
  }
  end(root: ShadowRoot): void {
    this.#running = false;
    for (const undo of this.#undo.reverse()) undo();
    root.replaceChildren();
    this.state = null;
  }

  #draw(ledger: Ledger, root: ShadowRoot, { what, site, asks, tell, onchange }: DrawingWish): void {
    const room = document.createElement('div');
    room.className = 'pledgeline';
    const dress = ({ theme }: EmbedSettings): void => void (room.dataset.theme = theme);
    const changed = (settings: EmbedSettings): void => {
      dress(settings);
      onchange(settings);
    };
    const state = new EmbedState(ledger, asks(ledger), { tell, onchange: changed });
    dress(state.settings);
    root.replaceChildren(room);
    state.resize(room.clientWidth - 32);
    const props = { state, what, root: site, heading: 'h2' as const, onlink: linkOpener((blocked) => (state.blocked = blocked)) };
    const drawn = mount(LiveEmbed, { target: room, props });
    this.#undo.push(() => void unmount(drawn));
    this.state = state;
    flushSync();
    tell(state.ready);
  }
}
