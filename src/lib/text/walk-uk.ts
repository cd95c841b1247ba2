// Слова списку подій, що рухає день, і того, що оголошується після дії, українською.
import { counted } from './plural.ts';
import type { walkEn } from './walk-en.ts';

const events = (n: number): string => counted('uk', n, { one: 'подія', few: 'події', many: 'подій', other: 'події' });

export const walkUk: typeof walkEn = {
  heading: 'Усі події рік за роком',
  lead: (n) => `${events(n)}. Прокручування списку рухає шкалу часу.`,
  pinned: 'Разом із нею рухаються день, граф і підсумок',
  skip: 'Одразу до таблиці',
  whole: 'Усі події на окремій сторінці',
  year: (year, n) => `${year}: ${events(n)}`,
  day: (date) => `Показати ${date}`,
  owed: (date, obligors, texts) =>
    `${date}: зобов’язаних — ${obligors}, за ${counted('uk', texts, { one: 'текстом', few: 'текстами', many: 'текстами', other: 'тексту' })}`,
  shown: (from, to) => `Шкала часу показує: ${from} — ${to}.`
};
