// The one file that makes a Cytoscape instance: it draws the elements, says what lies at a point of them, and is taken down again.
import type { Core, ElementDefinition } from 'cytoscape';
import { canvasElements, differences } from './canvas-elements.ts';
import type { CanvasElement } from './canvas-elements.ts';
import type { GraphElements, Point } from './graph-model.ts';
import { ON_LINE, pickedAt, REACH } from './pick.ts';
import type { Picked } from './pick.ts';
import { isSmall } from './positions.ts';
import { paletteOf } from './palette-of.ts';
import { stylesheet } from './stylesheet.ts';

/** The id Cytoscape looks for before it writes a style element of its own, which the page's policy refuses. */
const STYLE_MARK = '__________cytoscape_stylesheet';
const CLOSEST = 4;
/** How long what a new day changed stays marked, ms. */
const MOMENT = 1600;
/** How long after the first drawing the focus is rehearsed, ms. */
const QUIET = 200;

export class GraphCanvas {
  state = $state<'waiting' | 'ready' | 'failed'>('waiting');
  /** Where the ground lies in the container: drawn point × zoom + offset, px. */
  viewport = $state.raw({ zoom: 1, x: 0, y: 0 });
  /** Is the reader closer than the whole picture? */
  isClose = $state(false);
  #cy: Core | null = null;
  #drawn: ReadonlyMap<string, CanvasElement> = new Map();
  #elements: GraphElements | null = null;
  #closed = false;
  /** How many lines are lit. */
  #lit = 0;
  #moment: ReturnType<typeof setTimeout> | undefined;

  /** Makes the canvas in this container; resolves when it is drawn. A failure is kept in `state`, never thrown. */
  async open(container: HTMLElement, elements: GraphElements): Promise<void> {
    try {
      const { default: cytoscape } = await import('cytoscape');
      if (this.#closed) return;
      markStyle(container.ownerDocument);
      this.#cy = cytoscape({
        container, style: stylesheet(paletteOf(container), isSmall(elements.width)), layout: { name: 'preset' },
        autoungrabify: true, autounselectify: true, boxSelectionEnabled: false, userZoomingEnabled: false,
        userPanningEnabled: false, maxZoom: CLOSEST, pixelRatio: container.ownerDocument.defaultView?.devicePixelRatio ?? 1
      });
      drawnDirectly(this.#cy);
      this.#cy.on('pan zoom', () => this.#followed());
      this.show(elements);
      this.fit();
      this.state = 'ready';
      setTimeout(() => this.#rehearse(elements), QUIET);
    } catch {
      this.close();
      this.state = 'failed';
    }
  }

  /** Draws these elements: only what differs from those drawn is touched. */
  show(elements: GraphElements): void {
    const cy = this.#cy;
    if (!cy) return;
    const next = canvasElements(elements);
    const isNewDay = this.#elements !== null && this.#elements.day !== elements.day && focusOf(this.#elements) === focusOf(elements);
    const { gone, changed, added } = differences(this.#drawn, next);
    cy.batch(() => {
      this.#endMoment(cy);
      const ending = isNewDay ? gone.filter((id) => id.startsWith('edge:')) : [];
      for (const id of gone) if (!ending.includes(id)) cy.getElementById(id).remove();
      for (const id of ending) cy.getElementById(id).addClass('ending');
      cy.add(added as unknown as ElementDefinition[]);
      for (const { data, classes, position } of changed) {
        const drawn = cy.getElementById(data.id);
        drawn.data(data).classes(classes);
        if (position) drawn.nodes().positions(() => ({ ...position }));
      }
      if (isNewDay) for (const { id, changed: isChanged } of elements.edges) if (isChanged) cy.getElementById(`edge:${id}`).addClass('changed');
    });
    if (isNewDay) this.#moment = setTimeout(() => cy.batch(() => this.#endMoment(cy)), MOMENT);
    this.#drawn = new Map(next.map((element) => [element.data.id, element]));
    const before = this.#elements;
    this.#elements = elements;
    if (before && isSmall(before.width) !== isSmall(elements.width)) this.restyle();
    if (before?.width !== elements.width || before.height !== elements.height) this.fit();
  }

  /** Lights these lines and no others. */
  light(ids: readonly string[]): void {
    const cy = this.#cy;
    if (!cy || ids.length + this.#lit === 0) return;
    this.#lit = ids.length;
    cy.batch(() => {
      cy.edges('.lit').removeClass('lit');
      for (const id of ids) cy.getElementById(`edge:${id}`).addClass('lit');
    });
  }

  /** Reads colours and faces again, after the theme or the fonts have changed. */
  restyle(): void {
    const container = this.#cy?.container();
    if (!this.#cy || !container || !this.#elements) return;
    this.#cy.style(stylesheet(paletteOf(container), isSmall(this.#elements.width)));
  }

  /** The whole picture in the container, as large as it goes. */
  fit(): void {
    const cy = this.#cy;
    if (!cy || !this.#elements) return;
    cy.resize();
    const { width, height } = this.#elements;
    const exact = Math.min(cy.width() / width, cy.height() / height) || 1;
    // A part of a pixel is no reason to draw every name from a scaled bitmap.
    const zoom = Math.abs(exact - 1) < 0.02 ? 1 : exact;
    cy.minZoom(Math.min(zoom, 1));
    cy.viewport({ zoom, pan: { x: Math.round((cy.width() - width * zoom) / 2), y: Math.round((cy.height() - height * zoom) / 2) } });
    this.isClose = false;
  }

  /** Closer or farther by this factor about a point of the container (its middle where left out). */
  zoomBy(factor: number, at?: { x: number; y: number }): void {
    const cy = this.#cy;
    if (!cy) return;
    const level = Math.min(CLOSEST, cy.zoom() * factor);
    if (level <= cy.minZoom()) return this.fit();
    cy.zoom({ level, renderedPosition: at ?? { x: cy.width() / 2, y: cy.height() / 2 } });
    this.isClose = true;
  }

  /** Moves the picture by this much, as far as it covers the container; answers what is left over. */
  panBy(by: Point): Point {
    const cy = this.#cy;
    if (!cy || !this.#elements) return by;
    const { x, y } = cy.pan();
    const kept = (wanted: number, room: number, size: number): number => (size <= room ? (room - size) / 2 : Math.min(0, Math.max(room - size, wanted)));
    const pan = {
      x: kept(x + by.x, cy.width(), this.#elements.width * cy.zoom()), y: kept(y + by.y, cy.height(), this.#elements.height * cy.zoom())
    };
    cy.pan(pan);
    return { x: by.x - (pan.x - x), y: by.y - (pan.y - y) };
  }

  /** What a mouse or a finger at this point of the container means. */
  pick(at: Point, hand: keyof typeof REACH): Picked | null {
    const cy = this.#cy;
    if (!cy || !this.#elements) return null;
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    return pickedAt(this.#elements, { x: (at.x - pan.x) / zoom, y: (at.y - pan.y) / zoom }, REACH[hand] / zoom, ON_LINE[hand] / zoom);
  }

  /** A focus that nobody sees, made and taken back in one task: the first that a reader asks for is then drawn as quickly as those after it. */
  #rehearse(elements: GraphElements): void {
    // Whoever has moved on since needs no rehearsal, and keeps the marks of the moment.
    if (!this.#cy || this.#elements !== elements || elements.nodes.some((node) => node.focused)) return;
    this.show(inFocus(elements));
    // Style and places are otherwise made when a picture is painted.
    this.#cy.elements().boundingBox();
    this.show(elements);
  }

  /** What began or changed is marked no longer, and what ended goes. */
  #endMoment(cy: Core): void {
    clearTimeout(this.#moment);
    cy.edges('.ending').remove();
    cy.edges('.changed').removeClass('changed');
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#moment);
    this.#cy?.destroy();
    this.#cy = null;
  }

  #followed(): void {
    const cy = this.#cy;
    if (cy) this.viewport = { zoom: cy.zoom(), ...cy.pan() };
  }
}

/** What is drawn of Cytoscape's renderer beyond its typings: its loop calls the first, its pictures (`cy.png()`) the second. */
interface Painter {
  drawLayeredElements?: (context: CanvasRenderingContext2D, elements: unknown) => void;
  drawElements?: (context: CanvasRenderingContext2D, elements: unknown) => void;
}

/**
 * Paints every element itself at each frame, as Cytoscape's own pictures do, and not from cached bitmaps: some hundred elements are painted
 * sooner than their bitmaps are made anew, and a name is as sharp as its pixels at the screen's own ratio.
 */
function drawnDirectly(cy: Core): void {
  const painter = (cy as unknown as { renderer(): Painter }).renderer();
  if (painter.drawElements && painter.drawLayeredElements) painter.drawLayeredElements = painter.drawElements;
}

function markStyle(page: Document): void {
  if (page.getElementById(STYLE_MARK)) return;
  const mark = page.createElement('meta');
  mark.id = STYLE_MARK;
  page.head.append(mark);
}

/** The actors in focus: what a change of them takes away has not ended on the day. */
const focusOf = ({ nodes }: GraphElements): string => nodes.filter((one) => one.focused).map((one) => one.id).join(' ');

/** These elements as a focus changes them: all fades but one, and lines that were not there come. */
const inFocus = ({ nodes, edges, ...rest }: GraphElements): GraphElements => ({
  ...rest, nodes: nodes.map((node, i) => ({ ...node, focused: i === 0, faded: i > 0 })),
  edges: edges.map((edge) => ({ ...edge, id: `${edge.id} rehearsed`, kind: 'commitment', faded: !edge.faded, opacity: edge.opacity / 2 }))
});
