// Слова сторінки видань українською: ті самі ключі, що й у edition-en.ts.
import type { editionEn } from './edition-en.ts';
import { counted } from './plural.ts';

const promises = (n: number): string => counted('uk', n, { one: 'обіцянка', few: 'обіцянки', many: 'обіцянок', other: 'обіцянки' });

export const editionUk: typeof editionEn = {
  title: 'Видання',
  lead: 'Видання — це записи такими, якими вони були в день публікації. Зафіксоване видання назавжди зберігає свої дані й вставки за однією адресою; решта сайту враховує виправлення.',
  fromData: 'Усі видання і що між ними змінилося',
  name: (id) => `Видання ${id}`,
  present: 'Те, яке показує цей сайт',
  frozen: 'Зафіксоване',
  notFrozen: 'Не зафіксоване: тут воно не має власної адреси і його ще можуть виправити.',
  changedSince: (id) => `Видання ${id}, змінене після фіксації`,
  ends: (date) => `записи закінчуються ${date}`,
  holds: (n) => promises(n),
  data: 'Дані',
  embeds: 'Вставки',
  what: { graph: 'граф', timeline: 'часова шкала', explorer: 'оглядач' },
  hash: 'SHA-256',
  changes: 'Що змінилося',
  onlyOne: 'Видання одне: між виданнями ще нічого не змінилося.',
  between: (from, to) => `${from} → ${to}`,
  nothing: 'Жодної обіцянки не додано, не вилучено й не змінено.',
  added: (n) => `Додано: ${promises(n)}`,
  withdrawn: (n) => `Вилучено: ${promises(n)}`,
  changed: (n) => `Змінено: ${promises(n)}`,
  standing: (before, after) => `стан на кінець записів: ${before} → ${after}`,
  performance: (before, after) => `виконання: ${before} → ${after}`,
  past: 'виправлено статус на давніший день',
  fields: 'поля:'
};
