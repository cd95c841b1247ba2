// The lenses there are: every file of lenses/ is one, found by its place, none named twice.
import type { LensId } from '#lib/domain/words.ts';
import type { Lens } from './lens.ts';

/** Every lens by its id. */
export function lenses(): Readonly<Record<LensId, Lens>> {
  const files = import.meta.glob<{ lens: Lens }>('./lenses/*.ts', { eager: true });
  return Object.fromEntries(Object.values(files).map(({ lens }) => [lens.id, lens])) as Record<LensId, Lens>;
}
