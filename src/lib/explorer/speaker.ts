// One sentence an action is said aloud, once nothing has moved for a moment and the hand has let go.
import type { Shown } from './announcement.ts';

export interface SpeakerHost {
  readonly now: () => Shown;
  /** What changed from one to the other, in words; empty where nothing is worth hearing. */
  readonly said: (before: Shown, now: Shown) => string;
  readonly onsay: (said: string) => void;
}

const STILL = 600;

export class Speaker {
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private last: Shown | null = null;
  /** Does a gesture last? */
  held = false;
  private readonly host: SpeakerHost;

  constructor(host: SpeakerHost) {
    this.host = host;
  }

  /** What is shown now needs no words: the reader has just come. */
  readonly begin = (): void => {
    this.last = this.host.now();
  };

  /** A gesture begins or ends; nothing is said while it lasts. */
  readonly hold = (held: boolean): void => {
    this.held = held;
    if (!held) this.speak();
  };

  /** Something has changed: only the last of a row of changes is spoken of. */
  readonly speak = (): void => {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      if (this.held) return;
      const now = this.host.now();
      const said = this.last ? this.host.said(this.last, now) : '';
      this.last = now;
      if (said !== '') this.host.onsay(said);
    }, STILL);
  };

  readonly end = (): void => clearTimeout(this.waiting);
}
