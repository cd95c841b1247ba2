// The closed vocabularies that need a word for each of their values, as types.
import type { ACTOR_KINDS, ATOPS, INSTRUMENT_KINDS, SOURCE_KINDS, STANCES, WAITS } from '#lib/domain/words.ts';

export type { Act, AskedAct, EventKind, Force, Group, LensId, Performance, Standing, Strength } from '#lib/domain/words.ts';
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Stance = (typeof STANCES)[number];
export type Atop = (typeof ATOPS)[number];
export type WaitsOn = (typeof WAITS)[number];
export type Bearing = 'strengthens' | 'weakens' | 'judges';
export type Direction = 'out' | 'in' | 'both';
