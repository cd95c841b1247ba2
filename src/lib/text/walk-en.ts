// The words of the list of events that moves the day, and of what is said aloud after an action, in English.

export const walkEn = {
  heading: 'Every event, year by year',
  lead: (n: number) => `${n} ${n === 1 ? 'event' : 'events'}. Scrolling through them moves the timeline.`,
  pinned: 'The day, the graph and the summary follow',
  skip: 'Skip to the table',
  whole: 'All events on a page of their own',
  year: (year: string, n: number) => `${year}: ${n} ${n === 1 ? 'event' : 'events'}`,
  day: (date: string) => `Show ${date}`,
  owed: (date: string, obligors: number, texts: number) => `${date}: ${obligors} owe something under ${texts} ${texts === 1 ? 'text' : 'texts'}`,
  shown: (from: string, to: string) => `The timeline shows ${from} to ${to}.`
};
