// The one file that makes a Cytoscape instance: it draws the elements, says what lies at a point of them, and is taken down again.
import type { Core, EdgeSingular, ElementDefinition } from 'cytoscape';
import type { CanvasElement, DrawnEdge } from './canvas-elements.ts';
import type { canvasParts } from './canvas-parts.ts';
import type { GraphElements, Point } from './graph-model.ts';
import type { EdgeNow } from './painted-edges.ts';
import { onPaletteChange } from './palette-changes.ts';
import { ON_LINE, pickedAt, REACH } from './pick.ts';
import type { Picked } from './pick.ts';
import { isSmall } from './positions.ts';
import type { Palette } from './stylesheet.ts';

/** The id Cytoscape looks for before it writes a style element of its own, which the page's policy refuses. */
const STYLE_MARK = '__________cytoscape_stylesheet';
const CLOSEST = 4;
/** How long what a new day changed stays marked, ms. */
const MOMENT = 1600;
/** How long nothing has moved when the focus is rehearsed, ms. */
const QUIET = 40;

type Foresee = (actors: readonly string[]) => GraphElements;

export class GraphCanvas {
  state = $state<'waiting' | 'ready' | 'failed'>('waiting');
  /** Where the ground lies in the container: drawn point × zoom + offset, px. */
  viewport = $state.raw({ zoom: 1, x: 0, y: 0 });
  /** Is the reader closer than the whole picture? */
  isClose = $state(false);
  #cy: Core | null = null;
  #drawn: ReadonlyMap<string, CanvasElement> = new Map();
  #elements: GraphElements | null = null;
  #palette: Palette | null = null;
  /** What it draws with, once it is open. */
  #parts: typeof canvasParts | null = null;
  #closed = false;
  /** How many lines are lit. */
  #lit = 0;
  #moment: ReturnType<typeof setTimeout> | undefined;
  #calm: ReturnType<typeof setTimeout> | undefined;
  #isRehearsed = false;
  /** What the picture would be with these actors in focus. */
  #foresee: Foresee | undefined;
  #endWatch: (() => void) | undefined;

  /** Makes the canvas in this container; resolves when it is drawn. A failure is kept in `state`, never thrown. */
  async open(container: HTMLElement, elements: GraphElements, foresee?: Foresee): Promise<void> {
    this.#foresee = foresee;
    try {
      const [{ default: cytoscape }, { canvasParts: parts }] = await Promise.all([import('cytoscape'), import('./canvas-parts.ts')]);
      if (this.#closed) return;
      this.#parts = parts;
      markStyle(container.ownerDocument);
      this.#palette = parts.paletteOf(container);
      this.#cy = cytoscape({
        container, style: parts.stylesheet(this.#palette, isSmall(elements.width)), layout: { name: 'preset' },
        autoungrabify: true, autounselectify: true, boxSelectionEnabled: false, userZoomingEnabled: false,
        userPanningEnabled: false, maxZoom: CLOSEST, pixelRatio: container.ownerDocument.defaultView?.devicePixelRatio ?? 1
      });
      parts.drawnDirectly(this.#cy, {
        alphaOf: (node) => (node.scratch('alpha') as number | undefined) ?? 1,
        under: (pen, edges) => this.#palette && parts.paintEdges(pen, nowOf(edges), this.#palette),
        over: (pen) => this.#elements && this.#palette && parts.paintSigns(pen, this.#elements, this.#palette)
      });
      this.#cy.on('pan zoom', () => this.#followed());
      this.show(elements);
      this.fit();
      this.state = 'ready';
      this.#endWatch = onPaletteChange(container.ownerDocument, () => this.restyle());
    } catch {
      this.close();
      this.state = 'failed';
    }
  }

  /** Draws these elements: only what differs from those drawn is touched. */
  show(elements: GraphElements): void {
    const cy = this.#cy;
    if (!cy) return;
    const before = this.#elements;
    const isNewDay = before !== null && before.day !== elements.day && focusOf(before) === focusOf(elements);
    cy.batch(() => {
      this.#endMoment(cy);
      this.#draw(cy, elements, isNewDay ? 'ending' : 'gone');
      if (isNewDay) this.#beginMoment(cy, elements);
    });
    this.#elements = elements;
    cy.forceRender();
    if (before && isSmall(before.width) !== isSmall(elements.width)) this.restyle();
    if (before?.width !== elements.width || before.height !== elements.height) this.fit();
    this.#rehearseSoon();
  }

  /** Brings what Cytoscape has to these elements; lines that are no more stay as endings for a moment, or go. */
  #draw(cy: Core, elements: GraphElements, lines: 'ending' | 'gone'): void {
    const { canvasElements, differences } = this.#parts!;
    const next = canvasElements(elements);
    const { gone, changed, added } = differences(this.#drawn, next);
    cy.batch(() => {
      const away = cy.collection();
      for (const id of gone) {
        if (lines === 'ending' && id.startsWith('edge:')) cy.getElementById(id).addClass('ending');
        else away.merge(cy.getElementById(id));
      }
      away.remove();
      cy.add(added as unknown as ElementDefinition[]);
      for (const { data, classes, position } of changed) {
        const drawn = cy.getElementById(data.id);
        drawn.data(data).classes(classes);
        if (position) drawn.nodes().positions(() => ({ ...position }));
      }
      for (const [place, { data, alpha, drawn }] of next.entries()) {
        if (drawn) cy.getElementById(data.id).scratch('drawn', drawn).scratch('place', place);
        else if (alpha !== this.#drawn.get(data.id)?.alpha) cy.getElementById(data.id).scratch('alpha', alpha ?? 1);
      }
    });
    this.#drawn = new Map(next.map((element) => [element.data.id, element]));
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
    cy.forceRender();
  }

  /** Reads colours and faces again, after the theme or the fonts have changed. */
  restyle(): void {
    const container = this.#cy?.container();
    if (!this.#cy || !this.#parts || !container || !this.#elements) return;
    this.#palette = this.#parts.paletteOf(container);
    this.#cy.style(this.#parts.stylesheet(this.#palette, isSmall(this.#elements.width)));
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

  /** Once nothing has moved for a while: whoever has a focus needs no rehearsal. */
  #rehearseSoon(): void {
    clearTimeout(this.#calm);
    if (!this.#isRehearsed) this.#calm = setTimeout(() => this.#rehearse(), QUIET);
  }

  /** A focus that nobody sees, made and taken back in one task: the first that a reader asks for is then drawn as quickly as those after it. */
  #rehearse(): void {
    const [cy, elements] = [this.#cy, this.#elements];
    const some = elements?.nodes.find((node) => node.kind === 'actor');
    this.#isRehearsed = true;
    if (!cy || !elements || !some || !this.#foresee || focusOf(elements) !== '') return;
    this.#draw(cy, this.#foresee(some.actorIds), 'gone');
    // Style and places are otherwise made when a picture is painted.
    cy.elements().boundingBox();
    this.#draw(cy, elements, 'gone');
    if (this.#moment) this.#beginMoment(cy, elements);
  }

  /** What a new day began or changed is marked for a moment, beside the endings. */
  #beginMoment(cy: Core, { edges }: GraphElements): void {
    clearTimeout(this.#moment);
    for (const { id, changed } of edges) if (changed) cy.getElementById(`edge:${id}`).addClass('changed');
    this.#moment = setTimeout(() => cy.batch(() => this.#endMoment(cy)), MOMENT);
  }

  /** What began or changed is marked no longer, and what ended goes. */
  #endMoment(cy: Core): void {
    if (!this.#moment) return;
    clearTimeout(this.#moment);
    this.#moment = undefined;
    cy.edges('.ending').remove();
    cy.edges('.changed').removeClass('changed');
    cy.forceRender();
  }

  close(): void {
    this.#closed = true;
    this.#endWatch?.();
    clearTimeout(this.#moment);
    clearTimeout(this.#calm);
    this.#cy?.destroy();
    this.#cy = null;
  }

  #followed(): void {
    const cy = this.#cy;
    if (cy) this.viewport = { zoom: cy.zoom(), ...cy.pan() };
  }
}

function markStyle(page: Document): void {
  if (page.getElementById(STYLE_MARK)) return;
  const mark = page.createElement('meta');
  mark.id = STYLE_MARK;
  page.head.append(mark);
}

/** Edges as they are painted at this moment, in the picture's order: in that in which they came to Cytoscape, the way that led to a view would show. */
const nowOf = (edges: readonly EdgeSingular[]): EdgeNow[] =>
  [...edges].sort((a, b) => (a.scratch('place') as number) - (b.scratch('place') as number)).map((edge) => ({
    edge: edge.scratch('drawn') as DrawnEdge,
    moment: edge.hasClass('lit') ? 'lit' : edge.hasClass('ending') ? 'ending' : edge.hasClass('changed') ? 'changed' : null
  }));

/** The actors in focus: what a change of them takes away has not ended on the day. */
const focusOf = ({ nodes }: GraphElements): string => nodes.filter((one) => one.focused).map((one) => one.id).join(' ');
