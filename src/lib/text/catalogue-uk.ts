// Те, що кажуть переліки записів і сторінка даних, українською.
import { plural } from './plural.ts';
import type { catalogueEn } from './catalogue-en.ts';

export const catalogueUk: typeof catalogueEn = {
  lists: {
    actors: {
      title: 'Учасники',
      lead: (n: number) => `${plural('uk', n, { one: `${n} держава, організація, коаліція, посада чи особа`, few: `${n} держави, організації, коаліції, посади й особи`, many: `${n} держав, організацій, коаліцій, посад і осіб`, other: `${n} держав, організацій, коаліцій, посад і осіб` })} запису. Сектори визначено за документованим членством; жоден не є «стороною».`,
      counts: (out: number, owed: number) => `надано обіцянок: ${out}; отримано: ${owed}`
    },
    instruments: { title: 'Тексти', lead: (n: number) => `${plural('uk', n, { one: `${n} текст`, few: `${n} тексти`, many: `${n} текстів`, other: `${n} тексту` })} з обіцянками, за видами, від найдавніших.` },
    commitments: { title: 'Обіцянки', lead: (n: number) => `${plural('uk', n, { one: `${n} обіцянка`, few: `${n} обіцянки`, many: `${n} обіцянок`, other: `${n} обіцянки` })} — під текстами, у яких вони містяться.` },
    events: { title: 'Події', lead: (n: number, kinds: number) => `Подій: ${n}, видів: ${kinds}. Стан обіцянки змінює лише подія.` },
    sources: { title: 'Джерела', lead: (n: number) => `${plural('uk', n, { one: `${n} джерело`, few: `${n} джерела`, many: `${n} джерел`, other: `${n} джерела` })} за видами. На сторінці кожного — що на нього посилається.` }
  },
  data: {
    title: 'Дані',
    lead: 'Увесь запис — щоб завантажити й перевірити.',
    files: 'Файли',
    rows: (n: number) => plural('uk', n, { one: `${n} рядок`, few: `${n} рядки`, many: `${n} рядків`, other: `${n} рядка` }),
    licence: (name: string) => `Ліцензія даних: ${name}. Зазначайте: Pledgeline.`,
    json: 'усе досьє одним файлом — так, як його читають сайт і командний рядок',
    csv: { actors: 'дійові особи', instruments: 'тексти', commitments: 'обіцянки, зі станом на останній день запису', events: 'події', sources: 'джерела' } as Record<string, string>,
    edition: 'Видання',
    sha256: 'SHA-256 досьє',
    sha256Note: 'Від канонічної форми (RFC 8785) файлу dossier.json без самого хешу. Його перевіряє pledgeline check.',
    graphs: 'Як граф, список подій або текст',
    bibliography: 'Джерела як бібліографія',
    downloads: {
      'graph.gexf': 'для Gephi; кожна обіцянка має окремий проміжок для кожного періоду свого статусу', 'graph.graphml': 'для yEd, igraph, NetworkX',
      'graph.cx2': 'для Cytoscape і NDEx', 'dossier.jsonld': 'пов’язані дані словами schema.org', 'timeline.json': 'події, для TimelineJS',
      'dossier.md': 'записи для читання, текст за текстом', 'sources.bib': 'BibTeX, для LaTeX і Zotero', 'sources.csl.json': 'CSL-JSON, для програм цитування'
    },
    csvNote: 'Переліки в клітинці розділено крапкою з комою. Перед тим, що таблиця сприйняла б за формулу, стоїть апостроф.',
    counts: 'Що в ньому',
    kinds: {
      actors: 'дійові особи', instruments: 'тексти', commitments: 'обіцянки', events: 'події', claims: 'твердження', drafts: 'проєкти', clauses: 'пункти',
      topics: 'теми', sources: 'джерела', unsure: 'нез’ясоване'
    },
    schema: 'JSON Schema для редакторів',
    schemaNote: 'Форма досьє — для підказок і перевірки під час написання YAML.',
    codes: 'Коди перевірки',
    codesNote: 'pledgeline check називає всі помилки одразу: ФАЙЛ:РЯДОК:СТОВПЕЦЬ КОД повідомлення. Ці коди не змінюються.'
  }
};
