// Як називаються види записів українською: ті самі частини, що й у kinds-en.ts.
import type { kindsEn } from './kinds-en.ts';

export const kindsUk: typeof kindsEn = {
  atop: {
    defense: 'оборона', offense: 'наступ', neutrality: 'нейтралітет', nonaggression: 'ненапад',
    consultation: 'консультації', none: 'жоден із типів'
  },
  waits: {
    ceasefire: 'припинення вогню', agreement: 'угода', ratification: 'ратифікація', appropriation: 'виділення коштів'
  },
  actorKind: {
    state: 'Держава', organisation: 'Організація', coalition: 'Коаліція', office: 'Посада або орган', person: 'Особа'
  },
  actorKinds: {
    state: 'Держави', organisation: 'Організації', coalition: 'Коаліції', office: 'Посади та органи', person: 'Особи'
  },
  eventKind: {
    agreement: 'Угода', breach: 'Повідомлення про порушення', war: 'Війна', summit: 'Саміт', statement: 'Заява',
    draft: 'Проєкт', aid: 'Допомога', vote: 'Голосування', talks: 'Переговори'
  },
  sourceKind: { treaty: 'Текст договору', official: 'Офіційний документ', press: 'Преса', scholarly: 'Наукова праця' },
  sourceKinds: { treaty: 'Тексти договорів', official: 'Офіційні документи', press: 'Преса', scholarly: 'Наукові праці' },
  act: {
    standing: 'діє завжди', 'armed-attack': 'збройний напад', 'attack-on-forces-abroad': 'напад на війська за кордоном',
    'nuclear-threat': 'ядерна загроза або напад', 'economic-coercion': 'економічний тиск',
    'ceasefire-breach': 'порушення припинення вогню', 'any-threat': 'будь-яка загроза',
    'renewed-attack': 'новий напад після завершення нинішніх бойових дій'
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
  languages: { en: 'англійською', uk: 'українською', ru: 'російською', fr: 'французькою', pl: 'польською', de: 'німецькою', zh: 'китайською' } as Record<string, string>,
  readHow: (seen: boolean, extent: string | undefined): string =>
    seen ? (extent === 'full' ? 'увесь текст' : extent === 'excerpt' ? 'уривок' : 'збережену копію, частково') : 'відоме, нами не прочитане',
  citedBy: {
    commitments: 'Обіцянки, що на нього посилаються', instruments: 'Тексти, що на нього посилаються', events: 'Події, що на нього посилаються',
    drafts: 'Проєкти, що на нього посилаються', clauses: 'Пункти, що на нього посилаються', actors: 'Учасники, що на нього посилаються',
    claims: 'Твердження, що на нього посилаються або ним повідомлені'
  },
  /** What a record’s page says of it. */
  record: {
    promise: 'Обіцянка',
    fromTo: (from: string, to: string) => `${from} — ${to}`,
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
    proposedNote: 'Запропоновано, ніким не погоджено.',
    seeInExplorer: (name: string) => `Показати в огляді: ${name}`,
    thisPromise: 'ця обіцянка',
    seeDay: (date: string) => `Показати в огляді день: ${date}`,
    place: 'Місце',
    parties: 'Сторони',
    legalForce: 'Юридична сила',
    textWord: 'Слово самого тексту',
    statusOn: (date: string) => `Станом на ${date}`,
    knownUntil: 'Відомо до',
    draftPage: 'Як проєкт',
    carries: 'Обіцянки в цьому тексті',
    history: 'Що з цим сталося',
    bearsOn: 'Що стосується цього, але не змінює',
    claims: 'Що про це казали',
    unsure: 'Що не з’ясовано',
    about: 'Про',
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
    note: 'Примітка'
  }
};
