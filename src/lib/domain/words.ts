// The closed vocabularies of the field, each in the order in which it is folded, sorted or shown.

export const STANDINGS = [
  'none', 'proposed', 'pledged', 'in-force', 'suspended', 'superseded', 'withdrawn', 'rejected', 'lapsed', 'unknown'
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Gravest last: a record of performance never becomes less grave. */
export const PERFORMANCES = ['untested', 'invoked', 'honoured', 'disputed', 'breached'] as const;
export type Performance = (typeof PERFORMANCES)[number];

/** The standings under which a commitment is active. */
export const ACTIVE: readonly Standing[] = ['pledged', 'in-force', 'suspended'];

export const FORCES = ['legally-binding', 'political', 'none-yet', 'disputed', 'unknown'] as const;
export type Force = (typeof FORCES)[number];

export const STRENGTHS = ['must', 'should', 'consult', 'vague'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const ACTS = [
  'standing', 'armed-attack', 'attack-on-forces-abroad', 'nuclear-threat', 'economic-coercion', 'ceasefire-breach',
  'any-threat'
] as const;
export type Act = (typeof ACTS)[number];

/** What can be asked of what-if: every act but `standing`, and an attack after the present hostilities have ended. */
export const ASKED_ACTS = [
  'armed-attack', 'renewed-attack', 'attack-on-forces-abroad', 'nuclear-threat', 'economic-coercion',
  'ceasefire-breach', 'any-threat'
] as const;
export type AskedAct = (typeof ASKED_ACTS)[number];

export const WAITS = ['ceasefire', 'agreement', 'ratification', 'appropriation'] as const;
export const STANCES = ['affirms', 'doubts', 'denies', 'conditions'] as const;
export const ACTOR_KINDS = ['state', 'organisation', 'coalition', 'office', 'person'] as const;
export const INSTRUMENT_KINDS = [
  'treaty', 'memorandum', 'charter', 'declaration', 'bilateral-agreement', 'regulation', 'ceasefire', 'own-law',
  'draft', 'statement'
] as const;
export const EVENT_KINDS = [
  'agreement', 'breach', 'war', 'summit', 'statement', 'draft', 'aid', 'vote', 'talks'
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
export const SOURCE_KINDS = ['treaty', 'official', 'press', 'scholarly'] as const;
export const ATOPS = ['defense', 'offense', 'neutrality', 'nonaggression', 'consultation', 'none'] as const;
/** Groups of obligations, in the order of every list. */
export const GROUPS = ['force', 'respond', 'consult', 'aid', 'restraint', 'peace', 'politics'] as const;
export type Group = (typeof GROUPS)[number];
export const LENSES = ['standing', 'performance', 'obligation', 'strength', 'force', 'doubts'] as const;
export type LensId = (typeof LENSES)[number];
