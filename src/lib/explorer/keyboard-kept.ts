// The keyboard keeps a place: Escape ends what is nearest, and who stood on what a change takes away stands on a heading.
import { tick } from 'svelte';

/** Where Escape has a meaning of its own. */
const NEARER = 'dialog, [role="dialog"], select';

/** Is this an Escape that nothing nearer than the focus takes? Beside the explorer it is none of its business. */
export function isEscape(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return false;
  const at = event.target as Element;
  const isIn = at === document.body || at.closest('main') !== null;
  // In a field with words in it, it takes these away.
  const isField = at instanceof HTMLInputElement && ['search', 'text'].includes(at.type) && at.value !== '';
  return isIn && !isField && at.closest(NEARER) === null;
}

/** After the change that follows: where it has taken away what had the keyboard, the keyboard goes to the heading of what is now shown. */
export async function keepKeyboard(): Promise<void> {
  const had = document.activeElement;
  await tick();
  if (!had || had === document.body || had.isConnected) return;
  const heading = document.getElementById('focus-heading') ?? document.getElementById('day-heading');
  heading?.focus();
}
