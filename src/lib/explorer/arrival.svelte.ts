// The dossier's coming: asked for after first paint, and again by a reader where it did not come.
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Address } from './address.ts';
import { keepKeyboard } from './keyboard-kept.ts';
import { pageAnew } from './page-anew.ts';
import { fetchLive } from './taking-over.ts';
import type { Live } from './taking-over.ts';

export interface ArrivalHost {
  readonly load: () => Promise<Ledger>;
  readonly address: Address;
  /** Makes ahead what will be seen first, and tells what of the address is not. */
  readonly ahead: (fetched: Live) => Promise<string>;
  /** It is there; `isAgain`: a reader asked for it once more. */
  readonly oncome: (fetched: Live, isAgain: boolean) => void;
  /** It is asked for once more, or has not come: what was built stays. */
  readonly onwait: (missing: 'failed' | 'asked') => void;
}

export class Arrival {
  live = $state.raw<Live | null>(null);
  missing = $state<'failed' | 'asked' | null>(null);
  /** What of the address was not understood, in words, until the reader goes on. */
  note = $state('');
  /** What the script drew has its place. */
  settled = $state(false);
  private readonly host: ArrivalHost;

  constructor(host: ArrivalHost) {
    this.host = host;
  }

  readonly come = async (): Promise<void> => {
    const isAgain = this.missing === 'asked';
    const { load, address, ahead } = this.host;
    const prepare = async (fetched: Live): Promise<void> => {
      this.note = await ahead(fetched);
    };
    // What draws a focus is fetched with the rest where the address asks for one.
    const fetched = await fetchLive(load, new URLSearchParams(address.query()).has('focus'), prepare).catch((lost: unknown) => {
      // As a script that does not come is told; a dossier that does not is no better on a page asked for anew.
      if (isAgain && lost instanceof TypeError) void pageAnew();
      return null;
    });
    if (!fetched) return this.#wait('failed');
    if (isAgain) void keepKeyboard();
    [this.live, this.missing] = [fetched, null];
    fetched.parts.whenSettled(() => (this.settled = true));
    this.host.oncome(fetched, isAgain);
  };

  readonly again = (): void => {
    if (this.missing !== 'failed') return;
    this.#wait('asked');
    void this.come();
  };

  #wait(missing: 'failed' | 'asked'): void {
    [this.missing, this.settled] = [missing, true];
    this.host.onwait(missing);
  }
}
