// How Cytoscape's canvas paints: our lines first, then each node itself, as much of it as shows, and ours over them.
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** What is drawn of Cytoscape's renderer beyond its typings: its loop calls the first, and the second paints one element. */
interface Painter {
  drawLayeredElements?: (context: CanvasRenderingContext2D, elements: readonly Drawn[]) => void;
  drawElement?: (context: CanvasRenderingContext2D, element: Drawn) => void;
}
type Drawn = NodeSingular | EdgeSingular;

export interface Painting {
  /** How much of a node shows, 0 to 1. */
  readonly alphaOf: (node: NodeSingular) => number;
  /** Paints the lines of these edges, under all nodes. */
  readonly under: (pen: CanvasRenderingContext2D, edges: readonly EdgeSingular[]) => void;
  /** Paints what lies over all elements. */
  readonly over: (pen: CanvasRenderingContext2D) => void;
}

const isEdge = (element: Drawn): element is EdgeSingular => element.isEdge();

/**
 * Paints every element at each frame, and not from cached bitmaps: some hundred elements are painted sooner than their bitmaps are made
 * anew, and a name is as sharp as its pixels at the screen's own ratio. How much of each shows is asked then, so that what fades keeps its style.
 */
export function drawnDirectly(cy: Core, { alphaOf, under, over }: Painting): void {
  const painter = (cy as unknown as { renderer(): Painter }).renderer();
  if (!painter.drawElement || !painter.drawLayeredElements) return;
  painter.drawLayeredElements = (pen, elements) => {
    under(pen, elements.filter(isEdge));
    for (const element of elements) {
      if (isEdge(element)) continue;
      pen.globalAlpha = alphaOf(element);
      painter.drawElement!(pen, element);
    }
    pen.globalAlpha = 1;
    over(pen);
  };
}
