// The colours and faces in force where an element of a graph stands, read from the page.
import type { Palette } from './stylesheet.ts';

const NAMES = ['ground', 'ink', 'muted', 'focus', 'in-force', 'pledged', 'proposed', 'suspended', 'past', 'breached', 'disputed'] as const;

/** The palette of this element's place; faces in double quotes, which Cytoscape alone takes. */
export function paletteOf(element: HTMLElement): Palette {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim().replaceAll("'", '"');
  const isForced = element.ownerDocument.defaultView?.matchMedia('(forced-colors: active)').matches;
  const colour = isForced ? systemColours(element) : read;
  return {
    colours: Object.fromEntries(NAMES.map((name) => [name, colour(name)])) as Palette['colours'],
    sans: read('sans'), serif: read('serif')
  };
}

/** Reads a token that names a colour of the reader's system as the colour it is there: Cytoscape knows no such names. */
function systemColours(element: HTMLElement): (name: string) => string {
  return (name) => {
    const probe = element.ownerDocument.createElement('i');
    probe.style.setProperty('forced-color-adjust', 'none');
    probe.style.color = `var(--${name})`;
    element.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
}
