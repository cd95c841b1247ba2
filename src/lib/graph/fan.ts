// A bundle in focus opened into its commitments: one level line each, under the name of its text, in the order of dates.
import type { Ledger } from '#lib/domain/ledger.ts';
import { earliestDay } from '#lib/domain/partial-date.ts';
import type { Bundle, Tie } from './bundles.ts';
import type { Line } from './curves.ts';
import type { Caption, Point } from './graph-model.ts';
import type { Box } from './label-size.ts';
import { textWidth, wrapped } from './label-size.ts';
import type { Size } from './positions.ts';

const NAME_HEIGHT = 15;
const SECOND_LINE = 12;
const LINE_PITCH = 5.5;
const TEXT_GAP = 2.5;
const NEAR_NODE = 38;
const NEAR_CENTRE = 26;
const LEAST_LEVEL = 84;
/** Length of a comb's level lines, what it leaves free to its right, and how far its lane runs under the node. */
const COMB = 180;
const COMB_MARGIN = 178;
const LANE = 22;
const NAME_SIZE = 11.5;

/** Where the fan stands: between its node and the ring round the centre. */
export interface FanGround extends Size {
  readonly centre: Point;
  readonly ring: number;
  readonly node: Point;
  /** Does the node stand over the centre? Then its lines run as a comb: along a lane under it and down an upright to their levels. */
  readonly isOver: boolean;
  /** What stands under the fan, in a row of sentences. */
  readonly notes: readonly string[];
  /** Boxes of what stays lit: the fan keeps above or below them. */
  readonly lit: readonly Box[];
  /** How far its level lines keep from the node at least, and the height that it and the line over it stay below. */
  readonly near: number;
  readonly roof: number;
  /** Is there a line the other way, over the fan? */
  readonly hasOver: boolean;
}

export interface FanLine extends Line {
  readonly ties: readonly Tie[];
  /** Where the mark of this line stands. */
  readonly mark: Point;
}

export interface Fan {
  readonly lines: readonly FanLine[];
  readonly captions: readonly Caption[];
  /** The course of a line the other way, over the whole fan, and the end of its level part. */
  readonly over: FanLine;
  readonly top: number;
  readonly bottom: number;
  /** The end of the notes under it. */
  readonly floor: number;
  readonly from: number;
  readonly to: number;
}

export interface TextGroup {
  readonly instrument: string;
  /** Several texts stand in one group where the ground is too low for all of them. */
  readonly texts: number;
  readonly ties: readonly Tie[];
  /** Its name as it is drawn, line by line. */
  readonly lines: readonly string[];
}

export interface FanNames {
  /** The name of a text, and its year where the name does not hold it. */
  readonly ofText: (instrument: string) => { readonly name: string; readonly year: string };
  readonly ofRest: (texts: number) => string;
}

/** The fan of a bundle, drawn from its node to the centre; null where the ground is too narrow for one. */
export function fanOf(ledger: Ledger, bundle: Bundle, ground: FanGround, names: FanNames): Fan | null {
  const span = levelSpan(ground);
  if (!span) return null;
  const notes = ground.notes.flatMap((text) => noteLines(text, span));
  const below = notes.length * NOTE_PITCH + 8;
  const { top: least, bottom: most } = freeHeight({ ...ground, height: ground.height - below }, span, below);
  const groups = fittingGroups(ledger, bundle.ties, { height: most - least, width: span.to - span.from, names });
  const total = heightOf(groups);
  const middle = ground.isOver ? ground.centre.y : (ground.node.y + ground.centre.y) / 2;
  const top = Math.max(least, Math.min(middle - total / 2, most - total));
  return withNotes(laidOut(groups, { ...ground, ...span, top }), ground);
}

/** A number stays beside what it counts. */
const noteLines = (text: string, { from, to }: { from: number; to: number }): string[] =>
  wrapped(text.replace(/(?<=\d) |(?<=:) (?=\d)/gu, '\u00a0'), to - from + 12, NOTE_SIZE);

const HIGHEST = 32;
/** The line over the fan keeps this far from its first name. */
const OVER = 8;
const NOTE_PITCH = 15;
const NOTE_SIZE = 12;
const LEAST_HEIGHT = 70;

/** How high and low the fan may reach between what stays lit; where that leaves too little, over the whole ground. */
function freeHeight(ground: FanGround, { from, to }: { from: number; to: number }, below: number): { top: number; bottom: number } {
  const { height, node, centre, lit, isOver, roof, hasOver } = ground;
  const middle = isOver ? centre.y : (node.y + centre.y) / 2;
  const isRight = isOver || node.x > centre.x;
  // On their way to the ring the lines pass what stands beside the fan there.
  const between = lit.filter((box) => box.left < to + (isRight ? 8 : NEAR_CENTRE) && box.right > from - (isRight ? NEAR_CENTRE : 8));
  const least = isOver ? node.y + LANE + 2 : Math.max(hasOver ? HIGHEST : HIGHEST - OVER, roof + (hasOver ? OVER : 0));
  const top = Math.max(least, ...between.filter((box) => box.bottom < middle).map((box) => box.bottom + 8 + (hasOver ? OVER : 0)));
  const bottom = Math.min(height, ...between.filter((box) => box.top > middle).map((box) => box.top - below));
  return bottom - top < LEAST_HEIGHT ? { top: least, bottom: height } : { top, bottom };
}

/** From where to where the lines run level, left to right; null where they would be too short to carry a name. */
function levelSpan({ node, centre, ring, width, isOver, near }: FanGround): { from: number; to: number } | null {
  const isRight = isOver || node.x > centre.x;
  const off = Math.max(NEAR_NODE, near);
  const from = isRight ? centre.x + ring + NEAR_CENTRE : node.x + off;
  const to = isOver ? Math.min(from + COMB, width - COMB_MARGIN) : isRight ? node.x - off : centre.x - ring - NEAR_CENTRE;
  return to - from < LEAST_LEVEL ? null : { from, to };
}

const heightOf = (groups: readonly TextGroup[]): number =>
  groups.reduce((sum, group) => sum + namesHeight(group) + TEXT_GAP + LINE_PITCH * linesOf(group).length, 0);

const namesHeight = ({ lines, texts }: TextGroup): number => NAME_HEIGHT + (lines.length - 1) * SECOND_LINE + raised(texts);

/** The counted marks of several texts may reach under their name, which stands that much higher. */
const raised = (texts: number): number => (texts > 1 ? 5 : 0);

/** One line a commitment; a group of several texts is one line. */
const linesOf = (group: TextGroup): Tie[][] => (group.texts > 1 ? [[...group.ties]] : group.ties.map((tie) => [tie]));

interface Fitting {
  readonly height: number;
  readonly width: number;
  readonly names: FanNames;
}

/** Texts by date; where they are too many, those with the least to tell go together at the end. */
function fittingGroups(ledger: Ledger, ties: readonly Tie[], fitting: Fitting): TextGroup[] {
  const byText = new Map<string, Tie[]>();
  for (const tie of ties) byText.set(tie.commitment.instrument, [...(byText.get(tie.commitment.instrument) ?? []), tie]);
  const dateOf = (id: string): number => earliestDay(ledger.instruments.get(id)!.date);
  const groups: TextGroup[] = [...byText]
    .sort(([a], [b]) => dateOf(a) - dateOf(b) || (a < b ? -1 : 1))
    .map(([instrument, own]) => ({ instrument, texts: 1, ties: own, lines: nameLines(instrument, own, [...byText.keys()], fitting) }));
  const rest: TextGroup[] = [];
  const joined = (): TextGroup => ({
    instrument: '', texts: rest.length, ties: rest.flatMap((group) => group.ties), lines: [fitting.names.ofRest(rest.length)]
  });
  const shown = (): TextGroup[] => (rest.length === 0 ? groups : [...groups, joined()]);
  while (heightOf(shown()) > fitting.height && groups.length > 1) {
    const least = [...groups].sort((a, b) => told(a) - told(b) || dateOf(b.instrument) - dateOf(a.instrument))[0]!;
    groups.splice(groups.indexOf(least), 1);
    rest.push(least);
  }
  return rest.length === 1 ? [...groups, rest[0]!] : shown();
}

/** A text's name with its year, else without it where no other text of the fan is so called, else in two lines; never cut. */
function nameLines(instrument: string, ties: readonly Tie[], all: readonly string[], { width, names }: Fitting): string[] {
  const room = width - (ties.some((tie) => tie.performance !== 'untested') ? 18 : 0);
  const { name, year } = names.ofText(instrument);
  const whole = year === '' ? name : `${name}, ${year}`;
  if (textWidth(whole, NAME_SIZE) <= room) return [whole];
  const isAlone = all.filter((other) => names.ofText(other).name === name).length === 1;
  if (isAlone && textWidth(name, NAME_SIZE) <= room) return [name];
  return wrapped(whole, room, NAME_SIZE);
}

/** How much a group tells: its marks first, then whether it is more than a pledge. */
const told = (group: TextGroup): number =>
  4 * group.ties.filter((tie) => tie.performance !== 'untested').length +
  group.ties.filter((tie) => tie.standing === 'in-force').length / group.ties.length;

interface Laying extends FanGround {
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

/** The fan with its notes under it; `floor` lies under them. */
function withNotes(fan: Fan, ground: FanGround): Fan {
  const notes: string[] = [];
  for (const sentence of ground.notes.map((text) => noteLines(text, fan))) {
    // A sentence for which there is no room is left out whole.
    if (fan.bottom + 14 + (notes.length + sentence.length - 1) * NOTE_PITCH + 4 > ground.height) break;
    notes.push(...sentence);
  }
  const captions = notes.map((text, index): Caption => ({
    id: `fan-note-${index}`, kind: 'note', text, x: fan.from, y: fan.bottom + 14 + index * NOTE_PITCH, anchor: 'start'
  }));
  return { ...fan, captions: [...fan.captions, ...captions], floor: fan.bottom + notes.length * NOTE_PITCH + 4 };
}

function laidOut(groups: readonly TextGroup[], ground: Laying): Fan {
  const lines: FanLine[] = [];
  const captions: Caption[] = [];
  const count = groups.reduce((sum, group) => sum + linesOf(group).length, 0);
  let y = ground.top;
  for (const group of groups) {
    y += namesHeight(group);
    const last = group.lines.length - 1;
    captions.push(...group.lines.map((text, index): Caption => ({
      id: `text-${group.instrument || 'rest'}${index === 0 ? '' : `-${index}`}`, kind: 'text', text,
      x: ground.from, y: y - 5 - raised(group.texts) - (last - index) * SECOND_LINE, anchor: 'start'
    })));
    let column = 0;
    for (const ties of linesOf(group)) {
      const marked = ties.some((tie) => tie.performance !== 'untested');
      const line = fanLine(y, lines.length, { ...ground, count });
      lines.push({ ...line, ties, mark: { x: ground.to - 4 - 15 * (column % 3), y } });
      column = marked ? column + 1 : 0;
      y += LINE_PITCH;
    }
    y += TEXT_GAP;
  }
  const over = { ...fanLine(ground.top - OVER, -1.5, { ...ground, count }), ties: [], mark: { x: ground.to - 4, y: ground.top - OVER } };
  return { lines, captions, over, top: ground.top, bottom: y, floor: y, from: ground.from, to: ground.to };
}

/** One line: from the node by an S or down a comb to its level, along it, and by an S to its port on the ring. */
function fanLine(y: number, index: number, ground: Laying & { count: number }): Line {
  const { node, centre, ring, from, to, count, isOver } = ground;
  const towards = isOver ? -1 : Math.sign(centre.x - node.x);
  const pitch = Math.min(5 / ring, 2.3 / Math.max(count, 1));
  const turn = (index - (count - 1) / 2) * pitch;
  const radial = { x: -towards * Math.cos(turn), y: Math.sin(turn) };
  const port = { x: centre.x + radial.x * ring, y: centre.y + radial.y * ring };
  const [near, far] = towards > 0 ? [from, to] : [to, from];
  const inward = { x: radial.x - towards * 0.7, y: radial.y };
  const lane = { x: near + 22, y: node.y + LANE };
  const start = isOver ? { x: node.x, y: node.y + 11 } : { x: node.x + towards * 10, y: node.y };
  const toLevel = isOver
    ? [{ x: node.x, y: lane.y }, { x: node.x + 16, y: lane.y }, { x: lane.x - 8, y: lane.y }, { x: lane.x, y: lane.y }, { x: lane.x, y: lane.y + 8 }, { x: lane.x, y }]
    : [{ x: near - towards * 26, y: node.y }, { x: near - towards * 12, y: node.y }, { x: near - towards * 12, y: node.y + (y - node.y) / 2 }, { x: near - towards * 12, y }];
  const bends = [
    ...toLevel, { x: near + towards * 12, y },
    { x: far - towards * 12, y }, { x: far + towards * 12, y },
    { x: port.x + inward.x * 16, y: port.y + inward.y * 16 }
  ];
  return { start, bends, end: port };
}
