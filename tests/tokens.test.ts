import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GROUNDS, INKS, STATES, TOKENS } from '#lib/ui/tokens.ts';
import type { Theme } from '#lib/ui/tokens.ts';
import { VISIONS, ciede2000, contrast, difference } from './colour-vision.ts';

const THEMES: Theme[] = ['light', 'dark'];
const css = readFileSync('src/lib/ui/tokens.css', 'utf8');
const print = css.slice(css.indexOf('@media print'));

describe('the arithmetic of colour', () => {
  it('gives the published CIEDE2000 of Sharma’s first, seventh and last test pairs', () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
    expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
  });
  it('gives black on white its contrast of 21', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
  });
});

describe.each(THEMES)('the %s theme', (theme) => {
  const tokens = TOKENS[theme];

  it('shows every state at 3:1 or more on each of its grounds', () => {
    const weak = STATES.flatMap((state) => GROUNDS.filter((ground) => contrast(tokens[state], tokens[ground]) < 3).map((ground) => `${state} on ${ground}`));
    expect(weak).toEqual([]);
  });

  it('sets every text at 4.5:1 or more on each of its grounds', () => {
    const weak = INKS.flatMap((ink) => GROUNDS.filter((ground) => contrast(tokens[ink], tokens[ground]) < 4.5).map((ground) => `${ink} on ${ground}`));
    expect(weak).toEqual([]);
  });

  it.each(VISIONS)('keeps every two states 15 or more apart in %s vision', (vision) => {
    const close = STATES.flatMap((one, i) => STATES.slice(i + 1).filter((other) => difference(tokens[one], tokens[other], vision) < 15).map((other) => `${one} – ${other}`));
    expect(close).toEqual([]);
  });

  it('is the same in the style sheet, wherever the theme stands there', () => {
    const [light, dark] = [css.slice(0, css.indexOf('@media')), css.slice(css.indexOf('@media'), css.indexOf('@media (max-width'))];
    const times = theme === 'light' ? 1 : 2;
    const sheet = theme === 'light' ? light : dark;
    const missing = Object.entries(tokens).filter(([name, value]) => sheet.split(`--${name}: ${value};`).length - 1 !== times);
    expect(missing).toEqual([]);
  });
});

describe('the printed page', () => {
  it('shows states at 3:1 and text at 4.5:1 on white', () => {
    const printed = (name: string): string => new RegExp(`--${name}: (#\\w{6})`).exec(print)?.[1] ?? '#FFFFFF';
    expect(STATES.filter((state) => contrast(printed(state), '#FFFFFF') < 3)).toEqual([]);
    expect(INKS.filter((ink) => contrast(printed(ink), '#FFFFFF') < 4.5)).toEqual([]);
  });
});
