// markdown: the record to read or print: text by text its promises, where each stood on the dossier's own day, and the sources.
import { say } from '#lib/domain/dossier.ts';
import type { Commitment, Instrument } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { answerDay } from '#lib/domain/day-answered.ts';
import { earliestDay } from '#lib/domain/partial-date.ts';
import { statusOf } from '#lib/domain/status.ts';
import type { Format } from '#lib/exchange/format.ts';
import { kindWordsOf } from '#lib/text/kinds-words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { actorNames } from '#lib/text/headings.ts';
import { en as words } from '#lib/text/en.ts';

/** Signs that Markdown or HTML would take for its own. */
const text = (value: string): string => value.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');

export const markdown: Format = {
  id: 'markdown',
  files: 'one',
  write: (ledger) => {
    const { dossier } = ledger;
    const { title, subtitle, span, edition, licence } = dossier.dossier;
    const instruments = [...dossier.instruments].sort((a, b) => earliestDay(a.date) - earliestDay(b.date) || (a.id < b.id ? -1 : 1));
    const head = [`# ${text(title)}`, subtitle && text(subtitle), `The record ends on ${formatDate(span.to, 'en')} (${span.to}).${edition ? ` Edition ${edition}.` : ''}${licence ? ` ${text(licence)}.` : ''}`];
    const sources = dossier.sources.map((source) => `[^${source.id}]: ${text([source.title, source.publisher, source.date && formatDate(source.date, 'en')].filter(Boolean).join(', '))}${source.url && source.link !== false ? ` <${source.url.split(/\s/)[0]}>` : ''}`);
    const body = [...head, ...instruments.flatMap((one) => instrumentPart(ledger, one)), '## Sources', sources.join('\n')];
    return [{ name: 'dossier.md', text: `${body.filter(Boolean).join('\n\n')}\n` }];
  }
};

function instrumentPart(ledger: Ledger, instrument: Instrument): string[] {
  const promises = ledger.dossier.commitments.filter((one) => one.instrument === instrument.id);
  return [
    `## ${text(instrument.title)}`,
    `${formatDate(instrument.date, 'en')}. ${kindWordsOf('en').instrumentKind[instrument.kind]}, ${words.status.force[instrument.force]}. ${text(instrument.summary)}${notes(instrument.cites)}`,
    promises.map((one) => promiseLine(ledger, one)).join('\n')
  ];
}

function promiseLine(ledger: Ledger, promise: Commitment): string {
  const { day, date } = answerDay(ledger.dossier, undefined);
  const status = statusOf(ledger, promise.id, day);
  const holders = (ids: readonly string[]): string => ids.map((id) => say(ledger.actors.get(id) ?? {}, 'name', 'en') || (ledger.sources.get(id)?.title ?? id)).join(', ');
  const kept = status.performance === 'untested' ? '' : `; ${words.status.performance[status.performance]}${status.accordingTo.length > 0 ? `, ${words.record.accordingTo} ${text(holders(status.accordingTo))}` : ''}${status.disputedBy.length > 0 ? `; ${words.record.deniedBy} ${text(holders(status.disputedBy))}` : ''}`;
  return `- **${text(say(ledger.obligations.get(promise.obligation) ?? {}, 'title', 'en') || promise.obligation)}**: ${text(actorNames(ledger, promise.from, 'en'))} → ${text(actorNames(ledger, promise.to, 'en'))}. ${text(promise.summary)} On ${date}: ${words.status.standing[status.standing]}${kept}.${notes(promise.cites)}`;
}

const notes = (cites: readonly { readonly source: string }[]): string => [...new Set(cites.map(({ source }) => source))].map((id) => ` [^${id}]`).join('');
