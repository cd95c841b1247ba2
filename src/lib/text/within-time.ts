// How a time limit is said in each language: a promise is found by it in any of them.
export const WITHIN_TIME = {
  en: (limit: string): string => (limit.endsWith('h') ? `within ${limit.slice(0, -1)} hours` : `within ${limit.slice(0, -1)} days`),
  uk: (limit: string): string => (limit.endsWith('h') ? `протягом ${limit.slice(0, -1)} год` : `протягом ${limit.slice(0, -1)} дн.`)
};
