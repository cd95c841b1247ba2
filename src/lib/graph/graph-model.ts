// The graph as plain data: what is drawn by the SVG picture, by the canvas and by the layer for keyboards alike.
import type { LensId, Performance, Standing } from '#lib/domain/words.ts';
import type { Sign } from '#lib/ui/performance-glyphs.ts';
import type { StateTone } from '#lib/ui/tokens.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Names of colours; their values in both themes are the tokens'. */
export type Tone = StateTone | 'ink' | 'muted';

export type Dash = 'none' | 'long' | 'dots' | 'short';

/** What has ended is one kind of line, whichever way it ended. */
export type StandingShown = 'in-force' | 'suspended' | 'pledged' | 'proposed' | 'past' | 'unknown';

/** How many of the commitments behind an edge were so kept or broken by the edge's own obligor. */
export interface Mark {
  readonly performance: Performance;
  readonly count: number;
}

/** A sign of a row and how many it stands for: a mark, or how many promises stand nobody knows how. */
export interface Signed {
  readonly performance: Sign;
  readonly count: number;
}

/** A row of marks, in place: `x` is the left end of the first glyph's patch, `y` the middle of the row. */
export interface MarkRow {
  readonly x: number;
  readonly y: number;
  readonly marks: readonly Signed[];
}

/** A thin line beside an edge: another standing of what lies behind it. */
export interface Strand {
  readonly standing: StandingShown;
  readonly tone: Tone;
  readonly opacity: number;
  readonly width: number;
  readonly dash: Dash;
  /** From the middle of the edge to its own, px, to the left as the edge goes. */
  readonly off: number;
}

export interface GraphNode {
  readonly id: string;
  readonly kind: 'centre' | 'actor' | 'fold';
  /** The actors drawn as this node, in the order of their weight. */
  readonly actorIds: readonly string[];
  /** With a fold: who is in it, by name. */
  readonly members?: readonly { readonly id: string; readonly name: string }[];
  /** The name as it is drawn, line by line; `name` is the whole of it for the ear. */
  readonly lines: readonly string[];
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly labelSide: 'left' | 'right' | 'above' | 'inside';
  /** How far a name above its node is raised over its neighbour's, px. */
  readonly lift: number;
  readonly faded: boolean;
  readonly focused: boolean;
  /** Promises inside an alliance: the firmest standing of them, their ids, and what they are in words. */
  readonly ring: { readonly standing: Standing; readonly commitments: readonly string[]; readonly name: string } | null;
}

export interface GraphEdge {
  readonly id: string;
  readonly kind: 'bundle' | 'commitment';
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  readonly commitments: readonly string[];
  /** Of a bundle lit for a record that is no actor: those of them that the record is about, which alone its width and marks show. */
  readonly part?: readonly string[];
  /** Number of texts behind the edge. */
  readonly texts: number;
  /** The firmest standing behind it; the others are its strands. */
  readonly standing: Standing;
  readonly strands: readonly Strand[];
  readonly marks: readonly Mark[];
  readonly row: MarkRow | null;
  /** The lens's value of the edge, as in the legend. */
  readonly value: string;
  readonly tone: Tone;
  readonly opacity: number;
  readonly width: number;
  readonly dash: Dash;
  /** Side of the arrow's head, px; 0: none. */
  readonly head: number;
  readonly start: Point;
  readonly end: Point;
  /** Quadratic control points; between two of them the line passes their middle. */
  readonly bends: readonly Point[];
  readonly faded: boolean;
  /** Did something of its pair begin, end, or change its record on the day shown? */
  readonly changed: boolean;
  /** What the edge is in words: from whom to whom, how many, how they stand and were kept. */
  readonly name: string;
}

/** A piece of text on the ground of the graph: a sector's name, a text's name in a fan, a count. */
export interface Caption {
  readonly id: string;
  readonly kind: 'sector' | 'text' | 'note';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Values of one of the view's filters. */
export interface LegendAsk {
  readonly filter: 'standing' | 'performance' | 'obligation' | 'value';
  readonly values: readonly string[];
}

export interface LegendItem {
  readonly id: string;
  /** `dash`: how firmly a line stands, where its colour means something else. */
  readonly kind: 'line' | 'dash' | 'glyph' | 'width' | 'ring' | 'note';
  readonly label: string;
  readonly tone: Tone;
  readonly opacity: number;
  readonly dash: Dash;
  /** What a click asks to be shown alone; null: nothing can be asked. */
  readonly asks: LegendAsk | null;
  /** For a glyph, or on a line: whose sign. */
  readonly performance?: Sign;
}

export interface GraphElements {
  readonly width: number;
  readonly height: number;
  readonly lens: LensId;
  /** The day shown, as a civil day. */
  readonly day: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly captions: readonly Caption[];
  readonly legend: readonly LegendItem[];
  /** What the picture shows, in words. */
  readonly sentence: string;
}
