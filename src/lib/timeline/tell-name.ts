// Tooltips of the drawing: a mark, a flag or an era says its name to a mouse once one comes over it, not before.

/** Gives the link or the era under the pointer a tooltip with what it is called. */
export function tellName({ target }: Event): void {
  const named = (target as Element).closest('a[aria-label], g.era');
  if (!named) return;
  const tip = named.querySelector('title') ?? named.appendChild(document.createElementNS(named.namespaceURI, 'title'));
  const name = named.getAttribute('aria-label');
  if (tip.textContent !== name) tip.textContent = name;
}
