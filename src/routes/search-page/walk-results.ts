// The keyboard on the search page: Down and Up walk from the field through the results, Enter in the field goes to the
// first of them, Escape goes back to the field. Results stay plain links.

const LINK = '[data-result]';

/** Attach to the element that holds the field and the results. */
export function walkResults(root: Element): () => void {
  const links = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(LINK)];
  const field = (): HTMLInputElement | null => root.querySelector('input[type=search]');

  function pressed(event: KeyboardEvent): void {
    const from = event.target instanceof HTMLElement ? event.target : null;
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = links();
    const at = all.indexOf(from.closest<HTMLElement>(LINK) ?? from);
    if (at < 0 && from !== field()) return;
    if (event.key === 'ArrowDown') move(event, all[at + 1]);
    else if (event.key === 'ArrowUp' && at >= 0) move(event, all[at - 1] ?? field());
    else if (event.key === 'Escape' && at >= 0) move(event, field());
  }

  function submitted(event: Event): void {
    event.preventDefault();
    links()[0]?.focus();
  }

  root.addEventListener('keydown', pressed as EventListener);
  root.addEventListener('submit', submitted);
  return () => {
    root.removeEventListener('keydown', pressed as EventListener);
    root.removeEventListener('submit', submitted);
  };
}

function move(event: Event, to: HTMLElement | null | undefined): void {
  if (!to) return;
  event.preventDefault();
  to.focus();
}
