// English words of share cards and of what leads to them.
export const shareEn = {
  credit: (licence: string, edition: string, ends: string) => ['Pledgeline', licence && `data ${licence}`, edition && `edition ${edition}`, `the record ends on ${ends}`].filter(Boolean).join(' · '),
  accordingTo: (names: string) => `according to ${names}`,
  deniedBy: (names: string) => `denied by ${names}`,
  andMore: (n: number) => `${n} more`,
  and: 'and',
  dayAlt: (day: string, sentence: string) => `Graph of promises on ${day}. ${sentence}`,
  draft: (clauses: number) => (clauses === 0 ? 'Draft; its text is not published' : clauses === 1 ? 'Draft, 1 clause on record' : `Draft, ${clauses} clauses on record`),
  agreedByNobody: 'A proposal, agreed by nobody on the day it was made.',
  authors: (names: string) => `By ${names}`
};
