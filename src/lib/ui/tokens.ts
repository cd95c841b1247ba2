// The colours of both themes, for the style sheet, for canvas drawing and for the tests that measure them.
import type { Standing } from '#lib/domain/words.ts';

/** The states that have a colour of their own; superseded, withdrawn, rejected, lapsed and unknown share `past`. */
export const STATES = ['in-force', 'pledged', 'proposed', 'suspended', 'past', 'breached', 'disputed'] as const;
export type StateTone = (typeof STATES)[number];
export const GROUNDS = ['ground', 'raised', 'sunk'] as const;
export const INKS = ['ink', 'muted', 'focus'] as const;
export type Token = StateTone | (typeof GROUNDS)[number] | (typeof INKS)[number] | 'rule';
export type Theme = 'light' | 'dark';

/** Each token's sRGB value; tokens.css says the same, and a test compares the two. */
export const TOKENS: Readonly<Record<Theme, Readonly<Record<Token, string>>>> = {
  light: {
    ground: '#FBF8F1', raised: '#FFFFFF', sunk: '#F4EFE4', ink: '#1B1A17', muted: '#5C574D', rule: '#DDD6C8',
    focus: '#0B57D0', 'in-force': '#006057', pledged: '#326ECF', proposed: '#7D7E92', suspended: '#C4722A',
    past: '#928574', breached: '#B02A22', disputed: '#641882'
  },
  dark: {
    ground: '#14130F', raised: '#1D1B17', sunk: '#0E0D0A', ink: '#F1EDE2', muted: '#B0A999', rule: '#39352D',
    focus: '#9CC2FF', 'in-force': '#45E3C4', pledged: '#567BD0', proposed: '#6F717F', suspended: '#FCDB5D',
    past: '#9F8D7E', breached: '#FB5837', disputed: '#D2ABFD'
  }
};

/** Which colour a standing is drawn in; null where nothing is drawn. */
export function toneOf(standing: Standing): StateTone | null {
  if (standing === 'none') return null;
  return STATES.find((state) => state === standing) ?? 'past';
}
