// How much of what a reader reads stands in each further language.
import { suffixOf } from './dossier.ts';
import type { Dossier } from './dossier.ts';
import { MAPPING_FORMS, RECORD_FORMS, RECORD_KEYS } from './form.ts';
import type { Fields } from './shape.ts';

/** Fields whose own language is theirs: aliases are names as they are met. */
const NOT_ASKED = ['actors.aliases'];

export interface Coverage {
  readonly have: number;
  readonly done: number;
  /** Paths of texts that have no twin: `unsure doubt-x what`. */
  readonly open: readonly string[];
}

/** For each text field (`commitments.conditions`, `events.effects.note`) in this language: how many there are, how many have a twin? */
export function coverage(dossier: Dossier, lang: string): Map<string, Coverage> {
  const found = new Map<string, { have: number; done: number; open: string[] }>();
  const suffix = suffixOf(lang);
  const look = (mapping: Readonly<Record<string, unknown>>, fields: Fields, name: string, where: string): void => {
    for (const [key, { shape }] of Object.entries(fields)) {
      const value = mapping[key];
      if (value === undefined) continue;
      const field = `${name}.${key}`;
      if (shape.shape === 'mapping') look(value as Record<string, unknown>, shape.fields, field, where);
      if (shape.shape === 'list' && shape.of.shape === 'mapping') {
        const { fields: inner } = shape.of;
        for (const item of value as readonly Record<string, unknown>[]) look(item, inner, field, where);
      }
      if ((shape.shape !== 'text' && shape.shape !== 'texts') || NOT_ASKED.includes(field)) continue;
      const one = found.get(field) ?? { have: 0, done: 0, open: [] };
      one.have += 1;
      if (mapping[key + suffix] !== undefined) one.done += 1;
      else one.open.push(`${where} ${key}`);
      found.set(field, one);
    }
  };
  for (const key of RECORD_KEYS) {
    for (const record of dossier[key]) look(record as unknown as Record<string, unknown>, RECORD_FORMS[key], key, `${key} ${record.id}`);
  }
  look(dossier.dossier as unknown as Record<string, unknown>, MAPPING_FORMS.dossier, 'dossier', 'dossier');
  if (dossier.story) look(dossier.story as unknown as Record<string, unknown>, MAPPING_FORMS.story, 'story', 'story');
  return found;
}
