// v1.d.ts: the declarations for hosts that write TypeScript, written from the one table.
import { EVENTS, FIELDS, FIELD_NAMES, KINDS, MESSAGES, PROTOCOL } from './embed-schema.ts';
import type { Kind, MessageType } from './embed-schema.ts';
import { namesFor } from './embed-settings.ts';

const fieldsOf = (type: MessageType): string =>
  Object.entries(MESSAGES[type]).map(([name, kind]) => `readonly ${name}: ${KINDS[kind as Kind].type}`).join('; ');

/** The text of v1.d.ts. */
export function typeDeclarations(): string {
  const types = Object.keys(MESSAGES) as MessageType[];
  const title = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return `// Pledgeline, embeds v${PROTOCOL}: the elements of /embed/v1.js and the messages of frames.
export type PledgelineAttribute = ${namesFor('attribute').map((name) => `'${name}'`).join(' | ')};

${types.map((type) => `export interface Pledgeline${title(type)} { ${fieldsOf(type)} }`).join('\n')}

export interface PledgelineElement extends HTMLElement {
  getAttribute(name: PledgelineAttribute | (string & {})): string | null;
  setAttribute(name: PledgelineAttribute | (string & {}), value: string): void;
}

/** What JSX may say of an element. */
export type PledgelineProps = { readonly [name in PledgelineAttribute]?: string } & {
  readonly id?: string;
  readonly className?: string;
  readonly ref?: unknown;
  readonly children?: unknown;
};

/** What a frame posts to its parent. */
export type PledgelineMessage = { readonly source: 'pledgeline'; readonly v: ${PROTOCOL} } & (
${types.map((type) => `  | ({ readonly type: '${type}' } & Pledgeline${title(type)})`).join('\n')}
);

/** What a frame takes from its parent. */
export interface PledgelineCommand {
  readonly target: 'pledgeline';
  readonly v: ${PROTOCOL};
  readonly type: 'set';
${FIELD_NAMES.filter((name) => FIELDS[name].command).map((name) => `  readonly ${name}?: ${KINDS[FIELDS[name].kind].type};`).join('\n')}
}

declare global {
  interface HTMLElementTagNameMap {
    'pledgeline-graph': PledgelineElement;
    'pledgeline-timeline': PledgelineElement;
  }
  interface GlobalEventHandlersEventMap {
${EVENTS.map((type) => `    'pledgeline:${type}': CustomEvent<Pledgeline${title(type)}>;`).join('\n')}
  }
}
`;
}
