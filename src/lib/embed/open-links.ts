// Links of an embed open beside the host's page; where a sandbox forbids that, their address is shown instead.

/** What answers clicks: `onblocked` is told the address that could not be opened. */
export function linkOpener(onblocked: (address: string) => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = (event.target as Element).closest('a');
    const href = link && (link.getAttribute('href') ?? link.getAttributeNS('http://www.w3.org/1999/xlink', 'href'));
    if (!href || href.startsWith('#')) return;
    event.preventDefault();
    const address = new URL(href, document.baseURI).href;
    if (!opensBeside(address)) onblocked(address);
  };
}

function opensBeside(address: string): boolean {
  try {
    const opened = window.open(address, '_blank');
    if (opened) opened.opener = null;
    return opened !== null;
  } catch {
    // Where a sandbox forbids it Firefox throws; others answer null.
    return false;
  }
}
