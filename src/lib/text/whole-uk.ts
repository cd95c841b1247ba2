// Слова всієї мережі, українською.
import { counted } from './plural.ts';
import type { wholeEn } from './whole-en.ts';

export const wholeUk: typeof wholeEn = {
  fold: 'Згорнути знову',
  search: 'Знайти учасника',
  nobody: 'Такої назви немає',
  drawing: 'Малюємо',
  cancel: 'Скасувати',
  closer: 'Ближче',
  farther: 'Далі',
  all: 'Усе',
  walk: 'Стрілки ведуть від учасника до найближчого, Home — до того, у кого найбільше обіцянок; Enter бере його у фокус, Escape знімає фокус.',
  stop: (name, out, into) =>
    `${name}: вихідних ліній — ${out}, вхідних — ${into}`,
  picture: (actors, lines) =>
    `Уся мережа: ${counted('uk', actors, { one: 'учасник', few: 'учасники', many: 'учасників', other: 'учасника' })}, ${counted('uk', lines, { one: 'лінія', few: 'лінії', many: 'ліній', other: 'лінії' })}. Таблиця нижче каже те саме словами.`
};
