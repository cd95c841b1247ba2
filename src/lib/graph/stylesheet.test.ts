import { describe, expect, it } from 'vitest';
import { TOKENS } from '#lib/ui/tokens.ts';
import { stylesheet } from './stylesheet.ts';

/** The size of the letters of a node with these classes: of the rules that match, the last one's. */
function lettersOf(classes: readonly string[], small: boolean): unknown {
  const rules = stylesheet({ colours: TOKENS.light, sans: 'sans-serif', serif: 'serif' }, small) as unknown as readonly { selector: string; style: Readonly<Record<string, unknown>> }[];
  const matching = rules.filter(({ selector, style }) => {
    const [kind, ...wanted] = selector.split('.');
    return kind === 'node' && 'font-size' in style && wanted.every((one) => classes.includes(one));
  });
  return matching.at(-1)?.style['font-size'];
}

describe.each([true, false])('stylesheet, small: %s', (small) => {
  it('gives the centre the same letters in focus as at rest, so that its name stays inside its disc', () => {
    expect(lettersOf(['actor', 'centre', 'focused'], small)).toBe(lettersOf(['actor', 'centre'], small));
  });

  it('gives any other actor larger letters in focus', () => {
    expect(lettersOf(['actor', 'focused'], small)).toBeGreaterThan(lettersOf(['actor'], small) as number);
  });
});
