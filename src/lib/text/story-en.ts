// What the guided reading says in English.
import { counted } from './plural.ts';

export const storyEn = {
  title: 'The story, chapter by chapter',
  lead: (chapters: number): string =>
    `${counted('en', chapters, { one: 'chapter', other: 'chapters' })} through the record. Each sentence has its sources; the pictures beside it show the chapter’s own day.`,
  none: 'This dossier tells no story yet.',
  chapters: 'Chapters',
  pictures: 'The record on the chapter’s day',
  hidePictures: 'Read without the moving pictures',
  showPictures: 'Read with the moving pictures',
  keys: 'The arrow keys ← and → go from chapter to chapter.',
  previous: 'Previous chapter',
  next: 'Next chapter',
  explore: 'See this in the explorer',
  onDay: (date: string): string => `On ${date}:`,
  sources: 'Sources:',
  pictureOf: (title: string): string => `Graph of promises: ${title}`,
  strip: (years: string, window: string, day: string): string => `Timeline, events a year, ${years}; window ${window}; day ${day}`,
  stripShows: (from: string, to: string): string => `${from} – ${to}`,
  failed: 'The record could not be loaded. Each chapter keeps its still picture.',
  toChecked: 'The article’s points, checked',
  toCheckedNote: 'Every statement of the article beside what the record says.',
  checked: {
    title: 'The article’s points, checked',
    lead: (n: number): string =>
      `Every record that cites the article, in the article’s own order: ${counted('en', n, { one: 'statement', other: 'statements' })} on the left, what the record says beside them, and where the two differ. Nothing here says who is right.`,
    source: 'The article:',
    paragraph: (no: number): string => `Paragraph ${no}`,
    whole: 'Of no single paragraph',
    says: 'The article says',
    record: 'In the record',
    differs: 'Where they differ, or what is not settled',
    others: 'What others say of it',
    contents: 'Paragraphs',
    back: 'Back to the story'
  }
};
