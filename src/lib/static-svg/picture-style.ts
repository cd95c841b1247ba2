// The style of a picture that stands alone, outside any page: the components' own rules with the values of one theme in them.
import graphPicture from './GraphPicture.svelte?raw';
import markRow from './MarkRow.svelte?raw';
import { TOKENS } from '#lib/ui/tokens.ts';
import type { Theme, Token } from '#lib/ui/tokens.ts';

/** The two families by the names under which their files are known. */
export interface Faces {
  readonly sans: string;
  readonly serif: string;
}

interface Rule {
  readonly selectors: readonly string[];
  readonly body: string;
}

/** Each component with what stands before its rules for bare elements, which reach no further than the component. */
const SOURCES: readonly (readonly [source: string, root: string])[] = [[graphPicture, '.picture'], [markRow, '.mark']];
/** What only a page can do: hovering, keyboard focus, the size of the picture's box. */
const OF_A_PAGE = /:hover|:focus|^\.picture$/;

/**
 * The rules of the graph's picture as one sheet without variables, for software that knows none (a picture file, a
 * share card). A rule that uses the tone of its element is written once for each tone.
 */
export function pictureStyle(theme: Theme, faces: Faces): string {
  const rules = SOURCES.flatMap(([source, root]) => rulesOf(source, root));
  const tones = rules.filter(({ body }) => body.includes('--tone:'));
  const plain = rules.filter(({ body }) => !body.includes('--tone:'));
  const written = plain.flatMap((rule) => (rule.body.includes('var(--tone)') ? tones.map((tone) => inTone(rule, tone)) : [rule]));
  const lines = written.map(({ selectors, body }) => `${selectors.join(',')}{${withValues(body, theme, faces)}}`);
  return [...new Set(lines)].join('\n');
}

function rulesOf(source: string, root: string): Rule[] {
  const style = source.slice(source.indexOf('<style>') + 7, source.indexOf('</style>'));
  return [...style.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, heads = '', body = '']) => {
    const selectors = heads.split(',').map((one) => one.trim()).filter((one) => !OF_A_PAGE.test(one)).map((one) => (/^[a-z]/.test(one) ? `${root} ${one}` : one));
    return selectors.length > 0 ? [{ selectors, body: body.trim() }] : [];
  });
}

function inTone({ selectors, body }: Rule, tone: Rule): Rule {
  const colour = /--tone:\s*([^;]+)/.exec(tone.body)?.[1] ?? '';
  const heads = tone.selectors.flatMap((head) => selectors.flatMap((one) => (one.startsWith('.') ? [`${head} ${one}`, `${head}${one}`] : [`${head} ${one}`])));
  return { selectors: heads, body: body.replaceAll('var(--tone)', colour) };
}

/** Values for variables; weights in whole hundreds, the only ones that the software knows. */
const withValues = (body: string, theme: Theme, faces: Faces): string =>
  body.replace(/font-weight:\s*(\d+)/g, (_, weight: string) => `font-weight:${Math.round(Number(weight) / 100) * 100}`).replace(/var\(--([a-z-]+)\)/g, (_, name: string) => (name === 'sans' || name === 'serif' ? faces[name] : TOKENS[theme][name as Token]));
