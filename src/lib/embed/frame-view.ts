// The script of a frame: applies the address, draws, tells the host its height, and obeys the host's commands. It works
// where nothing may be stored or fetched.
import { flushSync, mount } from 'svelte';
import { commandGate } from './command-gate.ts';
import { registerFaces } from './faces.ts';
import type { EmbedWhat, Told } from './embed-schema.ts';
import { askedOf } from './embed-settings.ts';
import { EmbedState } from './embed-state.svelte.ts';
import { frozenAddress } from './frozen-address.ts';
import { heightMessages, secretsOf, tellHeights } from './heights.ts';
import { openLean } from './lean-dossier.ts';
import type { LeanDossier } from './lean-dossier.ts';
import LiveEmbed from './LiveEmbed.svelte';
import { frameMessage } from './messages.ts';
import { linkOpener } from './open-links.ts';

function start(): void {
  const { body, documentElement: page } = document;
  const { what, at, root = './', lang } = body.dataset;
  const address = new URL(location.href);
  const secrets = secretsOf(address);
  const ledger = openLean(JSON.parse(document.getElementById('pledgeline-data')!.textContent) as LeanDossier);
  const post = (message: unknown): void => {
    if (parent !== window) parent.postMessage(message, '*');
  };
  const tell = (told: Told): void => post(frameMessage(told));
  const dress = ({ theme, lang: spoken }: { theme: string; lang: string }): void => {
    body.dataset.theme = theme;
    page.lang = spoken;
  };
  const asked = askedOf(address.searchParams, ledger, { ...(at && { at }), lang: lang === 'uk' ? 'uk' : 'en' });
  const state = new EmbedState(ledger, asked, { tell, onchange: dress });
  dress(state.settings);

  const room = document.createElement('div');
  const onlink = linkOpener((blocked) => {
    state.blocked = blocked;
    if (secrets.wordpress) post({ message: 'link', value: blocked, secret: secrets.wordpress });
  });
  const site = new URL(root, address).href;
  const still = document.getElementById('pledgeline')!;
  room.hidden = true;
  still.before(room);
  state.resize(still.clientWidth - 32);
  mount(LiveEmbed, { target: room, props: { state, what: what as EmbedWhat, root: site, heading: 'h1', onlink } });
  room.hidden = false;
  still.remove();
  room.id = 'pledgeline';
  registerFaces();
  tell(state.ready);
  const heights = tellHeights(room, (height) => heightMessages(height, secrets).forEach(post));
  addEventListener('message', commandGate(parent, (command) => {
    flushSync(() => state.obey(command));
    heights.again();
  }));
}

// The history of the host is untouched: the page that is left is not kept in it.
const elsewhere = frozenAddress(new URL(location.href), document.body.dataset);
if (elsewhere === null) start();
else location.replace(elsewhere);
