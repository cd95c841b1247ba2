// What the page for embedders says of parameters, messages and snippets: all of it out of the one table.
import type { AppLang } from '#lib/text/words.ts';
import { EVENTS, FIELDS, FIELD_NAMES, KINDS, MESSAGES } from './embed-schema.ts';
import type { FieldName, Kind, MessageType } from './embed-schema.ts';
import { REACT_TYPES, drivenSnippet, elementSnippet, frameSnippet, reactSnippet, sizedSnippet } from './snippets.ts';

export type Where = 'parameter' | 'attribute' | 'command';

export interface EmbedDocs {
  readonly fields: readonly { readonly name: FieldName; readonly where: readonly Where[]; readonly values: string; readonly example: string }[];
  readonly messages: readonly { readonly type: MessageType; readonly fields: readonly { readonly name: string; readonly values: string }[]; readonly event: boolean }[];
  readonly snippets: Readonly<Record<'frame' | 'sized' | 'element' | 'driven' | 'react' | 'types' | 'command' | 'event', string>>;
}

const WHERE: readonly Where[] = ['parameter', 'attribute', 'command'];
/** Values of a kind, as a person reads them. */
const valuesOf = (kind: Kind): string =>
  ({ day: 'YYYY-MM-DD', focus: 'id | id,id | null', address: 'URL', edition: 'YYYY-MM-DD.n | null', pixels: 'number', names: 'string[]' } as Partial<Record<Kind, string>>)[kind] ?? KINDS[kind].type.replaceAll("'", '');

/** The facts of the page, with examples for a site, a day and a title. `ownDays`: those with an address of their own. */
export function embedDocs({ site, day, ownDays, title, lang }: { site: string; day: string; ownDays: readonly string[]; title: string; lang: AppLang }): EmbedDocs {
  const wish = { site, what: 'graph', query: `at=${day}`, ownDays, title, height: 720, lang } as const;
  return {
    fields: FIELD_NAMES.map((name) => ({
      name, where: WHERE.filter((where) => FIELDS[name][where]), values: valuesOf(FIELDS[name].kind), example: FIELDS[name].example
    })),
    messages: (Object.keys(MESSAGES) as MessageType[]).map((type) => ({
      type, event: (EVENTS as readonly string[]).includes(type),
      fields: Object.entries(MESSAGES[type]).map(([name, kind]) => ({ name, values: valuesOf(kind as Kind) }))
    })),
    snippets: {
      frame: frameSnippet(wish), sized: sizedSnippet(wish), element: elementSnippet(wish), driven: drivenSnippet(wish), react: reactSnippet(wish), types: REACT_TYPES,
      command: `frame.contentWindow.postMessage({ target: 'pledgeline', v: 1, type: 'set', at: '${day}', theme: 'dark' }, '*');`,
      event: `document.querySelector('pledgeline-graph').addEventListener('pledgeline:at', (event) => console.log(event.detail.at));`
    }
  };
}
