// The colours and faces in force where an element of a graph stands, read from the page.
import type { Palette } from './stylesheet.ts';

const NAMES = ['ground', 'ink', 'muted', 'focus', 'in-force', 'pledged', 'proposed', 'suspended', 'past', 'breached', 'disputed'] as const;

/** The palette of this element's place; faces in double quotes, which Cytoscape alone takes. */
export function paletteOf(element: HTMLElement): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim().replaceAll("'", '"');
  return {
    colours: Object.fromEntries(NAMES.map((name) => [name, read(name)])) as Palette['colours'],
    sans: read('sans'), serif: read('serif')
  };
}
