// Where the parts of the band stand, in pixels: the same for a zoom or a day, so that nothing jumps.

export interface BandLayout {
  readonly width: number;
  readonly height: number;
  readonly compact: boolean;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly overviewRight: number;
  /** Text of the gutter begins here. */
  readonly gutter: number;
  readonly flagRows: number;
  readonly flagRow: number;
  readonly axisTop: number;
  readonly axisBase: number;
  readonly lanesTop: number;
  readonly laneHeight: number;
  readonly lanesBottom: number;
  readonly lifeTop: number;
  readonly overviewTop: number;
  readonly overviewHeight: number;
  /** Size of labels: 12, on phones 13. */
  readonly textSize: number;
}

export interface LayoutWish {
  readonly width: number;
  readonly lanes: number;
  /** Of the lifelines of what is in focus: lanes and flags give way to them. */
  readonly lifeHeight: number;
  /** Widest name of a lane or of the overview, in pixels. */
  readonly nameWidth: number;
}

const FLAG_ROW = 15;

/** The band at a width: phone below 768, two rows of flags below 1024, four above. */
export function layoutOf(wish: LayoutWish): BandLayout {
  const { width } = wish;
  const focused = wish.lifeHeight > 0;
  const compact = width < 768;
  const medium = width < 1024;
  const flagRows = compact ? 1 : focused || medium ? 2 : 4;
  const laneHeight = compact ? 13 : focused ? 16 : medium ? 20 : 27;
  const gutter = compact ? 8 : medium ? 24 : 32;
  // Wide bands leave room for the names of texts, with a focus or without, so that a focus moves no mark sideways.
  const plotLeft = compact ? 8 : Math.max(width >= 1280 ? 232 : 184, gutter + wish.nameWidth + 16);
  const margin = compact ? 8 : medium ? 64 : 136;
  const flagRow = compact ? 17 : FLAG_ROW;
  const axisTop = flagRows * flagRow + 4;
  const axisBase = axisTop + (compact ? 24 : 22);
  const lanesBottom = axisBase + laneHeight * wish.lanes;
  const lifeTop = lanesBottom + 8;
  const life = focused ? wish.lifeHeight + 8 : 0;
  const overviewTop = lanesBottom + (compact ? 4 : 18) + life;
  const overviewHeight = compact ? 0 : medium ? 20 : 26;
  return {
    width, compact, gutter, plotLeft, plotRight: Math.max(width - margin, plotLeft + 40),
    overviewRight: Math.max(width - (compact ? 8 : gutter), plotLeft + 40), flagRows, flagRow, axisTop, axisBase,
    lanesTop: axisBase, laneHeight, lanesBottom, lifeTop, overviewTop, overviewHeight,
    height: overviewTop + overviewHeight + (compact ? 4 : 18), textSize: compact ? 13 : 12
  };
}
