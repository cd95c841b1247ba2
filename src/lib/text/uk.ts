// Кожне слово самого застосунку українською: ті самі ключі, що й у en.ts.
import type { SummaryNumbers, SummaryPart } from './sentence-parts.ts';
import { WITHIN_TIME } from './within-time.ts';
import { formatNumber } from './numbers.ts';
import { counted, plural } from './plural.ts';
import type { en } from './en.ts';

const texts = (n: number): string =>
  counted('uk', n, { one: 'текст', few: 'тексти', many: 'текстів', other: 'тексту' });

export const uk: typeof en = {
  frame: {
    title: 'Pledgeline',
    skip: 'Перейти до змісту',
    menu: 'Меню',
    mainNav: 'Сторінки',
    explore: 'Огляд',
    story: 'Оповідь',
    drafts: 'Мирні проєкти',
    whatIf: 'Що, якщо?',
    claims: 'Твердження',
    actors: 'Учасники',
    instruments: 'Тексти',
    events: 'Події',
    commitments: 'Обіцянки',
    sources: 'Джерела',
    about: 'Про сайт',
    search: 'Пошук',
    data: 'Дані',
    share: 'Поширити',
    corrections: 'Виправлення',
    editions: 'Видання',
    embedders: 'Для вбудовування',
    dark: 'Темна',
    light: 'Світла',
    /** Heard after the name of a theme. */
    theme: ' тема',
    languages: 'Мова',
    english: 'англійська',
    ukrainian: 'українська',
    recordEnds: (date) => `Записи закінчуються ${date}; пізніших змін у них немає.`,
    licence: (licence) => `Дані: ${licence}. Код: MIT.`,
    edition: (edition) => `Видання ${edition}`,
    fonts: 'Шрифти: SIL OFL 1.1',
    footer: 'Про цю копію'
  },
  status: {
    standing: {
      none: 'ще не дана', proposed: 'запропонована', pledged: 'оголошена', 'in-force': 'чинна', suspended: 'призупинена',
      superseded: 'замінена', withdrawn: 'відкликана', rejected: 'відхилена', lapsed: 'строк сплив', unknown: 'невідомо'
    },
    standingOfText: {
      none: 'ще не існує', proposed: 'запропонований', pledged: 'оголошений', 'in-force': 'чинний',
      suspended: 'призупинений', superseded: 'замінений', withdrawn: 'відкликаний', rejected: 'відхилений',
      lapsed: 'строк сплив', unknown: 'невідомо'
    },
    performance: {
      untested: 'повідомлень немає', invoked: 'задіяна', honoured: 'дотримана', disputed: 'спірна', breached: 'порушена'
    },
    performanceOfText: {
      untested: 'повідомлень немає', invoked: 'задіяний', honoured: 'дотриманий', disputed: 'спірний', breached: 'порушений'
    },
    force: {
      'legally-binding': 'юридично зобов’язує', political: 'політичне зобов’язання', 'none-yet': 'ще без юридичної сили',
      disputed: 'юридична сила спірна', unknown: 'юридична сила невідома'
    },
    strength: {
      must: 'викладено як обов’язок', should: 'викладено як намір', consult: 'викладено як обов’язок консультацій',
      vague: 'викладено розпливчасто'
    },
    group: {
      force: 'Застосування сили', respond: 'Відповідь на напад', consult: 'Консультації', aid: 'Допомога',
      restraint: 'Стриманість', peace: 'Припинення вогню і мир', politics: 'Політичні обіцянки'
    },
    stance: { affirms: 'підтверджує', doubts: 'сумнівається', denies: 'заперечує', conditions: 'ставить умови' },
    bearing: { strengthens: 'посилює', weakens: 'послаблює', judges: 'оцінює за іншим правом' },
    lens: {
      standing: 'Чинність', performance: 'Дотримання', obligation: 'Що обіцяно', strength: 'Формулювання',
      force: 'Юридична сила', doubts: 'Сумніви'
    },
    accordingTo: (who) => `так вважають: ${who}`,
    deniedBy: (who) => `заперечують: ${who}`,
    andMore: (n) => `і ще ${n}`,
    and: 'і',
    texts
  },
  dates: {
    months: ['січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня'],
    monthsAlone: ['січень', 'лютий', 'березень', 'квітень', 'травень', 'червень', 'липень', 'серпень', 'вересень', 'жовтень', 'листопад', 'грудень'],
    monthsShort: ['січ.', 'лют.', 'бер.', 'квіт.', 'трав.', 'черв.', 'лип.', 'серп.', 'вер.', 'жовт.', 'лист.', 'груд.'],
    year: (year) => `${year} рік`,
    ofYear: (year) => `${year} року`,
    years: (from, to) => `${from}–${to} роки`,
    decade: (first) => `${first}-ті роки`,
    decadeOf: (first) => `${first}-х років`,
    century: (from, to) => `якийсь рік між ${from} і ${to}`,
    about: (date) => `близько ${date}`,
    uncertain: (date) => `${date} (непевно)`,
    from: (date) => `від ${date}`,
    until: (date) => `до ${date}`,
    since: (date) => `з ${date}`
  },
  graph: {
    title: (day: string): string => `Хто, що і кому обіцяв, ${day}`,
    moreStates: (n: number): string =>
      `ще ${counted('uk', n, { one: 'держава', few: 'держави', many: 'держав', other: 'держави' })}`,
    folded: (n: number): string => `ще ${n}`,
    tiedToOthers: (n: number): string => `ще ${n}, пов’язані лише з іншими`,
    moreTexts: (n: number): string => `ще ${texts(n)}`,
    pair: (from: string, to: string): string => `Хто: ${from}, кому: ${to}`,
    underTexts: (n: number, under: number): string =>
      `${counted('uk', n, { one: 'обіцянка', few: 'обіцянки', many: 'обіцянок', other: 'обіцянки' })}, ${texts(under)}`,
    standing: {
      none: (n) => `ще не взяті: ${n}`, proposed: (n) => `запропоновані: ${n}`, pledged: (n) => `оголошені: ${n}`,
      'in-force': (n) => `чинні: ${n}`, suspended: (n) => `призупинені: ${n}`, superseded: (n) => `замінені: ${n}`,
      withdrawn: (n) => `відкликані: ${n}`, rejected: (n) => `відхилені: ${n}`, lapsed: (n) => `строк сплив: ${n}`,
      unknown: (n) => `невідомо: ${n}`
    },
    kept: {
      untested: (n) => `без повідомлень: ${n}`, invoked: (n) => `задіяні: ${n}`,
      honoured: (n) => `названі дотриманими: ${n}`, disputed: (n) => `спірні: ${n}`,
      breached: (n) => `названі порушеними: ${n}`
    },
    inside: (n: number): string =>
      `${counted('uk', n, { one: 'обіцянка', few: 'обіцянки', many: 'обіцянок', other: 'обіцянки' })} усередині`,
    hardest: (obligation: string): string => `найтвердіша: ${obligation}`,
    inFocus: (names: string): string => `У фокусі: ${names}.`,
    shows: (actors: number, lines: number): string =>
      `На малюнку ${counted('uk', actors, { one: 'учасник', few: 'учасники', many: 'учасників', other: 'учасника' })} і ${counted('uk', lines, { one: 'лінія', few: 'лінії', many: 'ліній', other: 'лінії' })}.`,
    heaviest: (name: string): string => `Лінія, за якою найбільше обіцянок. ${name}.`,
    widths: (n: number): string => `1 – ${texts(n)}`,
    values: {
      past: 'закінчилася', allBroken: 'усі названі порушеними', allDisputed: 'усі спірні',
      allKept: 'усі названі дотриманими', allInvoked: 'усі задіяні', mixed: 'по-різному',
      none: 'ніхто не сумнівається', unnamed: 'сумніваються лише неназвані', one: 'сумнівається один', several: 'сумніваються кілька'
    },
    legend: 'Умовні знаки',
    layer: 'Граф, учасник за учасником',
    layerHelp: 'Стрілки вліво і вправо ведуть від учасника до учасника. Униз — до того, що він обіцяв, угору — до того, що обіцяно йому; далі вліво і вправо — цими лініями. Enter відкриває, Escape повертає, набране ім’я веде просто до нього.',
    zoomIn: 'Ближче',
    zoomOut: 'Далі',
    zoomAll: 'Усе',
    wheelHint: 'Ctrl і коліщатко змінюють розмір',
    showProposed: 'Показати запропоноване',
    hideProposed: 'Сховати запропоноване',
    showPast: 'Показати минуле',
    hidePast: 'Сховати минуле'
  },
  errors: {
    notFound: 'Такої сторінки немає',
    notFoundLead: 'Адреси записів після оприлюднення не змінюються, тож, можливо, в адресі помилка.',
    other: 'Сторінку не вдалося показати',
    toExplorer: 'До огляду'
  },
  record: {
    cites: 'Джерела',
    groups: 'Групи на цій сторінці',
    accordingTo: 'за словами:',
    deniedBy: 'заперечує:',
    reportedBy: 'за повідомленням:',
    withinTime: WITHIN_TIME.uk,
    leaked: 'ВИТІК',
    draft: 'ПРОЄКТ'
  },
  timeline: {
    label: 'Шкала часу',
    stops: 'Чотири зупинки',
    eras: 'До епохи',
    erasShort: 'Епохи',
    event: 'подія',
    change: 'зміна',
    zoom: 'масштаб',
    previousChange: 'Попередня зміна щодо вибраного',
    nextChange: 'Наступна зміна щодо вибраного',
    all: 'Усе',
    allLong: 'Показати весь проміжок',
    closer: 'Наблизити',
    further: 'Віддалити',
    previousEvent: 'Попередня подія',
    nextEvent: 'Наступна подія',
    day: 'Показаний день',
    onDay: (date, titles) => (titles.length > 0 ? `${date}: ${titles.join('; ')}` : `${date}: подій немає`),
    window: 'Вікно шкали часу',
    windowStart: 'Перший день вікна',
    windowEnd: 'Останній день вікна',
    span: (from, to) => `${from} — ${to}`,
    overview: 'Події за квартал',
    overviewScale: (years) => `${years}, квадратний корінь`,
    recordEnds: 'Кінець записів',
    cluster: (n) => `${counted('uk', n, { one: 'подія', few: 'події', many: 'подій', other: 'події' })} поруч: наблизити`,
    moreTexts: (n) => `ще ${texts(n)}`,
    earlier: (n) => `раніше: ${counted('uk', n, { one: 'подія', few: 'події', many: 'подій', other: 'події' })}`,
    backTo: (date) => `До ${date}`,
    joined: (title, n, side) => `${side === 'before' ? 'Перед нею' : 'Після неї'} в історії ${counted('uk', n, { one: 'обіцянки чи тексту', few: 'обіцянок чи текстів', many: 'обіцянок чи текстів', other: 'обіцянок чи текстів' })}: ${title}`,
    tested: (how, n, date) => `${date}: ${how}${n > 1 ? ` (${counted('uk', n, { one: 'обіцянка', few: 'обіцянки', many: 'обіцянок', other: 'обіцянки' })})` : ''}`
  },
  explorer: {
    everyActor: 'Показати всіх учасників',
    readStory: 'Читати оповідь',
    to: 'кому:',
    textSays: (word: string) => `у тексті — «${word}»`,
    accordingTo: 'за словами:',
    deniedBy: 'заперечує:',
    andMore: (n: number) => `і ще ${n}`,
    doubts: (claims: number, unsure: number) =>
      [
        claims > 0 ? `${counted('uk', claims, { one: 'твердження', few: 'твердження', many: 'тверджень', other: 'твердження' })} про це` : '',
        unsure > 0 ? `не з’ясовано: ${unsure}` : ''
      ].filter(Boolean).join(', '),
    summary: (n: SummaryNumbers, _centre: string): readonly SummaryPart[] => [
      ...(n.obligors === 0 ? [{ counts: 'obligors' as const, text: 'Жодна держава чи організація' }, ' не має чинних зобов’язань. '] : [
        { counts: 'obligors' as const, text: String(n.obligors) },
        plural('uk', n.obligors, { one: ' держава чи організація має чинні зобов’язання за ', few: ' держави й організації мають чинні зобов’язання за ', many: ' держав і організацій мають чинні зобов’язання за ', other: ' держави мають чинні зобов’язання за ' }),
        { counts: 'texts' as const, text: String(n.texts) }, plural('uk', n.texts, { one: ' текстом; ', few: ' текстами; ', many: ' текстами; ', other: ' текстами; ' }),
        'юридично обов’язкових із них — ', { counts: 'binding' as const, text: n.binding === 0 ? 'жодного' : String(n.binding) },
        ', спірних — ', { counts: 'disputed' as const, text: n.disputed === 0 ? 'жодного' : String(n.disputed) }, '. '
      ]),
      ...(n.heldBroken === 0 ? ['Жодної обіцянки не названо порушеною. '] : [
        'Порушеними названо обіцянки за ', { counts: 'heldBrokenTexts' as const, text: String(n.heldBroken) },
        plural('uk', n.heldBroken, { one: ' текстом: ', few: ' текстами: ', many: ' текстами: ', other: ' текстами: ' }),
        { counts: 'promises' as const, text: 'ким і хто це заперечує' }, '. '
      ]),
      ...(n.mustUseForce === 0 ? ['Жодна чинна обіцянка не зобов’язує нікого застосувати силу в разі нападу.'] : [
        'Чинних обіцянок, що зобов’язують застосувати силу: ', { counts: 'mustUseForce' as const, text: String(n.mustUseForce) }, '.'
      ])
    ],
    pledgedOnly: (n: number) => plural('uk', n, { one: `Ще ${n} текст містить лише оголошене, ще не чинне.`, few: `Ще ${n} тексти містять лише оголошене, ще не чинне.`, many: `Ще ${n} текстів містять лише оголошене, ще не чинне.`, other: `Ще ${n} тексту містять лише оголошене.` }),
    howCounted: 'Як це пораховано',
    countedHeading: 'Що рахують ці числа',
    countedRule: 'Тексти й тих, хто їх дав, а не рядки: лише обіцянки центрові досьє, йому самому чи разом з іншими, від когось іншого, станом на показаний день.',
    method: 'Метод',
    countedLists: {
      obligors: { title: 'держав і організацій із чинною обіцянкою', rule: 'Так, як названо в тексті; організації не розкладено на членів.' },
      texts: { title: 'текстів із чинною обіцянкою', rule: 'Принаймні одна обіцянка тексту чинна цього дня. Власні закони держави не рахуються.' },
      binding: { title: 'з них юридично обов’язкових', rule: 'За юридичною силою тексту.' },
      disputed: { title: 'з них спірної сили', rule: 'Хтось письмово каже, що обов’язковий, хтось — що ні.' },
      pledgedTexts: { title: 'текстів лише з оголошеним', rule: 'Оголошено або підписано, але ще не чинне; чинної обіцянки в тексті немає.' },
      heldBrokenTexts: { title: 'текстів, обіцянку яких колись названо порушеною', rule: 'Кимось, крім центру досьє, до цього дня, разом із припиненими. На сторінках — за чиїми словами і хто заперечує.' },
      mustUseForce: { title: 'обіцянок, що зобов’язують застосувати силу', rule: 'Чинні, юридично обов’язкові, зі словом «мусить», групи «збройна сила».' }
    },
    none: 'Немає.',
    onThisDay: 'Цього дня',
    nothingHappened: 'На цей день подій у записі немає.',
    nothingChanged: 'Жодна обіцянка не змінилася.',
    changed: (n: number) => plural('uk', n, { one: `Що це каже про ${n} обіцянку:`, few: `Що це каже про ${n} обіцянки:`, many: `Що це каже про ${n} обіцянок:`, other: `Що це каже про ${n} обіцянки:` }),
    earlier: 'Раніше',
    later: 'Далі',
    earlierTo: (date: string) => `Раніше: ${date}`,
    laterTo: (date: string) => `Далі: ${date}`,
    recordEndsNote: (date: string) => `Запис закінчується ${date}; пізніших змін у ньому немає.`,
    directions: { out: 'обіцяно іншим', in: 'обіцяли інші', both: 'обидва напрями' },
    clearFocus: 'Зняти вибір',
    notAChain: 'Це не ланцюг зобов’язань.',
    noSteps: 'Цього дня нічого чинного.',
    promisesHeading: 'Обіцянки',
    promisesOrder: 'Спершу названі порушеними, далі спірні, дотримані й задіяні; потім за юридичною силою та видом.',
    allInTable: (n: number) => `Усі (${formatNumber(n, 'uk')}) — у таблиці нижче`,
    proposedHeading: 'Запропоновано, ніким не погоджено',
    tableHeading: 'Усі обіцянки цього дня',
    tableCaption: (n: number, date: string) => `${plural('uk', n, { one: `${n} обіцянка`, few: `${n} обіцянки`, many: `${n} обіцянок`, other: `${n} обіцянки` })}, ${date}`,
    columns: { from: 'Хто', to: 'Кому', obligation: 'Обіцянка', instrument: 'Текст', force: 'Юридична сила', strength: 'Формулювання', standing: 'Стан', performance: 'Як дотримано' },
    showProposed: 'Показати запропоноване',
    hideProposed: 'Сховати запропоноване',
    showPast: 'Показати минуле',
    hidePast: 'Сховати минуле',
    lens: 'Кольори показують',
    lenses: { standing: 'стан', performance: 'як дотримано', obligation: 'вид обіцянки', strength: 'формулювання', force: 'юридичну силу', doubts: 'сумніви' },
    search: 'Знайти серед цих обіцянок',
    loading: 'Завантажуємо запис…',
    loaded: 'Запис завантажено: усе на цій сторінці діє.',
    tryAgain: 'Спробувати ще раз',
    partFailed: 'Цю частину не вдалося завантажити.',
    failed: 'Запис не завантажився: тут показано початковий день.',
    graphLabel: 'Граф обіцянок',
    copied: 'Скопійовано'
  }
};
