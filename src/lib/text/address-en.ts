// What is said of an address that asks for something that is not there.

export const addressEn = {
  notUnderstood: (parts: string): string => `Not understood in this address: ${parts}.`,
  dayInstead: (day: string): string => `Shown instead: ${day}.`,
  nothingInFocus: 'Nothing is in focus.',
  restStands: 'All else is as the address asks.',
  outside: (asked: string, day: string): string => `${asked} is outside the record: its nearest day is shown, ${day}.`
};
