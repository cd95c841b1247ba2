// The dossier's story as plain data: chapters with their sentences, sources, day, view and still picture.
import { say } from '#lib/domain/dossier.ts';
import type { Story } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import { drawExplorer } from '#lib/explorer/drawn-explorer.ts';
import type { ExplorerModel } from '#lib/explorer/explorer-model.ts';
import { limitsOf } from '#lib/explorer/address.ts';
import type { GraphElements } from '#lib/graph/graph-model.ts';
import { fromQuery, toQuery } from '#lib/state/view.ts';
import type { View } from '#lib/state/view.ts';
import { formatDayLong } from '#lib/text/format-date.ts';
import type { AppLang } from '#lib/text/words.ts';
import type { Line, Part } from '#routes/record-pages/page-model.ts';
import { settingOf } from '#routes/record-pages/parts.ts';
import type { Setting } from '#routes/record-pages/parts.ts';
import { citeName } from '#routes/draft-pages/cite-name.ts';
import { checkedSource } from './checked-page.ts';
import { stripShown, stripSpan } from './story-strip.ts';
import type { StripShown, StripSpan } from './story-strip.ts';

export type Chapter = Story['chapters'][number];

export interface ChapterShown {
  readonly id: string;
  readonly title: string;
  /** The chapter's day in words. */
  readonly day: string;
  readonly date: string;
  readonly sentences: readonly { readonly text: string; readonly cites: readonly Part[] }[];
  /** What stood on that day, computed. */
  readonly summary: Line;
  readonly view: View;
  readonly query: string;
  readonly proposed: boolean;
  readonly picture: GraphElements;
  readonly strip: StripShown;
}

export interface StoryPage {
  readonly span: StripSpan;
  readonly chapters: readonly ChapterShown[];
  readonly centre: string;
  readonly recordEnds: string;
  /** Is there an article whose points are checked? */
  readonly checked: boolean;
}

const STILL = { width: 440, height: 300 };

/** The story in this language; without chapters where the dossier tells none. */
export function storyPage(ledger: Ledger, lang: AppLang): StoryPage {
  const setting = settingOf(ledger, lang);
  const { centre } = ledger.dossier.dossier;
  const name = centre ? say(ledger.actors.get(centre) ?? {}, 'name', lang) : '';
  const chapters = ledger.dossier.story?.chapters ?? [];
  const span = stripSpan(ledger, chapters.map((chapter) => viewOfChapter(ledger, chapter)));
  return {
    span,
    chapters: chapters.map((chapter) => chapterShown(setting, chapter, { centre: name, span })),
    centre: name,
    recordEnds: ledger.dossier.dossier.span.to,
    checked: checkedSource(ledger) !== undefined
  };
}

/** The view that a chapter asks for, as an address would: days clamped, an unknown focus left out. */
export function viewOfChapter(ledger: Ledger, { at, from, to, focus, lens }: Chapter): View {
  const asked = Object.entries({ at, from, to, focus, lens }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return fromQuery(new URLSearchParams(asked), limitsOf(ledger));
}

function chapterShown(setting: Setting, chapter: Chapter, { centre, span }: { centre: string; span: StripSpan }): ChapterShown {
  const { ledger, lang } = setting;
  const view = viewOfChapter(ledger, chapter);
  const proposed = view.focus.some((id) => ledger.drafts.has(id));
  const { model, graph } = drawExplorer(ledger, view, { lang, showProposed: proposed, showPast: false, ...STILL });
  return {
    id: chapter.id,
    title: say(chapter, 'title', lang),
    date: model.date,
    day: formatDayLong(parseDay(model.date)!, lang),
    sentences: chapter.text.map((one) => ({ text: say(one, 'say', lang), cites: one.cites.map((cite) => citeName(setting, cite)) })),
    summary: summaryLine(setting, model, centre),
    view,
    query: toQuery(view),
    proposed,
    picture: graph,
    strip: stripShown(ledger, span, view, { date: model.date, lang })
  };
}

/** The day's summary, each number leading to the explorer's list of what it counts on that day. */
function summaryLine({ words }: Setting, { counted, date }: ExplorerModel, centre: string): Line {
  const numbers = {
    obligors: counted.obligors.length, texts: counted.texts.length, binding: counted.binding.length, disputed: counted.disputed.length,
    heldBroken: counted.heldBrokenTexts.length, mustUseForce: counted.mustUseForce.length
  };
  return words.explorer.summary(numbers, centre).map((part) =>
    typeof part === 'string' ? part : { text: part.text, path: `?at=${date}#${part.counts === 'promises' ? 'promises' : `counted-${part.counts}`}` });
}
