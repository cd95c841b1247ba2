// The element: an embed in a shadow root, with no frame. Its attributes are its view, and its view is its attributes.
import type { Ledger } from '#lib/domain/ledger.ts';
import { DrawnElement } from './drawn-element.ts';
import { EVENTS } from './embed-schema.ts';
import type { EmbedWhat, Told } from './embed-schema.ts';
import { askedOf, namesFor, queryOf } from './embed-settings.ts';
import type { Asked, EmbedSettings } from './embed-settings.ts';
import type { Place } from './fetched-ledger.ts';

const ATTRIBUTES = namesFor('attribute');
/** Attributes that say where the data come from: another of them is another embed. */
const OF_DATA: readonly string[] = ['src', 'edition'];
const REFLECTED = ['at', 'focus', 'trace', 'depth', 'lens', 'from', 'to'] as const;

/** What an element shows, and the address of the script that brought it: its site's own. */
export abstract class PledgelineElement extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
  abstract readonly what: EmbedWhat;
  abstract readonly home: string;
  #drawn: DrawnElement | null = null;
  #asked = false;
  #reflecting = false;

  connectedCallback(): void {
    takeEarlyFocus(this);
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#drawn = new DrawnElement(root, {
      what: this.what, ...this.#from(), asks: (ledger) => this.#asks(ledger), tell: (told) => this.#tell(told), onchange: (settings) => this.#reflect(settings)
    });
  }
  disconnectedCallback(): void {
    this.#drawn?.end(this.shadowRoot!);
    this.#drawn = null;
  }
  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (this.#reflecting || before === now || !this.#drawn) return;
    if (OF_DATA.includes(name)) {
      this.disconnectedCallback();
      this.connectedCallback();
    } else if (!this.#asked) {
      // Several attributes set in one go are one change.
      this.#asked = true;
      queueMicrotask(() => {
        this.#asked = false;
        if (this.#drawn?.state) this.#drawn.show(this.#asks(this.#drawn.state.ledger).settings);
      });
    }
  }

  /** Where the data lie, another site's, an edition's or this site's newest, and the site that links lead to. */
  #from(): { place: Place; site: string } {
    const [src, edition] = [this.getAttribute('src'), this.getAttribute('edition')];
    const site = new URL('../', this.home).href;
    const door = new URL('door.js', this.home).href;
    if (src) {
      const address = new URL(src, document.baseURI).href;
      return { place: { address, own: false, door }, site: new URL('../', address).href };
    }
    const address = new URL('data.json', this.home).href;
    const frozen = edition && /^\d{4}-\d{2}-\d{2}\.\d+$/.test(edition) ? { edition: { id: edition, address: `${site}editions/${edition}/dossier.json` } } : {};
    return { place: { address, own: true, door, ...frozen }, site };
  }
  #asks(ledger: Ledger): Asked {
    const given = ATTRIBUTES.filter((name) => this.hasAttribute(name) && name !== 'src').map((name) => [name, this.getAttribute(name) ?? '']);
    const around = this.closest('[lang]')?.getAttribute('lang') ?? '';
    return askedOf(new URLSearchParams(given), ledger, { lang: /^uk\b/i.test(around) ? 'uk' : 'en' });
  }
  #tell({ type, ...detail }: Told): void {
    if (!(EVENTS as readonly string[]).includes(type)) return;
    this.dispatchEvent(new CustomEvent(`pledgeline:${type}`, { bubbles: true, composed: true, detail }));
  }
  #reflect({ view }: EmbedSettings): void {
    const now = queryOf(view);
    this.#reflecting = true;
    for (const name of REFLECTED) {
      const value = now.get(name);
      if (value === null) this.removeAttribute(name);
      else if (value !== this.getAttribute(name)) this.setAttribute(name, value);
    }
    this.#reflecting = false;
  }
}

/** A framework may have set `focus` before this script came: then it stands on the element itself, in the method's way. */
function takeEarlyFocus(element: HTMLElement): void {
  if (!Object.hasOwn(element, 'focus')) return;
  const value = element.focus as unknown;
  Reflect.deleteProperty(element, 'focus');
  if (typeof value === 'string' && value !== '' && !element.hasAttribute('focus')) element.setAttribute('focus', value);
}

/** Frameworks that set properties would write over the element's method `focus`: a text set there is the attribute. */
export function takeFocusAsText(element: CustomElementConstructor): void {
  const method = HTMLElement.prototype.focus;
  Object.defineProperty(element.prototype, 'focus', {
    configurable: true,
    get: () => method,
    set(this: HTMLElement, value: unknown) {
      if (typeof value === 'string' && value !== '') this.setAttribute('focus', value);
      else this.removeAttribute('focus');
    }
  });
}
