// Tells the host how high the embed is, in the four protocols that hosts know, each time it changes and never twice the same.
import { frameMessage } from './messages.ts';

/** What the host has told by the frame's address: Pym's id of this frame and WordPress's secret. */
export interface HostSecrets {
  readonly pym: string;
  readonly wordpress: string | null;
}

export function secretsOf(address: URL): HostSecrets {
  const secret = /(?:^|[#?&])secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(address.hash)?.[1] ?? null;
  const pym = address.searchParams.get('childId') ?? '';
  return { pym: /^[\w-]{0,100}$/.test(pym) ? pym : '', wordpress: secret };
}

/** The same height in every protocol: ours, AMP's, Pym's, and WordPress's where it gave its secret. */
export function heightMessages(height: number, { pym, wordpress }: HostSecrets): unknown[] {
  return [
    frameMessage({ type: 'height', height }),
    { sentinel: 'amp', type: 'embed-size', height },
    `pymxPYMx${pym}xPYMxheightxPYMx${height}`,
    ...(wordpress === null ? [] : [{ message: 'height', value: height, secret: wordpress }])
  ];
}

/** After a height has been told nothing is told for so long, ms: what a host's answer sets off is told once, when it rests. */
const REST = 100;
/** So often may a width come back, each time within so long, ms, before it is no person who moves it. */
const SWINGS = 3;
const CALM = 1000;

/**
 * A height can move the host's scroll bar, and the bar the width, on which the height hangs: on such a page the two would
 * go to and fro for ever. Once they do, the greater height is kept, at which both widths have room.
 */
function steadied(): (width: number, height: number, told: number) => number {
  let [before, last, swings] = [0, 0, 0];
  let calming: ReturnType<typeof setTimeout> | undefined;
  return (width, height, told) => {
    if (width !== last) {
      swings = width === before ? swings + 1 : 0;
      [before, last] = [last, width];
      clearTimeout(calming);
      calming = setTimeout(() => (swings = 0), CALM);
    }
    return swings > SWINGS ? Math.max(height, told) : height;
  };
}

/** Watches this element; `again` tells its height once more, for a host that came late. Returns also what ends it. */
export function tellHeights(content: HTMLElement, post: (height: number) => void): { again: () => void; end: () => void } {
  let told = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const steady = steadied();
  const tell = (always: boolean): void => {
    const width = content.clientWidth;
    const height = width > 0 ? steady(width, Math.ceil(content.getBoundingClientRect().height), told) : 0;
    if (height === 0 || (height === told && !always)) return;
    told = height;
    post(height);
    clearTimeout(resting);
    resting = setTimeout(() => {
      resting = undefined;
      tell(false);
    }, REST);
  };
  const changed = (): void => {
    if (resting === undefined) tell(false);
  };
  const watched = new ResizeObserver(changed);
  watched.observe(content);
  // A hidden tab draws nothing, so what changed there is measured when it is shown.
  document.addEventListener('visibilitychange', changed);
  changed();
  return {
    again: () => tell(true),
    end: () => {
      clearTimeout(resting);
      watched.disconnect();
      document.removeEventListener('visibilitychange', changed);
    }
  };
}
