// Кожне слово самого застосунку українською: ті самі ключі, що й у en.ts.
import { counted } from './plural.ts';
import type { en } from './en.ts';

const texts = (n: number): string =>
  counted('uk', n, { one: 'текст', few: 'тексти', many: 'текстів', other: 'тексту' });

export const uk: typeof en = {
  frame: {
    title: 'Pledgeline',
    skip: 'Перейти до змісту',
    menu: 'Меню',
    mainNav: 'Сторінки',
    otherNav: 'Налаштування',
    explore: 'Огляд',
    drafts: 'Мирні проєкти',
    actors: 'Учасники',
    instruments: 'Тексти',
    events: 'Події',
    commitments: 'Обіцянки',
    sources: 'Джерела',
    about: 'Про сайт',
    data: 'Дані',
    corrections: 'Виправлення',
    dark: 'Темна',
    light: 'Світла',
    toDark: 'Темна тема',
    toLight: 'Світла тема',
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
    standingMeans: {
      none: 'на цей день ще не дана',
      proposed: 'стоїть у проєкті, якого ніхто не погодив',
      pledged: 'оголошена або підписана і ще не набула чинності',
      'in-force': 'зобов’язує, юридично чи політично, як каже її текст',
      suspended: 'на якийсь час відкладена',
      superseded: 'її місце заступив пізніший текст',
      withdrawn: 'припинена стороною, що її дала',
      rejected: 'відхилена, перш ніж набула чинності',
      lapsed: 'її строк сплив',
      unknown: 'відомості про неї уриваються раніше за цей день'
    },
    performance: {
      untested: 'повідомлень немає', invoked: 'задіяна', honoured: 'дотримана', disputed: 'спірна', breached: 'порушена'
    },
    performanceOfText: {
      untested: 'повідомлень немає', invoked: 'задіяний', honoured: 'дотриманий', disputed: 'спірний', breached: 'порушений'
    },
    performanceMeans: {
      untested: 'не записано, щоб хтось назвав її задіяною, дотриманою чи порушеною',
      invoked: 'хтось на неї покликався',
      honoured: 'названо того, хто вважає її дотриманою',
      disputed: 'названі сторони сперечаються, чи її дотримано',
      breached: 'названо того, хто вважає її порушеною'
    },
    force: {
      'legally-binding': 'юридично зобов’язує', political: 'політичне зобов’язання', 'none-yet': 'ще без юридичної сили',
      disputed: 'юридична сила спірна', unknown: 'юридична сила невідома'
    },
    strength: {
      must: 'викладено як обов’язок', should: 'викладено як намір', consult: 'викладено як обов’язок консультацій',
      vague: 'викладено розпливчасто'
    },
    act: {
      standing: 'діє завжди', 'armed-attack': 'збройний напад', 'attack-on-forces-abroad': 'напад на війська за кордоном',
      'nuclear-threat': 'ядерна загроза або напад', 'economic-coercion': 'економічний тиск',
      'ceasefire-breach': 'порушення припинення вогню', 'any-threat': 'будь-яка загроза',
      'renewed-attack': 'новий напад після завершення нинішніх бойових дій'
    },
    phaseRenewed: 'лише новий напад після нинішніх бойових дій',
    group: {
      force: 'Застосування сили', respond: 'Відповідь на напад', consult: 'Консультації', aid: 'Допомога',
      restraint: 'Стриманість', peace: 'Припинення вогню і мир', politics: 'Політичні обіцянки'
    },
    waits: {
      ceasefire: 'припинення вогню', agreement: 'угода', ratification: 'ратифікація', appropriation: 'виділення коштів'
    },
    stance: { affirms: 'підтверджує', doubts: 'сумнівається', denies: 'заперечує', conditions: 'ставить умови' },
    bearing: { strengthens: 'посилює', weakens: 'послаблює', judges: 'оцінює за іншим правом' },
    atop: {
      defense: 'оборона', offense: 'наступ', neutrality: 'нейтралітет', nonaggression: 'ненапад',
      consultation: 'консультації', none: 'жоден із типів'
    },
    actorKind: {
      state: 'Держава', organisation: 'Організація', coalition: 'Коаліція', office: 'Посада або орган', person: 'Особа'
    },
    actorKinds: {
      state: 'Держави', organisation: 'Організації', coalition: 'Коаліції', office: 'Посади та органи', person: 'Особи'
    },
    instrumentKind: {
      treaty: 'Договір', memorandum: 'Меморандум', charter: 'Хартія', declaration: 'Декларація',
      'bilateral-agreement': 'Двостороння угода', regulation: 'Регламент', ceasefire: 'Припинення вогню',
      'own-law': 'Власний закон', draft: 'Проєкт', statement: 'Заява'
    },
    instrumentKinds: {
      treaty: 'Договори', memorandum: 'Меморандуми', charter: 'Хартії', declaration: 'Декларації',
      'bilateral-agreement': 'Двосторонні угоди', regulation: 'Регламенти', ceasefire: 'Припинення вогню',
      'own-law': 'Власні закони, що не зобов’язують перед іншими', draft: 'Проєкти, ніким не погоджені', statement: 'Заяви'
    },
    eventKind: {
      agreement: 'Угода', breach: 'Повідомлення про порушення', war: 'Війна', summit: 'Саміт', statement: 'Заява',
      draft: 'Проєкт', aid: 'Допомога', vote: 'Голосування', talks: 'Переговори'
    },
    sourceKind: { treaty: 'Текст договору', official: 'Офіційний документ', press: 'Преса', scholarly: 'Наукова праця' },
    sourceKinds: { treaty: 'Тексти договорів', official: 'Офіційні документи', press: 'Преса', scholarly: 'Наукові праці' },
    lens: {
      standing: 'Чинність', performance: 'Дотримання', obligation: 'Що обіцяно', strength: 'Формулювання',
      force: 'Юридична сила', doubts: 'Сумніви'
    },
    direction: { out: 'обіцяв', in: 'йому обіцяли', both: 'обидва напрями' },
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
    since: (date) => `з ${date}`,
    noDate: 'без дати'
  },
  graph: {
    title: (day: string): string => `Хто, що і кому обіцяв, ${day}`,
    more: (n: number): string => `ще ${n} +`,
    moreStates: (n: number): string =>
      `ще ${counted('uk', n, { one: 'держава', few: 'держави', many: 'держав', other: 'держави' })} +`,
    moreTied: (n: number): string => `ще ${n}, пов’язані лише з іншими +`,
    folded: (n: number): string => `ще ${n}`,
    tiedToOthers: (n: number): string => `ще ${n}, пов’язані лише з іншими`,
    moreTexts: (n: number): string => `ще ${texts(n)}`,
    pair: (from: string, to: string): string => `Хто: ${from}, кому: ${to}`,
    underTexts: (n: number, under: number): string =>
      `${counted('uk', n, { one: 'зобов’язання', few: 'зобов’язання', many: 'зобов’язань', other: 'зобов’язання' })}, ${texts(under)}`,
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
      none: 'ніхто не сумнівається', one: 'сумнівається один', several: 'сумніваються кілька'
    },
    legend: 'Умовні знаки',
    layer: 'Граф, учасник за учасником',
    layerHelp: 'Стрілки ведуть від учасника до учасника й від лінії до лінії, Enter відкриває, Escape повертає.',
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
  }
};
