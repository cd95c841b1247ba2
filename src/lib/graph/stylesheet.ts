// How Cytoscape draws the actors: the same discs and names as the still picture, from the tokens.
import type { StylesheetJson } from 'cytoscape';
import { STATES } from '#lib/ui/tokens.ts';
import type { Token } from '#lib/ui/tokens.ts';

export interface Palette {
  readonly colours: Readonly<Record<Exclude<Token, 'raised' | 'sunk' | 'rule'>, string>>;
  readonly sans: string;
  readonly serif: string;
}

/** The style of every element of canvasElements, in these colours and faces; small: the form for narrow screens. */
export function stylesheet(palette: Palette, small: boolean): StylesheetJson {
  return [...nodeStyles(palette, small), ...edgeStyles];
}

const centreLetters = (small: boolean): number => (small ? 12 : 18);

function nodeStyles({ colours, sans, serif }: Palette, small: boolean): StylesheetJson {
  return [
    {
      selector: 'node.actor',
      style: {
        shape: 'ellipse', width: 'data(size)', height: 'data(size)', label: 'data(label)',
        'background-color': colours.ground, 'border-color': colours.ink, 'border-width': 1.5, color: colours.ink,
        'font-family': sans, 'font-size': small ? 13 : 14, 'font-weight': 500, 'line-height': 1.14,
        'text-wrap': 'wrap', 'text-max-width': '600px', 'text-valign': 'center', 'text-margin-x': 'data(labelX)',
        'text-margin-y': 'data(labelY)', 'text-outline-color': colours.ground,
        'text-outline-width': 1.5, 'overlay-opacity': 0, 'underlay-opacity': 0
      } as object
    },
    { selector: 'node.name-start', style: { 'text-halign': 'right', 'text-justification': 'left' } },
    { selector: 'node.name-end', style: { 'text-halign': 'left', 'text-justification': 'right' } },
    { selector: 'node.name-middle', style: { 'text-halign': 'center', 'text-justification': 'center' } },
    {
      selector: 'node.behind',
      style: {
        shape: 'ellipse', width: 'data(size)', height: 'data(size)', 'background-color': colours.ground,
        'border-color': colours.muted, 'border-width': 1
      }
    },
    {
      selector: 'node.centre',
      style: {
        'background-color': colours.ink, color: colours.ground, 'font-family': serif, 'font-size': centreLetters(small),
        'font-weight': 'bold', 'text-outline-width': 0
      }
    },
    ...stateStyles(colours, small)
  ];
}

/** What focus, fading and promises inside an alliance add to a node. */
function stateStyles(colours: Palette['colours'], small: boolean): StylesheetJson {
  return [
    { selector: 'node.ring', style: { 'outline-width': 1.5, 'outline-offset': 2.5, 'outline-opacity': 1 } as object },
    { selector: 'node.faint', style: { 'outline-opacity': 0.4 } as object },
    ...STATES.map((state) => ({ selector: `node.tone-${state}`, style: { 'outline-color': colours[state] } as object })),
    {
      selector: 'node.focused',
      style: {
        'background-color': colours.ink, 'font-size': small ? 14 : 15, 'font-weight': 'bold', 'outline-width': 2.5,
        'outline-offset': 4, 'outline-color': colours.focus
      } as object
    },
    // Its name stands inside its disc: larger letters would leave it, smaller ones would seem to say less.
    { selector: 'node.centre.focused', style: { 'font-size': centreLetters(small) } }
  ];
}

/** An edge is a tie that Cytoscape keeps; its line is painted by ours, whatever it is (`paintEdges`). */
const edgeStyles: StylesheetJson = [{ selector: 'edge', style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'overlay-opacity': 0 } }];
