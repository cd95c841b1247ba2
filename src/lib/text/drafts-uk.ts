// Що каже порівняння проєктів українською.
import { counted } from './plural.ts';
import type { draftsEn } from './drafts-en.ts';

const NAMED = ['Жодного проєкту', 'Один проєкт', 'Два проєкти', 'Три проєкти', 'Чотири проєкти'];
const drafts = (n: number): string => NAMED[n] ?? counted('uk', n, { one: 'проєкт', few: 'проєкти', many: 'проєктів', other: 'проєкту' });
const clauses = (n: number): string => counted('uk', n, { one: 'пункт', few: 'пункти', many: 'пунктів', other: 'пункту' });

export const draftsUk: typeof draftsEn = {
  pageTitle: 'Мирні проєкти поруч',
  title: (n, agreed) => (agreed ? `${drafts(n)}${n === 1 ? '' : ' поруч'}` : `${drafts(n)}, ${n === 1 ? 'якого' : 'яких'} ніхто не погодив`),
  lead: (all, of) =>
    `${counted('uk', all, { one: 'проєкт', few: 'проєкти', many: 'проєктів', other: 'проєкту' })}, у яких ${clauses(of)}, кожен пункт нашими словами і з джерелом. Найдавніший стоїть перший; зміни показано від першого показаного проєкту до останнього. Жодного проєкту не названо жорсткішим чи м’якшим.`,
  choose: (n) => `Вибрати проєкти (${n})`,
  chooseHint: 'Від одного до чотирьох одночасно.',
  list: 'Усі проєкти',
  chains: 'Версії одного тексту',
  compared: 'Порівняння проєктів',
  filters: 'Показані теми',
  allTopics: 'Усі теми',
  onlyChanged: 'Лише змінене',
  onlyNumbers: 'Лише числа',
  group: 'Група тем',
  allGroups: 'Усі групи',
  groups: {
    security: 'Безпека', territory: 'Територія', economy: 'Економіка', people: 'Люди', energy: 'Енергетика', process: 'Процес',
    justice: 'Правосуддя', politics: 'Політика'
  },
  otherGroup: 'Інші теми',
  topicColumn: 'Тема',
  copy: 'Скопіювати адресу',
  copied: 'Скопійовано',
  csv: 'CSV',
  markdown: 'Markdown',
  print: 'Друк',
  download: 'Узяти з собою:',
  loading: 'Читаємо записи …',
  failed: 'Записи не вдалося завантажити. Тут лишилося порівняння, показане спочатку.',
  topicNow: 'Показана тема',
  previous: 'Попередня тема',
  next: 'Наступна тема',
  noTopics: 'За цим відбором у цих проєктах не лишилося жодної теми.',
  clauses: (n) => (n === 0 ? 'текст не оприлюднено' : clauses(n)),
  notPublished: 'Текст не оприлюднено.',
  statusOn: (date) => `На ${date}:`,
  follows: 'Переписує',
  followedBy: 'Переписано в',
  web: 'Показати мережу цього проєкту',
  webOf: (title) => `Показати мережу: ${title}`,
  nothing: 'У тексті про це нічого немає.',
  change: { same: 'Без змін', changed: 'Змінено', added: 'Додано', dropped: 'Вилучено' },
  between: 'Лише в проміжних проєктах',
  single: '',
  differs: { binds: 'кого зобов’язано', amount: 'число', words: 'слова' },
  boundAdded: 'Тепер зобов’язано:',
  boundDropped: 'Більше не зобов’язано:',
  noNumber: 'без числа',
  beside: (title) => `Порівняно з «${title}»:`,
  binds: 'Зобов’язує',
  bindsNobody: 'Не зобов’язує нікого',
  unconfirmed: 'Не звірено з текстом.',
  sameAs: 'Без змін від',
  creates: 'Створив би:',
  sources: 'Джерела:',
  commentary: 'Що про це кажуть',
  clause: (no) => `Пункт ${no}`,
  matrix: 'Усі проєкти, усі теми',
  matrixNote: 'Скільки пунктів кожен проєкт має на кожну тему. Число веде до першого з них.',
  matrixCell: (n, draft, topic) => `${clauses(n)}: ${draft}, ${topic}`,
  address: 'Адреса цього порівняння:',
  file: 'proiekty',
  csvHead: [
    'тема', 'група', 'зміна від першого до останнього', 'у чому змінено', 'проєкт', 'дата проєкту', 'як став відомим', 'пункт', 'текст', 'зобов’язує', 'кількість', 'одиниця',
    'звірено', 'без змін від', 'що про це кажуть', 'джерела'
  ],
  printedSources: 'Джерела',
  printedOthers: 'Адреси того, що названо в таблиці',
  yes: 'так',
  no: 'ні'
};
