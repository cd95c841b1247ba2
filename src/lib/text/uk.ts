// Кожне слово самого застосунку українською: ті самі ключі, що й у en.ts.
import type { SummaryNumbers, SummaryPart } from './sentence-parts.ts';
import { WITHIN_TIME } from './within-time.ts';
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
    direction: { out: 'обіцяно іншим', in: 'обіцяли інші', both: 'обидва напрями' },
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
    promise: 'Обіцянка',
    cites: 'Джерела',
    groups: 'Групи на цій сторінці',
    fromTo: (from: string, to: string) => `${from} — ${to}`,
    accordingTo: 'за словами:',
    deniedBy: 'заперечує:',
    byWhom: 'ким:',
    alsoCalled: 'Інші назви',
    of: 'Належить до',
    memberOf: 'Член',
    members: 'Члени',
    membersListed: 'Перелік членів',
    complete: 'повний: організація діє за кожного з них',
    incomplete: 'лише відомі; організація діє як ціле',
    partyTo: 'Тексти, стороною яких є',
    drafts: 'Проєкти, які склали',
    events: 'Події',
    said: (name: string) => `Слова про обіцянки: ${name}`,
    promised: {
      active: 'Надані обіцянки: чинні, оголошені або призупинені',
      past: 'Надані обіцянки: припинені',
      proposed: 'Обіцянки, до яких зобов’язали б проєкти'
    },
    proposedNote: 'Запропоновано, ніким не погоджено.',
    seeInExplorer: (name: string) => `Показати в огляді: ${name}`,
    thisPromise: 'ця обіцянка',
    seeDay: (date: string) => `Показати в огляді день: ${date}`,
    place: 'Місце',
    parties: 'Сторони',
    legalForce: 'Юридична сила',
    textWord: 'Слово самого тексту',
    languages: { en: 'англійською', uk: 'українською', ru: 'російською', fr: 'французькою', pl: 'польською', de: 'німецькою', zh: 'китайською' } as Record<string, string>,
    statusOn: (date: string) => `Станом на ${date}`,
    knownUntil: 'Відомо до',
    draftPage: 'Як проєкт',
    carries: 'Обіцянки в цьому тексті',
    history: 'Що з цим сталося',
    bearsOn: 'Що стосується цього, але не змінює',
    claims: 'Що про це казали',
    unsure: 'Що не з’ясовано',
    about: 'Про',
    reportedBy: 'за повідомленням:',
    who: 'Хто кому',
    strength: 'Наскільки зобов’язують слова',
    kindOfPromise: 'Вид обіцянки',
    ourReading: 'наше прочитання',
    trigger: 'Коли настає',
    triggerBy: 'з боку:',
    triggerAgainst: 'проти:',
    triggerText: 'Словами тексту',
    renewedOnly: 'лише новий напад, після завершення теперішніх бойових дій',
    conditions: 'Умови',
    waitsOn: 'Чекає на',
    within: 'Строк',
    withinTime: WITHIN_TIME.uk,
    amount: 'Обсяг',
    exit: 'Як припиняється',
    start: 'Початок',
    end: 'Кінець',
    clauses: 'Пункти',
    codedAs: 'Кодовано як',
    sameText: 'Інші обіцянки в тому самому тексті',
    actors: 'Учасники',
    after: 'Слідує за',
    changed: 'Що змінила ця подія',
    bearsOnPromises: 'Чого стосується, не змінюючи',
    around: 'До і після',
    leaked: 'ВИТІК',
    draft: 'ПРОЄКТ',
    authors: 'Автори',
    disclosed: 'Як став відомим',
    disclosedHow: { leak: 'витік', publication: 'оприлюднено', statement: 'викладено в заяві' },
    disclosedLater: 'Згодом',
    follows: 'Переписує',
    followedBy: 'Переписано в',
    asText: 'Як текст',
    notPublished: 'Текст не оприлюднено.',
    clausesNote: 'Кожен пункт — нашими словами, з джерелом. Непідтверджене не звірено із самим текстом.',
    notConfirmed: 'Не звірено з текстом.',
    binds: 'Зобов’язує',
    sameAs: 'Повторює без змін:',
    wouldCreate: 'Обіцянки, які він створив би',
    identifier: 'Ідентифікатор',
    address: 'Адреса',
    notLinked: 'Відоме, але без посилання: копія на сайті, куди цей запис читачів не відсилає.',
    read: 'Що прочитано',
    readHow: (seen: boolean, extent: string | undefined): string =>
      seen ? (extent === 'full' ? 'увесь текст' : extent === 'excerpt' ? 'уривок' : 'збережену копію, частково') : 'відоме, нами не прочитане',
    note: 'Примітка',
    citedBy: {
      commitments: 'Обіцянки, що на нього посилаються', instruments: 'Тексти, що на нього посилаються', events: 'Події, що на нього посилаються',
      drafts: 'Проєкти, що на нього посилаються', clauses: 'Пункти, що на нього посилаються', actors: 'Учасники, що на нього посилаються',
      claims: 'Твердження, що на нього посилаються або ним повідомлені'
    }
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
    via: (name: string) => `через: ${name}`,
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
    reachedFrom: 'Від кого:',
    directions: { out: 'обіцяно іншим', in: 'обіцяли інші', both: 'обидва напрями' },
    clearFocus: 'Зняти вибір',
    notAChain: 'Це не ланцюг зобов’язань.',
    noSteps: 'Цього дня нічого чинного.',
    promisesHeading: 'Обіцянки',
    promisesOrder: 'Спершу названі порушеними, далі спірні, дотримані й задіяні; потім за юридичною силою та видом.',
    allInTable: (n: number) => `Усі (${n}) — у таблиці нижче`,
    proposedHeading: 'Запропоновано, ніким не погоджено',
    tableHeading: 'Усі обіцянки цього дня',
    tableCaption: (n: number, date: string) => `${plural('uk', n, { one: `${n} обіцянка`, few: `${n} обіцянки`, many: `${n} обіцянок`, other: `${n} обіцянки` })}, ${date}`,
    columns: { from: 'Хто', to: 'Кому', obligation: 'Обіцянка', instrument: 'Текст', force: 'Юридична сила', strength: 'Формулювання', standing: 'Стан', performance: 'Як дотримано' },
    filters: 'Показати',
    showProposed: 'Показати запропоноване',
    hideProposed: 'Сховати запропоноване',
    showPast: 'Показати минуле',
    hidePast: 'Сховати минуле',
    lens: 'Кольори показують',
    lenses: { standing: 'стан', performance: 'як дотримано', obligation: 'вид обіцянки', strength: 'формулювання', force: 'юридичну силу', doubts: 'сумніви' },
    search: 'Знайти серед цих обіцянок',
    loading: 'Завантажуємо запис…',
    failed: 'Запис не завантажився: тут показано початковий день.',
    graphLabel: 'Граф обіцянок',
    copied: 'Скопійовано'
  }
};
