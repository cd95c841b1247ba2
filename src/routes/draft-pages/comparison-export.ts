// A comparison to take away: as a sheet and as Markdown, with its address and the record's end.
import { csvSheet } from '#lib/exchange/csv-cell.ts';
import type { DraftsWords } from '#lib/text/drafts-words.ts';
import type { Line } from '#routes/record-pages/page-model.ts';
import type { ClauseCell, ComparisonModel, TopicRow } from './comparison.ts';
import { changeWords, groupName } from './change-words.ts';

/** Where the comparison stands, and what says when its record ends. */
export interface Imprint {
  readonly address: string;
  readonly recordEnds: string;
  readonly licence: string;
}

const plain = (line: Line): string => line.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** One row a clause, the topics and drafts in the order of the page; the last row says where it comes from. */
export function comparisonCsv(model: ComparisonModel, w: DraftsWords, imprint: Imprint): string {
  const rows = model.topics.flatMap((topic) => topic.cells.flatMap((cell, i) => {
    const draft = model.drafts[i]!;
    return cell.clauses.map((clause): (string | number | undefined)[] => [
      topic.title, groupName(topic.group, w), topic.change === null ? '' : w.change[topic.change], topic.in.map((one) => w.differs[one]).join('; '),
      draft.title, draft.date, draft.disclosed, clause.no, clause.text, plain(clause.binds), clause.amount?.value, clause.amount?.unit ?? '',
      clause.unconfirmed ? w.no : w.yes, clause.sameAs?.text ?? '', clause.note, clause.cites.map((cite) => cite.text).join('; ')
    ]);
  }));
  return csvSheet(w.csvHead, [...rows, [`${imprint.address} · ${imprint.recordEnds} · ${imprint.licence}`]]);
}

/** A table of topics and drafts in Markdown, each cell's clauses one below the other, the sources under it. */
export function comparisonMarkdown(model: ComparisonModel, w: DraftsWords, imprint: Imprint): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const heads = model.drafts.map((draft) => `**${cellText(draft.title)}**<br>${cellText([draft.mark, draft.date, w.clauses(draft.clauses)].join(' · '))}`);
  return [
    `# ${w.title(model.drafts.length, model.agreed)}`,
    '',
    row([w.topicColumn, ...heads]),
    row(['---', ...model.drafts.map(() => '---')]),
    ...model.topics.map((topic) => row([topicCell(topic, w), ...topic.cells.map((cell) => cell.clauses.map((one) => clauseText(one, w)).join('<br>') || w.nothing)])),
    '',
    `${w.address} <${imprint.address}>`,
    '',
    imprint.recordEnds,
    '',
    imprint.licence,
    ''
  ].join('\n');
}

function topicCell(topic: TopicRow, w: DraftsWords): string {
  const change = changeWords(topic, w);
  return `**${cellText(topic.title)}**${change ? `<br>${cellText(change)}` : ''}`;
}

function clauseText(clause: ClauseCell, w: DraftsWords): string {
  const binds = plain(clause.binds);
  return [
    `**${cellText(clause.no)}** ${cellText(clause.text)}`,
    clause.unconfirmed ? cellText(w.unconfirmed) : '',
    binds ? `${w.binds} ${cellText(binds)}.` : '',
    clause.note ? `*${cellText(clause.note)}*` : '',
    `(${cellText(clause.cites.map((cite) => cite.text).join('; '))})`
  ].filter(Boolean).join(' ');
}

/** Text in a cell of a Markdown table, where a bar, a mark-up sign or a new line would break it. */
const cellText = (text: string): string => text.replaceAll(/([\\|*_<>[\]`])/g, '\\$1').replaceAll(/\s+/g, ' ');
