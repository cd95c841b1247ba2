// Те саме українською: слова біля графа.
import type { graphPanelEn } from './graph-panel-en.ts';
import { counted } from './plural.ts';

const promises = (n: number): string => counted('uk', n, { one: 'обіцянка', few: 'обіцянки', many: 'обіцянок', other: 'обіцянки' });

export const graphPanelUk: typeof graphPanelEn = {
  noTie: {
    both: 'Цього дня немає жодної обіцянки — ні даної, ні отриманої.', out: 'Цього дня немає жодної даної обіцянки.', in: 'Цього дня немає жодної отриманої обіцянки.'
  },
  noTieShown: 'Серед показаних немає жодної обіцянки — ні даної, ні отриманої.',
  noTieBetween: 'Цього дня між ними немає жодної обіцянки.',
  noLine: 'Цього дня жодна лінія на зображенні цього не стосується.',
  noTieBetweenShown: 'Серед показаних немає жодної обіцянки між ними.',
  nearestTie: {
    first: (day: string): string => `Перша обіцянка — з ${day}.`,
    next: (day: string): string => `Наступна обіцянка — з ${day}.`,
    last: (day: string): string => `Остання обіцянка — до ${day}.`
  },
  signsPartly: 'знаки — лише там, де є місце',
  ring: 'обіцянки між її членами',
  added: 'додав би проєкт',
  partOfLine: (n, standings) => `з них у фокусі ${n}: ${standings}`,
  addedLine: (name: string): string => `Якби проєкт був чинний: ${name}`,
  asIf: 'Ніби чинний',
  asItIs: 'нічого понад',
  webHeading: (draft: string): string => `Ніби чинний: ${draft}`,
  webAdded: (n: number): string => (n === 0
    ? 'У записах немає обіцянок цього проєкту, які додалися б до тих, що діють цього дня.'
    : `Додалося б до обіцянок, що діють цього дня: ${promises(n)}. Ніхто на це не погодився.`),
  webDropped: 'Записи не кажуть, що з проєктом припинилася б якась теперішня обіцянка; що кажуть його пункти — на його сторінці.',
  webDraft: 'Проєкт, пункт за пунктом',
  webClose: 'Назад до записів, як вони є',
  webLink: 'Його обіцянки на графі, ніби він чинний',
  showAll: 'Показати все',
  onlyThis: (label: string): string => `Показати лише: ${label}`,
  changed: 'змінилося цього дня',
  foldHeading: (n: number): string => `У цьому колі: ${n}`,
  close: 'Закрити',
  take: 'Узяти з собою',
  svg: 'Зображення (SVG)',
  png: 'Зображення (PNG, подвійний розмір)',
  csv: 'Таблиця (CSV)',
  copy: 'Скопіювати посилання на цей вигляд',
  copied: 'Посилання скопійовано',
  copyFailed: 'Посилання не вдалося скопіювати; воно в рядку адреси',
  recordEnds: (day: string): string => `Записи закінчуються ${day}; пізніших змін у них немає.`,
  heldBy: (promise: string, holders: string, deniers: string): string =>
    `${promise} — порушеною назвали: ${holders}${deniers === '' ? '' : `; заперечують: ${deniers}`}`,
  strip: 'Періоди, кроки й масштаб',
  unnamed: 'Рахувати й неназваних мовців',
  columns: {
    id: 'id', from: 'від кого', to: 'кому', promise: 'обіцянка', text: 'текст', force: 'юридична сила', standing: 'чинність', since: 'відколи',
    performance: 'виконання', accordingTo: 'за словами', disputedBy: 'заперечують', link: 'посилання'
  }
};
