// The words of embeds and of their documentation in English; each key has its twin in embed-uk.ts.
import { counted } from './plural.ts';

const promises = (n: number): string => counted('en', n, { one: 'promise', other: 'promises' });

export const embedEn = {
  view: {
    open: 'Open in full',
    address: 'Address',
    controls: 'What is shown',
    goTo: 'Go to',
    dayShown: 'The day shown',
    trace: 'Promises',
    landmarks: 'Landmarks',
    landmarksCaption: 'The landmarks of the record',
    date: 'Date',
    event: 'Event',
    table: (n: number): string => `As a table: ${promises(n)}`,
    heldBroken: (n: number): string => `${promises(n)} shown here ${n === 1 ? 'is' : 'are'} held broken`,
    eachInTable: 'The table says of each promise who holds it so and who denies it.',
    noneBroken: 'No promise shown here is held broken.',
    inFocus: 'In focus:',
    loading: 'Loading the record …',
    failed: 'The record could not be loaded.'
  }
};
