// Draws the whole network: in slices so that the page never stops, moved as a picture while it moves, sharp again at rest.
import { drawActors, drawEdges, drawFocusRings, edgesDrawn, linesInSight, SPREAD } from './edge-layer.ts';
import type { Camera, Stage } from './edge-layer.ts';
import { followed, inTurn, Slices } from './slices.ts';
import type { Work } from './slices.ts';
import type { Palette } from './stylesheet.ts';
import { centredOn, isCloser, panned, wholeCamera, zoomed } from './whole-camera.ts';
import type { Ground } from './whole-camera.ts';
import type { WholeGraph } from './whole-graph.ts';
import { drawHeads, drawSigns, hasRoom, headsOf, signsOf } from './whole-heads.ts';
import { actorsOf, drawnIn } from './whole-lit.ts';
import type { WholeLit } from './whole-lit.ts';
import { drawNames, namesShown } from './whole-names.ts';
import type { Stroke } from './whole-strokes.ts';

/** Milliseconds without a move after which the picture is drawn sharp again. */
const REST = 90;
const FADE = 0.14;

interface Sharp {
  readonly canvas: HTMLCanvasElement;
  readonly camera: Camera;
}

export class WholeCanvas {
  /** Share of what is done in slices that is done; 1: the picture stands. */
  progress = $state(0);
  camera: Camera = { k: 1, x: 0, y: 0 };
  /** The camera of the picture as it was last painted, for what stands over it. */
  seen = $state.raw<Camera>({ k: 1, x: 0, y: 0 });
  onpainted: (() => void) | null = null;
  readonly graph: WholeGraph;
  readonly #canvas: HTMLCanvasElement;
  readonly #order: readonly number[];
  #palette: Palette;
  #strokes: readonly Stroke[] = [];
  #sharp: Sharp | null = null;
  #lit: WholeLit | null = null;
  /** The size the camera was set for. */
  #fitted = '';
  /** The picture before the last, to be drawn over. */
  #spare: HTMLCanvasElement | null = null;
  #frame = 0;
  readonly #slices = new Slices();
  /** What the edges' bytes are set by, while that goes on. */
  #standing: Work | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: HTMLCanvasElement, graph: WholeGraph, palette: Palette) {
    this.#canvas = canvas;
    this.graph = graph;
    this.#palette = palette;
    this.#order = graph.ids.map((_, at) => at).sort((a, b) => graph.degree[b]! - graph.degree[a]!);
  }

  get ground(): Ground {
    return { width: this.#canvas.clientWidth, height: this.#canvas.clientHeight, reach: this.graph.reach };
  }

  get box(): DOMRect {
    return this.#canvas.getBoundingClientRect();
  }

  /** The whole network. */
  fit(): void {
    const { width, height } = this.ground;
    this.camera = wholeCamera(this.ground);
    // Before the first picture, what stands over it stands where it will lie.
    if (!this.#sharp) this.seen = this.camera;
    this.#fitted = `${width} ${height}`;
    if (width > 0 && height > 0) this.#draw();
  }

  /** The ground may have another size. */
  resized(): void {
    const { width, height } = this.ground;
    if (this.#fitted !== `${width} ${height}`) this.fit();
  }

  /** Has this work set the bytes of the edges, then draws them; from then on they name these strokes. */
  stand(standing: Work, strokes: readonly Stroke[], onstood: () => void): void {
    this.#standing = followed(standing, () => {
      [this.#strokes, this.#standing] = [strokes, null];
      onstood();
    });
    this.redraw();
  }

  /** Draws again after a day, a filter or the theme has changed. */
  redraw(palette: Palette = this.#palette): void {
    this.#palette = palette;
    if (this.#fitted === '') this.fit();
    else this.#draw();
  }

  /** The same for paper, which waits for no frame. */
  repaint(palette: Palette): void {
    this.redraw(palette);
    this.#paint();
  }

  /** What is in focus stays, the rest steps back; null: nothing is in focus. */
  light(lit: WholeLit | null): void {
    this.#lit = lit;
    this.#ask();
  }

  zoomBy(factor: number, about = { x: this.ground.width / 2, y: this.ground.height / 2 }): void {
    this.#move(zoomed(this.camera, factor, about, this.ground));
  }

  /** Is it closer than whole, so that there is something to be moved? */
  get isClose(): boolean {
    return isCloser(this.camera, this.ground);
  }

  /** Moves the picture as far as it goes; tells what is left over. */
  panBy(by: { x: number; y: number }): { x: number; y: number } {
    const { camera, left } = panned(this.camera, by, this.ground);
    this.#move(camera);
    return left;
  }

  centreOn(at: number): void {
    this.#move(centredOn({ x: this.graph.x[at]!, y: this.graph.y[at]! }, this.camera, this.ground));
  }

  /** Moves to an actor only where it is out of sight. */
  bringIn(at: number): void {
    const { width, height } = this.ground;
    const [x, y] = [this.graph.x[at]! * this.camera.k + this.camera.x, this.graph.y[at]! * this.camera.k + this.camera.y];
    if (x < 16 || y < 16 || x > width - 16 || y > height - 16) this.centreOn(at);
  }

  /** Gives up what is done in slices; what stands stays. */
  stop(): void {
    this.#slices.stop();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#resting);
  }

  #move(camera: Camera): void {
    this.camera = camera;
    this.#slices.stop();
    this.#ask();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.redraw(), REST);
  }

  get #ratio(): number {
    const ratio = this.#canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    return this.graph.from.length > 3000 ? 1 : Math.min(ratio, 2);
  }

  /** What a drawing begun now is drawn with; `list`: of these edges alone. */
  stage(list?: readonly number[]): Stage {
    const { width, height } = this.ground;
    const seen = { width, height, camera: this.camera };
    return { ...seen, palette: this.#palette, strokes: this.#strokes, lines: linesInSight(this.graph, seen, list), ...(list && { spread: SPREAD }) };
  }

  #blank(): HTMLCanvasElement {
    const canvas = this.#spare ?? this.#canvas.ownerDocument.createElement('canvas');
    this.#spare = null;
    canvas.width = Math.round(this.ground.width * this.#ratio);
    canvas.height = Math.round(this.ground.height * this.#ratio);
    canvas.getContext('2d')?.scale(this.#ratio, this.#ratio);
    return canvas;
  }

  /** Draws the sharp picture: at once, or in slices where that would keep the page. */
  #draw(): void {
    const works = this.#standing ? [this.#standing, this.#drawing()] : [this.#drawing()];
    this.#slices.run(inTurn(works), (share) => (this.progress = share));
  }

  *#drawing(): Work {
    const [canvas, stage] = [this.#blank(), this.stage()];
    const pen = canvas.getContext('2d');
    if (pen) yield* edgesDrawn(pen, this.graph, stage);
    this.#finish(canvas, stage);
  }

  #finish(canvas: HTMLCanvasElement, stage: Stage): void {
    const pen = canvas.getContext('2d');
    if (pen) this.#over(pen, stage, { edges: hasRoom(stage) ? drawnIn(this.graph, null) : [], actors: this.#order });
    this.#spare = this.#sharp?.canvas ?? null;
    this.#sharp = { canvas, camera: stage.camera };
    this.progress = 1;
    if (this.#spare) return this.#ask();
    // The first picture waits for no frame of its own; those who hear of it are there by then.
    this.#paint();
    queueMicrotask(() => this.#told());
  }

  #ask(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
      this.#told();
    });
  }

  #told(): void {
    this.seen = this.camera;
    this.onpainted?.();
  }

  /** The sharp picture where the camera has it now, faded behind what is in focus. */
  #paint(): void {
    const canvas = this.#canvas;
    const { width, height } = this.ground;
    const ratio = this.#ratio;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
    const pen = canvas.getContext('2d');
    if (!pen) return;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width, height);
    if (this.#sharp) {
      const by = this.camera.k / this.#sharp.camera.k;
      pen.globalAlpha = this.#lit ? FADE : 1;
      pen.imageSmoothingEnabled = by !== 1;
      pen.drawImage(this.#sharp.canvas, this.camera.x - this.#sharp.camera.x * by, this.camera.y - this.#sharp.camera.y * by, width * by, height * by);
      pen.globalAlpha = 1;
    }
    if (this.#lit) this.#inFocus(pen, this.#lit);
  }
  #inFocus(pen: CanvasRenderingContext2D, lit: WholeLit): void {
    const list = drawnIn(this.graph, lit);
    const stage = this.stage(list);
    drawEdges(pen, this.graph, stage, list);
    drawFocusRings(pen, this.graph, stage, lit.actors);
    this.#over(pen, stage, { edges: list, actors: actorsOf(this.graph, lit, list) });
  }

  /** What lies over the lines: heads, discs, names, signs. */
  #over(pen: CanvasRenderingContext2D, stage: Stage, { edges, actors }: { edges: readonly number[]; actors: readonly number[] }): void {
    const { graph } = this;
    const names = namesShown(graph, stage, actors);
    drawHeads(pen, stage, headsOf(graph, stage, edges));
    drawActors(pen, graph, stage, actors);
    drawNames(pen, graph, stage, names);
    drawSigns(pen, stage, signsOf(graph, stage, edges, names.map(({ box }) => box)));
  }
}
