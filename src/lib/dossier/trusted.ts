// Our own dossier.json, read back without a check: it came out of the door when the site was built.
import type { Dossier } from '#lib/domain/dossier.ts';
import { RECORD_KEYS } from '#lib/domain/form.ts';
import { sortedDossier } from './frozen-dossier.ts';

/** The dossier in a file that this very site wrote; freezing it would cost a reader milliseconds, and its types are read-only. What comes from anywhere else goes through `parseDossier`. */
export function fromTrustedJson(json: unknown): Dossier {
  const whole = json as Record<string, unknown>;
  const lists = Object.fromEntries(RECORD_KEYS.map((key) => [key, whole[key] ?? []]));
  return sortedDossier({ dossier: whole.dossier, ...lists, ...(whole.story ? { story: whole.story } : {}) } as unknown as Dossier);
}
