// Слова сторінки пошуку українською: ті самі ключі, що й у search-en.ts.
import { counted } from './plural.ts';
import { formatNumber } from './numbers.ts';
import type { searchEn } from './search-en.ts';

export const searchUk: typeof searchEn = {
  title: 'Пошук',
  description: 'Пошук у всіх записах: учасники, тексти, обіцянки, події, проєкти та їхні пункти, висловлювання, теми й джерела, українською та англійською водночас.',
  label: 'Шукати в записах',
  help: 'Українською чи англійською, кирилицею чи латинкою: ім’я, слово, «стаття 5», «28 пунктів». Досить початку слова, і одна помилка не завадить.',
  button: 'Шукати',
  loading: 'Завантажуємо записи …',
  failed: 'Записи не вдалося завантажити. У списках нижче є все.',
  noScript: 'Для пошуку потрібен скрипт. Без нього в списках нижче є все; слова на сторінці знайде ваш браузер.',
  lists: 'Усе в списках',
  listed: (n) => formatNumber(n, 'uk'),
  found: (n, query) => `${counted('uk', n, { one: 'результат', few: 'результати', many: 'результатів', other: 'результату' })} для «${query}»`,
  none: (query) => `У записах немає нічого для «${query}».`,
  noneHelp: 'Спробуйте менше слів, іншу мову або один зі списків нижче.',
  kinds: {
    actors: 'Учасники', drafts: 'Мирні проєкти', instruments: 'Тексти', events: 'Події', commitments: 'Обіцянки', claims: 'Висловлювання', clauses: 'Пункти',
    topics: 'Теми', obligations: 'Види обіцянок', chapters: 'Розділи', unsure: 'Не з’ясовано', sources: 'Джерела'
  },
  kind: {
    actors: 'Учасник', drafts: 'Мирний проєкт', instruments: 'Текст', events: 'Подія', commitments: 'Обіцянка', claims: 'Висловлювання', clauses: 'Пункт',
    topics: 'Тема проєктів', obligations: 'Вид обіцянки', chapters: 'Розділ', unsure: 'Не з’ясовано', sources: 'Джерело'
  },
  allKinds: 'Усі',
  onlyKind: 'Показати лише',
  fields: {
    name: 'Назва', alias: 'Інша назва', short: 'Коротка назва', place: 'Місце', date: 'Дата', who: 'Хто', said: 'Слова', text: 'У тексті', about: 'Про що'
  },
  more: (n) => `Показати ще ${formatNumber(n, 'uk')}`,
  keys: 'Натисніть / на будь-якій сторінці, щоб шукати. Стрілки вниз і вгору ведуть результатами.'
};
