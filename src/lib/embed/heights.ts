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

/** Watches this element; `again` tells its height once more, for a host that came late. Returns also what ends it. */
export function tellHeights(content: HTMLElement, post: (height: number) => void): { again: () => void; end: () => void } {
  let told = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const measure = (): number => (content.clientWidth > 0 ? Math.ceil(content.getBoundingClientRect().height) : 0);
  const tell = (always: boolean): void => {
    const height = measure();
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
