// The built-in dossier on the timeline: at any window, width, day and language no label lies over another or is cut.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifeNameAt } from '#lib/timeline/life-names.ts';
import { textWidth } from '#lib/timeline/measure.ts';
import { openFocus } from '#lib/timeline/open-focus.ts';
import { openTimeline } from '#lib/timeline/open-timeline.ts';
import { daysIn } from '#lib/timeline/scale.ts';
import { timelineModel } from '#lib/timeline/timeline-model.ts';
import type { TimelineModel } from '#lib/timeline/timeline-model.ts';
import { wordsOf } from '#lib/text/words.ts';
import { runs } from '#tests/runs.ts';
import { builtInLedger } from './built-in-dossier.ts';

const ledger = builtInLedger();
const opened = openTimeline(ledger);
const { span } = opened;
const focused = openFocus(ledger, opened);
const OF_RUSSIA = ledger.dossier.commitments.filter(({ from, to }) => from.includes('russia') || to.includes('russia')).map(({ id }) => id);

interface Label {
  readonly row: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
const label = (row: string, text: string, from: number, width: number): Label => ({ row, text, from, to: from + width });

/** Every label of the band with the pixels that it takes, by the row it stands in. */
function labelsOf(model: TimelineModel): Label[] {
  const { layout, lang } = model;
  const size = layout.textSize;
  const axis = model.ticks.flatMap((tick) => [
    ...(tick.major ? [label('axis', tick.major, tick.x + 4, textWidth(tick.major, size, true))] : []),
    ...(tick.label ? [label('axis', tick.label, tick.x + (tick.labelAt ?? 4), textWidth(tick.label, size))] : [])
  ]);
  const earlier = `← ${wordsOf(lang).timeline.earlier(model.before)}`;
  const before = model.before > 0 && !layout.compact ? [label('axis', earlier, layout.gutter, textWidth(earlier, 12))] : [];
  const flags = model.flags.flatMap((flag) => (flag.name ? [label(`flag ${flag.row}`, flag.name, flag.from, flag.to - flag.from)] : []));
  const lanes = model.lanes.flatMap((lane) => [
    ...(layout.compact ? [] : [label(lane.id, lane.title, layout.gutter, textWidth(lane.title, 13))]),
    ...lane.labels.map(({ text, x, left }) => label(lane.id, text, left ? x - textWidth(text, size) : x, textWidth(text, size))),
    ...lane.marks.flatMap((mark) => (mark.count === undefined ? [] : [label(lane.id, `(${mark.count})`, mark.x - mark.r, 2 * mark.r)]))
  ]);
  const lives = model.lifelines.groups.flatMap((group, at) => {
    const { instrument, lines, count } = group;
    const name = model.lifeNames[at]!;
    const begins = Math.min(...lines.flatMap(({ parts }) => parts.map(({ x1 }) => x1)));
    // On a phone a name and its count stand above their line, elsewhere before it.
    const room = textWidth(name, 11.5) + (layout.compact && count > 1 ? 6 + textWidth(String(count), 11.5) : 0);
    const line = Number.isFinite(begins) && !layout.compact ? [label(instrument, 'line', begins, 1)] : [];
    return [label(instrument, name, lifeNameAt(group, name, layout).x, room), ...line];
  });
  return [...axis, ...before, ...flags, ...lanes, ...lives];
}

const windows = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }), days: fc.double({ min: 0, max: 1, noNaN: true }), at: fc.double({ min: 0, max: 1, noNaN: true }),
  width: fc.constantFrom(390, 768, 900, 1024, 1280, 1440, 1900), lang: fc.constantFrom('en' as const, 'uk' as const), focus: fc.boolean()
}).map(({ from, days, at, width, lang, focus }) => {
  // Short windows are as likely as long ones.
  const length = 14 * (daysIn(span) / 14) ** days;
  const first = span.from + from * (daysIn(span) - length);
  const day = Math.round(span.from + at * (span.to - span.from));
  return { from: first, to: first + length - 1, day, width, lang, commitments: focus ? OF_RUSSIA : [], focus: focus ? ['crimea-annexation'] : [] };
});

describe('timelineModel on the built-in dossier', () => {
  it('lets no two labels overlap and cuts none, in any window', () => {
    fc.assert(fc.property(windows, (wish) => {
      const rows = new Map<string, Label[]>();
      for (const one of labelsOf(timelineModel(ledger, wish, opened))) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
      for (const labels of rows.values()) {
        const sorted = labels.sort((a, b) => a.from - b.from);
        sorted.forEach((one, at) => {
          expect(one.from, one.text).toBeGreaterThanOrEqual(0);
          expect(one.to, one.text).toBeLessThanOrEqual(wish.width);
          const next = sorted[at + 1];
          if (next) expect(one.to, `${one.text} | ${next.text} at ${wish.width}`).toBeLessThanOrEqual(next.from);
        });
      }
    }), { numRuns: runs(300) });
  });
  it('gives every text in focus a name of its own', () => {
    fc.assert(fc.property(windows, (wish) => {
      const { lifeNames } = timelineModel(ledger, { ...wish, commitments: OF_RUSSIA }, opened, focused);
      expect(new Set(lifeNames).size).toBe(lifeNames.length);
    }), { numRuns: runs(60) });
  });
  it('keeps a label while the window is panned, as long as its mark stays well inside', () => {
    fc.assert(fc.property(windows, fc.double({ min: -0.05, max: 0.05, noNaN: true }), (wish, share) => {
      const length = wish.to + 1 - wish.from;
      const by = Math.max(span.from - wish.from, Math.min(share * length, span.to - wish.to));
      const [before, after] = [wish, { ...wish, from: wish.from + by, to: wish.to + by }].map((one) => timelineModel(ledger, one, opened).lanes.flatMap(({ labels }) => labels));
      const { plotLeft, plotRight } = timelineModel(ledger, wish, opened).layout;
      const px = ((plotRight - plotLeft) / length) * by;
      const room = (plotRight - plotLeft) * 0.4;
      for (const one of before ?? []) {
        const there = one.x - px;
        if (Math.min(one.x, there) < plotLeft + room || Math.max(one.x, there) > plotRight - room) continue;
        expect((after ?? []).some(({ id }) => id === one.id), one.text).toBe(true);
      }
    }), { numRuns: runs(60) });
  });
});
