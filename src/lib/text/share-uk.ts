// Ukrainian words of share cards and of what leads to them.
import type { shareEn } from './share-en.ts';
import { counted } from './plural.ts';

export const shareUk: typeof shareEn = {
  credit: (licence, edition, ends) => ['Pledgeline', licence && `дані ${licence}`, edition && `видання ${edition}`, `записи закінчуються ${ends}`].filter(Boolean).join(' · '),
  accordingTo: (names) => `за словами: ${names}`,
  deniedBy: (names) => `заперечує: ${names}`,
  andMore: (n) => `ще ${n}`,
  and: 'і',
  dayAlt: (day, sentence) => `Граф обіцянок, ${day}. ${sentence}`,
  draft: (clauses) => (clauses === 0 ? 'Проєкт; текст не оприлюднено' : `Проєкт, у записі ${counted('uk', clauses, { one: 'пункт', few: 'пункти', many: 'пунктів', other: 'пункту' })}`),
  agreedByNobody: 'Пропозиція, якої в день появи ніхто не погодив.',
  authors: (names) => `Автори: ${names}`
};
