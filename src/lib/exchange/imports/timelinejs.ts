// timelinejs: a timeline of Knight Lab's TimelineJS, its JSON or the CSV of its sheet.
import { headsOf, readTable } from './csv-table.ts';
import type { Importer } from './importer.ts';
import { takeSlides } from './slides-in.ts';
import { mapping, slidesOfJson } from './timelinejs-json.ts';
import { slidesOfSheet } from './timelinejs-sheet.ts';

const NEEDED = ['year', 'headline'];

export const timelinejs: Importer = {
  id: 'timelinejs',
  reads: 'a TimelineJS timeline, JSON or the CSV of its sheet',
  recognises: ({ file, json }) => {
    if (json) return Array.isArray(mapping(json.value)?.events) && !Array.isArray(mapping(json.value)?.actors) && !mapping(mapping(json.value)?.dossier);
    return NEEDED.every((head) => headsOf(file.text).includes(head));
  },
  read: (input, intake) => {
    if (input.json) {
      if (!Array.isArray(mapping(input.json.value)?.events)) return intake.problem(input.json.locate([]), 'missing', 'a timeline is a mapping with a list "events"');
      return takeSlides(slidesOfJson(input.json, intake), input, intake);
    }
    const table = readTable(input.file, intake);
    for (const head of NEEDED) if (!table.has(head)) intake.problem({ file: input.file.name, line: 1, column: 1 }, 'missing-column', `the sheet has no column "${head === 'year' ? 'Year' : 'Headline'}"`);
    if (intake.problems.length === 0 || NEEDED.every(table.has)) takeSlides(slidesOfSheet(table, intake), input, intake);
  }
};
