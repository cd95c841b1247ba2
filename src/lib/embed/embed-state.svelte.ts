// What one embed shows now, changed by a person's gestures, by the host's commands or by attributes, and told once changed.
import type { Ledger } from '#lib/domain/ledger.ts';
import type { View } from '#lib/state/view.ts';
import { drawEmbed } from './drawn-embed.ts';
import type { Command, Told } from './embed-schema.ts';
import { obeyed, sameSettings } from './embed-settings.ts';
import type { Asked, EmbedSettings } from './embed-settings.ts';

/** Narrower than this nothing is drawn: the column is closed, and keeps what it had. */
const CLOSED = 40;
const FIRST_WIDTH = 660;

export class EmbedState {
  readonly ledger: Ledger;
  settings = $state.raw<EmbedSettings>() as EmbedSettings;
  /** Width of the drawing, px. */
  width = $state(FIRST_WIDTH);
  /** An address that the host's sandbox did not let open. */
  blocked = $state('');
  readonly drawn = $derived.by(() => drawEmbed(this.ledger, this.settings.view, { lang: this.settings.lang, width: this.width }));
  readonly ignored: readonly string[];
  readonly #tell: (told: Told) => void;
  readonly #onchange: (settings: EmbedSettings) => void;

  constructor(ledger: Ledger, asked: Asked, { tell, onchange }: { tell: (told: Told) => void; onchange: (settings: EmbedSettings) => void }) {
    this.ledger = ledger;
    this.settings = asked.settings;
    this.ignored = asked.ignored;
    this.#tell = tell;
    this.#onchange = onchange;
  }

  get date(): string {
    return this.drawn.date;
  }
  get focus(): string | null {
    return this.settings.view.focus.join(',') || null;
  }
  get ready(): Told {
    return { type: 'ready', at: this.date, focus: this.focus, lang: this.settings.lang, edition: this.drawn.edition, ignored: this.ignored };
  }

  /** A person's choice. */
  choose(change: Partial<View>): void {
    this.show({ ...this.settings, view: { ...this.settings.view, ...change } });
  }
  /** Ends the focus; false where nothing was in focus. */
  clearFocus(): boolean {
    const had = this.focus !== null;
    this.choose({ focus: [] });
    return had;
  }
  /** A host's command, checked before. */
  obey(command: Command): void {
    this.show(obeyed(this.settings, command, this.ledger));
  }
  /** Shows these settings, and tells what of day and focus has changed. */
  show(next: EmbedSettings): void {
    if (sameSettings(this.settings, next)) return;
    const [date, focus] = [this.date, this.focus];
    this.settings = next;
    this.#onchange(next);
    if (this.focus !== focus) this.#tell({ type: 'focus', focus: this.focus });
    if (this.date !== date) this.#tell({ type: 'at', at: this.date });
  }
  resize(width: number): void {
    if (width >= CLOSED) this.width = Math.round(width);
  }
}
