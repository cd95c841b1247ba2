// The sheet of TimelineJS's Google Sheets template, saved as CSV.
import type { Row, Table } from './csv-table.ts';
import type { Intake } from './intake.ts';
import type { Slide, SlideDate } from './slide.ts';

const READ = [
  'year', 'month', 'day', 'time', 'end year', 'end month', 'end day', 'end time', 'headline', 'text', 'media', 'media credit', 'media caption', 'type', 'group'
];

/** The slides of the sheet, one a row. */
export function slidesOfSheet(table: Table, intake: Intake): Slide[] {
  for (const head of table.heads) {
    if (READ.includes(head.toLowerCase())) continue;
    const filled = table.rows.filter((row) => row.get(head) !== '').length;
    if (filled > 0) intake.drop(`column "${head}"`, filled);
  }
  return table.rows.map((row) => {
    const type = row.get('type').toLowerCase();
    if (type !== '' && type !== 'title' && type !== 'era' && type !== 'event') intake.problem(row.at('type'), 'bad-value', `the type of a slide is title, era or nothing, not "${row.get('type')}"`);
    return {
      type: type === 'title' || type === 'era' ? type : 'event', at: `row ${row.place.line}`, place: row.place, id: '',
      start: dateOf(row, ''), end: dateOf(row, 'end '), headline: row.get('headline'), text: row.get('text'), group: row.get('group'),
      media: { url: row.get('media'), credit: row.get('media credit'), caption: row.get('media caption') }
    };
  });
}

function dateOf(row: Row, which: '' | 'end '): SlideDate | null {
  const year = row.get(`${which}year`);
  if (year === '') return null;
  return { year, month: row.get(`${which}month`), day: row.get(`${which}day`), timed: row.get(`${which}time`) !== '', place: row.at(`${which}year`) };
}
