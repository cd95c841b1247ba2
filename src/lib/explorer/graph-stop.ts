// The keyboard goes straight to the stop of the graph at which it last was.

/** Follows a link to the graph by moving the focus there; where the graph has no stops yet the link does its work. */
export function toGraphStop(event: MouseEvent): void {
  const stop = document.querySelector<HTMLElement>('#graph [data-stop][tabindex="0"]');
  if (!stop) return;
  event.preventDefault();
  document.getElementById('graph')?.scrollIntoView({ block: 'nearest' });
  stop.focus();
}
