// What the canvas draws with, in one: fetched beside Cytoscape, once the graph is wanted.
import { canvasElements, differences } from './canvas-elements.ts';
import { paintEdges } from './painted-edges.ts';
import { drawnDirectly } from './painter.ts';
import { paletteOf } from './palette-of.ts';
import { paintSigns } from './signs.ts';
import { stylesheet } from './stylesheet.ts';

export const canvasParts = { canvasElements, differences, drawnDirectly, paletteOf, paintEdges, paintSigns, stylesheet } as const;
