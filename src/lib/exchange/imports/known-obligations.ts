// The obligations that dossiers share, with their groups and ATOP types; import knows them by id or by their usual words.
import type { Group } from '#lib/domain/words.ts';

export interface KnownObligation {
  readonly id: string;
  readonly title: string;
  readonly atop: string;
  readonly group: Group;
}

const BY_GROUP: Readonly<Record<Group, readonly string[]>> = {
  force: ['mutual-defence', 'armed-response', 'air-support', 'deploy-troops'],
  respond: ['seek-un-action', 'sanctions'],
  consult: ['consult'],
  aid: ['military-aid', 'training', 'intelligence', 'financial-aid', 'industrial-cooperation', 'reconstruction', 'asset-use', 'energy'],
  restraint: ['respect-sovereignty', 'non-use-of-force', 'no-nuclear-use', 'no-economic-coercion', 'neutrality'],
  peace: ['monitor', 'ceasefire', 'withdraw-forces', 'disarm', 'force-cap', 'no-foreign-troops', 'prisoners'],
  politics: []
};
const ATOP: Readonly<Record<string, string>> = {
  'mutual-defence': 'defense', 'armed-response': 'defense', consult: 'consultation', neutrality: 'neutrality', 'non-use-of-force': 'nonaggression'
};
const TITLES: Readonly<Record<string, string>> = { 'seek-un-action': 'Seek UN action', 'non-use-of-force': 'Non-use of force', consult: 'Consultation' };
/** Other words for the same, as edges of graphs are labelled. */
const ALSO: Readonly<Record<string, string>> = {
  'mutual-defense': 'mutual-defence', 'defence-pact': 'mutual-defence', 'defense-pact': 'mutual-defence', consultation: 'consult', 'non-aggression': 'non-use-of-force',
  nonaggression: 'non-use-of-force', neutral: 'neutrality'
};

/** The obligation of this id; `undefined` where it is none of those that dossiers share. */
export function knownObligation(id: string): KnownObligation | undefined {
  const own = ALSO[id] ?? id;
  const found = Object.entries(BY_GROUP).find(([, ids]) => ids.includes(own));
  if (!found) return undefined;
  const words = own.charAt(0).toUpperCase() + own.slice(1).replaceAll('-', ' ');
  return { id: own, title: TITLES[own] ?? words, atop: ATOP[own] ?? 'none', group: found[0] as Group };
}
