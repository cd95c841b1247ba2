// The five sheets of our CSV, by name.

export const SHEETS: readonly string[] = ['actors.csv', 'instruments.csv', 'commitments.csv', 'events.csv', 'sources.csv'];
