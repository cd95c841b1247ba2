// The data of an element, fetched: this site's own as it stands, another's through the door.
import type { Ledger } from '#lib/domain/ledger.ts';
import type * as Door from './door.ts';
import { openLean } from './lean-dossier.ts';
import type { LeanDossier } from './lean-dossier.ts';

/** Where data lie, and the script that checks those which this site did not write for its own elements. */
export interface Place {
  /** Lean data of the script's own site (`own`), or a whole dossier.json. */
  readonly address: string;
  readonly own: boolean;
  readonly door: string;
  /** Frozen data that are meant: those of this edition, wherever they lie. */
  readonly edition?: { readonly id: string; readonly address: string };
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

/** The ledger of the data in this place; rejects where they cannot be had or are not sound. */
export async function fetchedLedger({ address, own, door, edition }: Place): Promise<Ledger> {
  if (!own) return throughDoor(address, door);
  const newest = JSON.parse(await textAt(address)) as LeanDossier;
  if (edition && (newest.editions?.includes(edition.id) || newest.dossier.edition !== edition.id)) return throughDoor(edition.address, door);
  return openLean(newest);
}

async function throughDoor(address: string, door: string): Promise<Ledger> {
  const [text, { openText }] = await Promise.all([textAt(address), import(/* @vite-ignore */ door) as Promise<typeof Door>]);
  return openText(text, address);
}
