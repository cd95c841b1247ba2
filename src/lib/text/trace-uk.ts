// Слова про те, що у фокусі: заголовок, кроки, історія й граф одним абзацом.
import type { FocusCounts, FocusPart } from './focus-parts.ts';
import { counted, plural } from './plural.ts';
import type { TraceWords } from './trace-en.ts';
import type { Performance, Standing } from './vocabularies.ts';

const promises = (n: number): string => counted('uk', n, { one: 'обіцянка', few: 'обіцянки', many: 'обіцянок', other: 'обіцянки' });
const inForce = (n: number): string => counted('uk', n, { one: 'чинну обіцянку', few: 'чинні обіцянки', many: 'чинних обіцянок', other: 'чинної обіцянки' });
const underTexts = (n: number): string => counted('uk', n, { one: 'текстом', few: 'текстами', many: 'текстами', other: 'тексту' });
const texts = (n: number): string => counted('uk', n, { one: 'текст', few: 'тексти', many: 'текстів', other: 'тексту' });
const lines = (n: number): string => counted('uk', n, { one: 'лінія', few: 'лінії', many: 'ліній', other: 'лінії' });
const actors = (n: number): string => counted('uk', n, { one: 'учасник', few: 'учасники', many: 'учасників', other: 'учасника' });

/** Що сталося з кількома обіцянками разом: безособово, щоб підходило до будь-якого числа. */
const STOOD: Readonly<Record<Standing, string>> = {
  none: 'ще не дано', proposed: 'запропоновано', pledged: 'оголошено', 'in-force': 'набрано чинності', suspended: 'призупинено', superseded: 'замінено',
  withdrawn: 'відкликано', rejected: 'відхилено', lapsed: 'втрачено чинність', unknown: 'стан невідомий'
};
const KEPT: Readonly<Record<Performance, string>> = {
  untested: 'без звістки', invoked: 'задіяно', honoured: 'названо дотриманими', disputed: 'названо спірними', breached: 'названо порушеними'
};
const KEPT_ONE: Readonly<Record<Performance, string>> = {
  untested: 'без звістки', invoked: 'задіяно', honoured: 'названо дотриманою', disputed: 'названо спірною', breached: 'названо порушеною'
};

/** «: дано 27 чинних обіцянок за 13 текстами, ще 2 оголошено. Порушеними названо 10; зобов’язана сторона заперечує всі.» */
function told(verb: string, n: FocusCounts, ofText = false): readonly FocusPart[] {
  if (n.inForce + n.pledged + n.suspended === 0) return [`${verb}: цього дня нічого чинного.`];
  const also = (count: number, word: string, standing: Standing): readonly FocusPart[] =>
    count > 0 ? [', ще ', { text: String(count), standing }, ` ${word}`] : [];
  return [
    `${verb} `, { text: n.inForce === 0 ? 'нічого чинного' : inForce(n.inForce), standing: 'in-force' },
    n.inForce === 0 || ofText ? '' : ` за ${underTexts(n.texts)}`,
    ...also(n.pledged, 'оголошено', 'pledged'), ...also(n.suspended, 'призупинено', 'suspended'), '.',
    ...(n.heldBroken === 0 ? [] : [
      ' Порушеними названо ', { text: String(n.heldBroken), performance: 'breached' as const },
      n.denied === 0 ? '.' : n.denied === n.heldBroken ? (n.denied === 1 ? '; зобов’язана сторона це заперечує.' : '; зобов’язана сторона заперечує всі.') : `; ${n.denied} із них зобов’язана сторона заперечує.`
    ]),
    ...(n.disputed === 0 ? [] : [' Спірних: ', { text: String(n.disputed), performance: 'disputed' as const }, '.'])
  ];
}

export const traceUk: TraceWords = {
  owes: (n) => told(': дано', n),
  isOwed: (n, alone) => told(alone ? ': отримано' : 'Отримано', n),
  holds: (n) => told(': містить', n, true),
  through: (n) => ` Ще ${promises(n)} — через інших.`,
  betweenHead: (there, back, name, other) => (there + back === 0 ? ': за всі роки жодної обіцянки ні в той бік, ні в інший.'
    : `: за всі роки ${name} → ${other} — ${there === 0 ? 'жодної обіцянки' : promises(there)}, у зворотному напрямі — ${back === 0 ? 'жодної' : back}.`),
  crumbs: 'Звідки ви прийшли',
  everyone: 'Усі',
  direction: 'Напрям',
  depth: 'Глибина',
  depthOf: (n) => plural('uk', n, { one: `${n} крок`, few: `${n} кроки`, many: `${n} кроків`, other: `${n} кроку` }),
  pair: 'Що між ними:',
  pairNone: 'без другої сторони',
  pairOption: (name, n) => `${name} (${n})`,
  groups: {
    out: (name) => `${name}: що обіцяно іншим`,
    in: (name) => `${name}: що обіцяли інші`,
    through: (name) => `Через: ${name}`,
    further: (depth) => `За ${plural('uk', depth, { one: `${depth} крок`, few: `${depth} кроки`, many: `${depth} кроків`, other: `${depth} кроку` })}`,
    carries: () => 'Що обіцяє текст',
    itself: () => 'Обіцянка',
    changed: () => 'Що це змінило',
    bears: () => 'Чого це стосується, не змінюючи',
    setOff: () => 'Обіцянки, які це задіяло за їхнім текстом',
    touched: () => 'Обіцянки, про які йдеться'
  },
  setOffRule: 'Чинні того дня, з умовою, що називає таку дію тієї самої сторони проти тієї самої. Чи настала умова, мають сказати сторони.',
  story: {
    between: 'Їхня історія',
    text: 'Що було з текстом',
    promise: 'Що було з обіцянкою',
    event: 'Що це змінило'
  },
  together: (n, standing, performance) => `${promises(n)}: ${[standing && STOOD[standing], performance && (n === 1 ? KEPT_ONE : KEPT)[performance]].filter(Boolean).join(', ')}`,
  later: (date) => `Після ${date}`,
  stands: (date) => `Станом на ${date}`,
  toWhom: (from, to) => `${from} → ${to}`,
  fromOn: (name) => `від: ${name}`,
  textBecame: 'текст',
  lapsed: 'строк минув',
  shaped: (events, cites) =>
    [
      events > 0 ? counted('uk', events, { one: 'подія', few: 'події', many: 'подій', other: 'події' }) : '',
      counted('uk', cites, { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' })
    ].filter(Boolean).join(', '),
  eventsOf: 'Події',
  citesOf: 'Джерела',
  parties: 'Сторони',
  tookPart: 'Учасники',
  authors: 'Автори',
  claims: 'Що про це казали',
  unsure: 'Нез’ясоване',
  showAll: (n) => `Показати всі ${n}`,
  onlySome: (shown, all) => `За відбором нижче показано ${shown} з ${all}.`,
  showEvery: 'Показати всі',
  pictureHeading: 'Що показує малюнок',
  pictureWhole: 'Показати весь абзац',
  picture: (n) => [
    `У центрі — ${n.centre}, довкола — ${actors(n.actors)}. ${lines(n.lines)}: з обіцянками центрові — ${n.incoming}, з його власними — ${n.outgoing}${n.across > 0 ? `, між іншими — ${n.across}` : ''}.`,
    n.heaviest ? `Найтовща: ${n.heaviest.from} → ${n.heaviest.to}, ${promises(n.heaviest.promises)}, ${texts(n.heaviest.texts)}.` : '',
    n.pledgedOnly.length > 0 ? `Лише оголошене: ${n.pledgedOnly.join('; ')}.` : '',
    n.broken.length === 0 ? 'Позначок про порушені обіцянки немає.' : `Позначки про обіцянки, названі порушеними: ${n.broken.map((one) => `${one.from} → ${one.to}, ${one.promises}, за словами: ${one.holders}${one.deniers ? `; заперечує: ${one.deniers}` : ''}`).join('; ')}.`,
    n.folded > 0 ? `Згорнуто разом: ${actors(n.folded)}.` : ''
  ].filter(Boolean).join(' '),
  pairOfLine: (from, to) => `${from} → ${to}`,
  toGraph: 'До графа',
  toTimeline: 'До шкали часу',
  toTable: 'До таблиці',
  pastGraph: 'Повз граф',
  backToWords: 'Назад до тексту',
  obligors: {
    heading: (n) => promises(n),
    broken: (n) => `названо порушеними: ${n}`,
    more: (n, name) => `ще ${n} — ${name}`,
    others: 'Хто ще має зобов’язання',
    rest: (n) => `ще ${n} — у таблиці`
  },
  drafts: {
    draft: 'ПРОЄКТ',
    leaked: 'ВИТІК',
    by: (who) => `оприлюднили: ${who}`,
    how: { leak: 'витік через:', publication: 'опублікували:', statement: 'розповіли:' },
    unsaid: 'хто оприлюднив, не записано'
  },
  filters: {
    any: 'усі',
    active: 'діючі',
    chosen: (n) => `вибрано ${n}`,
    clear: 'Зняти відбір',
    obligation: 'Вид обіцянки',
    group: 'Групувати за',
    groupings: { none: 'без груп', from: 'тим, хто обіцяв', instrument: 'текстом', obligation: 'видом обіцянки', standing: 'станом', performance: 'тим, як дотримано' },
    number: '№',
    focusRow: (n) => `Показати обіцянку ${n} на графі`,
    inFocus: 'у фокусі',
    portion: (shown, all) => `У списку перші ${shown} з ${all} обіцянок; на графі — усі.`,
    more: (n) => `Показати ще ${n}`,
    noRows: 'За цим відбором обіцянок не лишилося.'
  },
  said: {
    focus: (name, rest) => `У фокусі: ${name}${/^[:.]/.test(rest) ? '' : '.'}${rest}`,
    noFocus: 'У фокусі нічого.',
    status: (status, holders, deniers) =>
      `${status}${holders ? `, за словами: ${holders}` : ''}${deniers ? `; заперечує: ${deniers}` : ''}`,
    web: (draft) => `На графі, ніби чинний: ${draft}.`,
    noWeb: 'На графі жоден проєкт не показано ніби чинним.',
    moreChanged: (n) => `Змінилося ще: ${promises(n)}.`,
    noChange: 'Жодна обіцянка не змінилася.',
    rows: (n) => `Показано: ${promises(n)}.`,
    lens: (name) => `Кольори показують: ${name}.`
  }
};
