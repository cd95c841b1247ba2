// The moment at which the script takes the page over from what was built: nothing that a reader sees is to move then.
import type { Ledger } from '#lib/domain/ledger.ts';
import { toQuery } from '#lib/state/view.ts';
import type { View } from '#lib/state/view.ts';
import type { AppLang } from '#lib/text/words.ts';
import type { FocusLayers } from '#lib/timeline/focus-parts.ts';
import type { LiveParts } from './live-parts.ts';

export interface Live {
  readonly ledger: Ledger;
  readonly parts: LiveParts;
  /** What draws a focus on the timeline, where the address asks for one. */
  readonly layers: FocusLayers | null;
}

/** The page hears its reader between two pieces of work. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The dossier, and what draws it under the hand; `ahead` makes what will be seen first, in a task of its own, for a large dossier takes its time. */
export async function fetchLive(load: () => Promise<Ledger>, hasFocus: boolean, ahead: (live: Live) => unknown): Promise<Live> {
  // Where the layers do not come, the timeline asks for them again with the next focus.
  const asked = hasFocus ? import('#lib/timeline/focus-layers.ts').then(({ focusLayers }) => focusLayers, () => null) : null;
  const parts = import('./live-explorer.ts').then(async ({ liveParts }) => {
    if (hasFocus) await liveParts.focusBody().catch(() => null);
    return liveParts;
  });
  const [ledger, liveParts, layers] = await Promise.all([load(), parts, asked]);
  const live = { ledger, parts: liveParts, layers };
  void ledger.histories;
  await breath();
  await ahead(live);
  await breath();
  return live;
}

/** What of the address was not understood, in words; '' where all was, as it nearly always is. `day`: the one shown, in words. */
export async function addressNote(query: string, view: View, day: string, lang: AppLang): Promise<string> {
  if (query === toQuery(view)) return '';
  const said = await import('./address-note.ts').catch(() => null);
  return said?.addressNote(query, view, day, lang) ?? '';
}

/** The query of the link that this click follows, which is then not followed by the browser; null where it leads elsewhere. */
export function viewLink(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return null;
  const query = (event.target as Element).closest('a')?.getAttribute('href');
  if (!query?.startsWith('?')) return null;
  event.preventDefault();
  return query;
}
