// An actor's page: what it promised, what it was promised, and what became of each.
import { say } from '#lib/domain/dossier.ts';
import type { Actor, Commitment, Member } from '#lib/domain/form.ts';
import { kindWordsOf, pageWordsOf } from '#lib/text/kinds-words.ts';
import { formatDate, formatSince } from '#lib/text/format-date.ts';
import type { Standing } from '#lib/domain/words.ts';
import { recordWordsOf } from '#lib/text/record-words.ts';
import { statusOf } from '#lib/domain/status.ts';
import { claimEntry } from './about-it.ts';
import { aboutSections } from './about-it.ts';
import { actorRecord, standingSection } from './actor-record.ts';
import type { Line, RecordPage, Section, Side } from './page-model.ts';
import { citeLines, commitmentEntry, eventEntry, fact, instrumentEntry, linkTo, links, section } from './parts.ts';
import type { Setting } from './parts.ts';

/** More events than these stand by day and title alone: their pages tell them. */
const MANY = 80;

/** The page of one actor. */
export function actorPage(setting: Setting, actor: Actor): RecordPage {
  const { ledger, lang } = setting;
  const w = pageWordsOf(lang);
  const { dossier } = ledger;
  const out = dossier.commitments.filter((one) => one.from.includes(actor.id));
  const owed = dossier.commitments.filter((one) => one.to.includes(actor.id));
  const events = ledger.eventOrder.filter((event) => event.actors?.includes(actor.id));
  const spoken = dossier.claims.filter((claim) => claim.speaker === actor.id);
  const name = say(actor, 'name', lang);
  const summary = say(actor, 'summary', lang);
  const record = actorRecord(setting, actor);
  return {
    id: actor.id,
    over: [kindWordsOf(lang).actorKind[actor.kind]],
    title: name,
    lead: summary,
    description: `${name}. ${summary}`,
    ...(out.length + owed.length > 0 ? { explore: { text: w.seeInExplorer(name), query: `focus=${actor.id}` } } : {}),
    facts: [
      ...fact(w.alsoCalled, (aliasesOf(actor, lang) ?? []).join(', ')),
      ...fact(w.of, links(setting, actor.of)),
      ...fact(w.memberOf, ...memberships(setting, actor.id)),
      ...fact(w.members, ...(actor.members ?? []).map((member) => memberLine(setting, member))),
      ...(actor.members ? fact(w.membersListed, actor.membersComplete ? w.complete : w.incomplete) : [])
    ],
    ...(record ? { record } : {}),
    sections: [
      ...promiseSections(setting, 'given', out),
      ...promiseSections(setting, 'received', owed),
      ...section('texts', w.partyTo, dossier.instruments.filter((one) => one.parties.includes(actor.id)).sort(byDate).map((one) => instrumentEntry(setting, one))),
      ...section('drafts', w.drafts, dossier.drafts.filter((one) => one.authors.includes(actor.id)).map((one) => ({
        id: one.id, head: [{ text: formatDate(one.date, lang), muted: true }, ' ', linkTo(setting, one.id)], lines: []
      }))),
      ...section('events', w.events, events.map((event) => ({ ...eventEntry(setting, event), ...(events.length > MANY && { text: '' }) }))),
      ...section('said', w.said(name), spoken.map((claim) => claimEntry(setting, claim, true))),
      ...aboutSections(setting, [actor.id])
    ],
    cites: citeLines(setting, actor.cites)
  };
}

const byDate = (a: { date: string }, b: { date: string }): number => (a.date < b.date ? -1 : 1);

function aliasesOf(actor: Actor, lang: string): readonly string[] | undefined {
  const twin = (actor as unknown as Record<string, unknown>).aliasesUk;
  return lang === 'uk' && Array.isArray(twin) ? (twin as string[]) : actor.aliases;
}

/** In force first, then what else is active, then the past, and what only drafts propose after everything else. */
const ORDER: readonly Standing[] = ['in-force', 'pledged', 'suspended', 'superseded', 'withdrawn', 'rejected', 'lapsed', 'unknown', 'none', 'proposed'];

/** Promises of one direction, a section for each standing. */
function promiseSections(setting: Setting, side: Side, commitments: readonly Commitment[]): Section[] {
  const { ledger, day, lang } = setting;
  const w = recordWordsOf(lang);
  const byText = (a: Commitment, b: Commitment): number => (a.instrument < b.instrument ? -1 : a.instrument > b.instrument ? 1 : 0) || (a.id < b.id ? -1 : 1);
  return ORDER.flatMap((standing) => {
    const own = commitments.filter((one) => statusOf(ledger, one.id, day).standing === standing).sort(byText);
    const counts = w.inTexts(own.length, new Set(own.map((one) => one.instrument)).size);
    return section(
      standingSection(side, standing), w.section[side](w.standings[standing]), own.map((one, i) => ({ ...commitmentEntry(setting, one, true), ...(own[i - 1]?.instrument !== one.instrument && { group: textHead(setting, one.instrument) }) })),
      standing === 'proposed' ? `${pageWordsOf(lang).proposedNote} ${counts}` : counts
    );
  });
}

/** The text under which its promises stand. */
function textHead(setting: Setting, id: string): Line {
  const { date, force } = setting.ledger.instruments.get(id)!;
  return [linkTo(setting, id), { text: `, ${formatDate(date, setting.lang)} · ${setting.words.status.force[force]}`, muted: true }];
}

function memberLine(setting: Setting, member: Member): Line {
  const from = formatDate(member.from, setting.lang);
  const to = member.to ? formatDate(member.to, setting.lang) : '';
  return [linkTo(setting, member.actor), { text: ` ${to ? pageWordsOf(setting.lang).fromTo(from, to) : formatSince(member.from, setting.lang)}`, muted: true }];
}

function memberships(setting: Setting, id: string): Line[] {
  return setting.ledger.dossier.actors.flatMap((organisation) =>
    (organisation.members ?? [])
      .filter((member) => member.actor === id)
      .map((member) => memberLine(setting, { ...member, actor: organisation.id }))
  );
}
