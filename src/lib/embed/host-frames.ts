// frame.js, for the host's page: each frame of this site is as high as it says, and the article drives it.
import { letArticleDrive } from './host-drive.ts';
import { heightIn, isReady } from './host-height.ts';

/** The site's address, from the script's own; a script that was copied elsewhere takes any address with /embed/ in it. */
const site = (document.currentScript as HTMLScriptElement | null)?.src.match(/^(.*\/)embed\/frame\.js/)?.[1] ?? '';
const isOurs = (one: Element): boolean => one instanceof HTMLIFrameElement && one.src.startsWith(site) && one.src.includes('/embed/');
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);
/** What each frame was last told, for one that was not ready to hear it. */
const said = new WeakMap<Element, object>();

const tell = (frame: HTMLIFrameElement, what: object): void =>
  frame.contentWindow?.postMessage({ target: 'pledgeline', v: 1, type: 'set', ...what }, '*');

const { look } = letArticleDrive('iframe,pledgeline-graph,pledgeline-timeline', (one) => isOurs(one) || !(one instanceof HTMLIFrameElement), (to, what) => {
  if (!isOurs(to)) return false;
  said.set(to, what);
  tell(to as HTMLIFrameElement, what);
  return true;
});

addEventListener('message', ({ source, data }) => {
  const height = heightIn(data);
  if (!height && !isReady(data)) return;
  const frame = frames().find((one) => one.contentWindow === source);
  if (!frame) return;
  if (height) frame.style.height = `${height}px`;
  else {
    look();
    if (said.has(frame)) tell(frame, said.get(frame)!);
  }
});

// A frame that was there before this script tells its height again when it is asked for nothing.
frames().forEach((frame) => tell(frame, {}));
