// A bundle in focus opened into its commitments: one level line each, under the name of its text, in the order of dates.
import type { Ledger } from '#lib/domain/ledger.ts';
import { earliestDay } from '#lib/domain/partial-date.ts';
import type { Bundle, Tie } from './bundles.ts';
import type { Line } from './curves.ts';
import type { Caption, Point } from './graph-model.ts';
import { textWidth } from './label-size.ts';
import type { Size } from './positions.ts';

const NAME_HEIGHT = 15;
const LINE_PITCH = 5.5;
const TEXT_GAP = 2.5;
const NEAR_NODE = 46;
const NEAR_CENTRE = 32;
const LEAST_LEVEL = 100;
const NAME_SIZE = 11.5;

/** Where the fan stands: between its node and the ring round the centre. */
export interface FanGround extends Size {
  readonly centre: Point;
  readonly ring: number;
  readonly node: Point;
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
  readonly from: number;
  readonly to: number;
}

export interface TextGroup {
  readonly instrument: string;
  /** Several texts stand in one group where the ground is too low for all of them. */
  readonly texts: number;
  readonly ties: readonly Tie[];
}

export interface FanNames {
  readonly ofText: (instrument: string) => string;
  readonly ofRest: (texts: number) => string;
}

/** The fan of a bundle, drawn from its node to the centre; null where the ground is too narrow for one. */
export function fanOf(ledger: Ledger, bundle: Bundle, ground: FanGround, names: FanNames): Fan | null {
  const span = levelSpan(ground);
  if (!span) return null;
  const groups = fittingGroups(ledger, bundle.ties, ground.height - 78);
  const total = heightOf(groups);
  const middle = (ground.node.y + ground.centre.y) / 2;
  const top = Math.max(26, Math.min(middle - total / 2, ground.height - total - 52));
  return laidOut(groups, { ...ground, ...span, top }, names);
}

/** From where to where the lines run level, left to right; null where they would be too short to carry a name. */
function levelSpan({ node, centre, ring }: FanGround): { from: number; to: number } | null {
  const isRight = node.x > centre.x;
  const from = isRight ? centre.x + ring + NEAR_CENTRE : node.x + NEAR_NODE;
  const to = isRight ? node.x - NEAR_NODE : centre.x - ring - NEAR_CENTRE;
  return to - from < LEAST_LEVEL ? null : { from, to };
}

const heightOf = (groups: readonly TextGroup[]): number =>
  groups.reduce((sum, group) => sum + NAME_HEIGHT + TEXT_GAP + LINE_PITCH * linesOf(group).length, 0);

/** One line a commitment; a group of several texts is one line. */
const linesOf = (group: TextGroup): Tie[][] => (group.texts > 1 ? [[...group.ties]] : group.ties.map((tie) => [tie]));

/** Texts by date; where they are too many, those with the least to tell go together at the end. */
function fittingGroups(ledger: Ledger, ties: readonly Tie[], height: number): TextGroup[] {
  const byText = new Map<string, Tie[]>();
  for (const tie of ties) byText.set(tie.commitment.instrument, [...(byText.get(tie.commitment.instrument) ?? []), tie]);
  const dateOf = (id: string): number => earliestDay(ledger.instruments.get(id)!.date);
  const groups: TextGroup[] = [...byText]
    .map(([instrument, own]) => ({ instrument, texts: 1, ties: own }))
    .sort((a, b) => dateOf(a.instrument) - dateOf(b.instrument) || (a.instrument < b.instrument ? -1 : 1));
  const rest: TextGroup[] = [];
  const shown = (): TextGroup[] => (rest.length === 0 ? groups : [...groups, joined(rest)]);
  while (heightOf(shown()) > height && groups.length > 1) {
    const least = [...groups].sort((a, b) => told(a) - told(b) || dateOf(b.instrument) - dateOf(a.instrument))[0]!;
    groups.splice(groups.indexOf(least), 1);
    rest.push(least);
  }
  return rest.length === 1 ? [...groups, rest[0]!] : shown();
}

const joined = (rest: readonly TextGroup[]): TextGroup => ({
  instrument: '', texts: rest.length, ties: rest.flatMap((group) => group.ties)
});

/** How much a group tells: its marks first, then whether it is more than a pledge. */
const told = (group: TextGroup): number =>
  4 * group.ties.filter((tie) => tie.performance !== 'untested').length +
  group.ties.filter((tie) => tie.standing === 'in-force').length / group.ties.length;

const isMarked = (group: TextGroup): boolean => group.ties.some((tie) => tie.performance !== 'untested');

interface Laying extends FanGround {
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

function laidOut(groups: readonly TextGroup[], ground: Laying, names: FanNames): Fan {
  const lines: FanLine[] = [];
  const captions: Caption[] = [];
  const count = groups.reduce((sum, group) => sum + linesOf(group).length, 0);
  let y = ground.top;
  for (const group of groups) {
    y += NAME_HEIGHT;
    const text = group.texts > 1 ? names.ofRest(group.texts) : names.ofText(group.instrument);
    captions.push({
      id: `text-${group.instrument || 'rest'}`, kind: 'text', text: shortened(text, ground.to - ground.from - (isMarked(group) ? 18 : 0)),
      x: ground.from, y: y - 5, anchor: 'start'
    });
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
  const over = { ...fanLine(ground.top - 4, -1.5, { ...ground, count }), ties: [], mark: { x: ground.to - 4, y: ground.top - 4 } };
  return { lines, captions, over, top: ground.top, bottom: y, from: ground.from, to: ground.to };
}

/** One line: from the node by an S to its level, along it, and by an S to its port on the ring. */
function fanLine(y: number, index: number, ground: Laying & { count: number }): Line {
  const { node, centre, ring, from, to, count } = ground;
  const towards = Math.sign(centre.x - node.x);
  const pitch = Math.min(5 / ring, 2.3 / Math.max(count, 1));
  const turn = (index - (count - 1) / 2) * pitch;
  const radial = { x: -towards * Math.cos(turn), y: Math.sin(turn) };
  const port = { x: centre.x + radial.x * ring, y: centre.y + radial.y * ring };
  const [near, far] = towards > 0 ? [from, to] : [to, from];
  const start = { x: node.x + towards * 10, y: node.y };
  const inward = { x: radial.x - towards * 0.7, y: radial.y };
  const bends = [
    { x: start.x + towards * 20, y: node.y },
    { x: near - towards * 12, y }, { x: near + towards * 12, y },
    { x: far - towards * 12, y }, { x: far + towards * 12, y },
    { x: port.x + inward.x * 16, y: port.y + inward.y * 16 }
  ];
  return { start, bends, end: port };
}

/** The text by whole words in `width` pixels, with its dots where words were left out; its year stays. */
function shortened(text: string, width: number): string {
  if (textWidth(text, NAME_SIZE) <= width) return text;
  const year = /,[^,]*$/.exec(text)?.[0] ?? '';
  const words = text.slice(0, text.length - year.length).split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')}…${year}`, NAME_SIZE) > width) words.pop();
  return `${words.join(' ').replace(/[,:(]$/, '')}…${year}`;
}
