// A dossier as the domain takes it: each list sorted by id, everything frozen.
import type { Dossier } from '#lib/domain/dossier.ts';
import { RECORD_KEYS } from '#lib/domain/form.ts';

/** The same dossier with its lists sorted by id, frozen through and through. */
export const frozenDossier = (dossier: Dossier): Dossier => frozen(sortedDossier(dossier));

/** The same dossier with its lists sorted by id. */
export function sortedDossier(dossier: Dossier): Dossier {
  const sorted = Object.fromEntries(
    RECORD_KEYS.map((key) => [key, [...(dossier[key] as readonly { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))])
  );
  return { dossier: dossier.dossier, ...sorted, ...(dossier.story && { story: dossier.story }) } as unknown as Dossier;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
