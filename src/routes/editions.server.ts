// The editions of this dossier that the site keeps: those of before, and the one that this build writes.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from '$app/environment';
import { dossierHash } from '#lib/domain/dossier-hash.ts';
import { byEdition } from '#lib/domain/edition-changes.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { frozenEditions } from '#lib/dossier/frozen-editions.ts';
import type { FrozenEdition } from '#lib/dossier/frozen-editions.ts';
import { fromTrustedJson } from '#lib/dossier/trusted.ts';
import { landmarkDays } from '#lib/embed/drawn-embed.ts';
import { openedLedger } from './dossier.server.ts';
import type { OpenEdition } from './edition-pages/editions-page.ts';

/** Editions frozen before, in their order, each once; those of another dossier are left out. */
export function earlierEditions(): FrozenEdition[] {
  const own = openedLedger().dossier.dossier.id;
  const found = frozenEditions(['static/editions', ...(process.env.PLEDGELINE_EDITIONS ? [process.env.PLEDGELINE_EDITIONS] : [])]);
  return found.filter((one, i) => one.sha256 !== null && (one.whole.dossier as { id?: string }).id === own && found[i - 1]?.id !== one.id);
}

/** Every edition that is kept, opened for questions, in their order; last the record as the site shows it, where that is none of them. */
export function openEditions(): OpenEdition[] {
  const ledger = openedLedger();
  const { dossier: head, ...lists } = ledger.dossier;
  const sha256 = dossierHash({ dossier: head, 'x-recordEnds': head.span.to, ...lists });
  const present: OpenEdition = { id: head.edition ?? head.span.to, sha256, frozen: writtenEdition() !== undefined, ledger };
  const kept = earlierEditions().map((one): OpenEdition => ({ id: one.id, sha256: one.sha256!, frozen: true, ledger: openLedger(fromTrustedJson(one.whole)) }));
  const isKept = kept.find((one) => one.id === present.id && one.sha256 === sha256);
  return [...kept.filter((one) => one !== isKept), isKept ?? present];
}

/** The edition that this build writes below `/editions/`, where it was asked to. */
export const writtenEdition = (): string | undefined => process.env.PLEDGELINE_EDITION || undefined;

const names: string[][] = [];

/** The names of all editions that will lie below `/editions/`; read once in a build, for every page asks. */
export function knownEditions(): string[] {
  if (names.length > 0 && !dev) return names[0]!;
  names[0] = readNames();
  return names[0];
}

function readNames(): string[] {
  const written = writtenEdition();
  return [...earlierEditions().map(({ id }) => id), ...(written === undefined ? [] : [written])].sort(byEdition);
}

/** Every edition that will lie below `/editions/`, newest first, with the days whose graph has an address of its own in it. */
export function offeredEditions(): { readonly id: string; readonly ownDays: readonly string[] }[] {
  const kept = new Map(earlierEditions().map(({ id, folder }) => [id, daysIn(join(folder, 'embed/graph'))]));
  const written = writtenEdition();
  if (written !== undefined) kept.set(written, landmarkDays(openedLedger()));
  return [...kept].map(([id, ownDays]) => ({ id, ownDays })).sort((a, b) => byEdition(b.id, a.id));
}

const daysIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name)).sort() : []);
