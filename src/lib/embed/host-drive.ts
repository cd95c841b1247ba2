// Article and graph together: what on the host's page carries data-pledgeline-at or data-pledgeline-focus moves an embed.
// Without script a link is a plain link. Small, for it is all of frame.js but the heights.

/** What an element of the article asks for; a focus left empty ends the focus. */
export interface Driven {
  at?: string;
  focus?: string | null;
}

const DRIVERS = '[data-pledgeline-at],[data-pledgeline-focus]';

/**
 * Lets the article drive: `send` moves an embed of ours and says whether it was one. Links and buttons drive when they
 * are used, anything else when it comes to the middle of the window. `look` finds what has been added since.
 */
export function letArticleDrive(embeds: string, isEmbed: (one: Element) => boolean, send: (to: Element, what: Driven) => boolean): { look: () => void } {
  const go = (from: HTMLElement): boolean => {
    const { pledgelineAt: at, pledgelineFocus: focus, pledgelineFor: named } = from.dataset;
    const all = [...document.querySelectorAll(embeds)].filter(isEmbed);
    const before = all.filter((one) => one.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING);
    const to = named ? document.getElementById(named) : (before.at(-1) ?? all[0]);
    return Boolean(to) && send(to!, { ...(at && { at }), ...(focus !== undefined && { focus: focus || null }) });
  };
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const from = target.closest?.<HTMLElement>(DRIVERS);
    if (!from || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // A link of the article's own inside what drives stays its own.
    const link = target.closest('a');
    if (link && link !== from && from.contains(link)) return;
    if (go(from) && link === from) event.preventDefault();
  });
  const reached = new IntersectionObserver(
    (entries) => entries.forEach((entry) => entry.isIntersecting && go(entry.target as HTMLElement)), { rootMargin: '-40% 0px' }
  );
  const look = (): void => document.querySelectorAll(`:is(${DRIVERS}):not(a,button)`).forEach((one) => reached.observe(one));
  look();
  document.addEventListener('DOMContentLoaded', look);
  return { look };
}
