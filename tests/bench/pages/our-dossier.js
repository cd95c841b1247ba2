// The peers' events as a dossier in Pledgeline's own form: a lane a kind, a landmark for one heavy event in twenty.
import { KINDS, SPAN } from '../peers/pages/data.js';

const DAY = 864e5;
const cites = [{ source: 'made-up' }];

export function dossierOf(events) {
  const names = new Map();
  const dayOf = (time) => {
    const day = Math.floor(time / DAY);
    const known = names.get(day) ?? new Date(day * DAY).toISOString().slice(0, 10);
    names.set(day, known);
    return known;
  };
  const heavy = events.filter(({ weight }) => weight === 5);
  const span = { from: dayOf(SPAN[0]), to: dayOf(SPAN[1]) };
  return {
    dossier: {
      id: 'made-up', title: 'Made up', span, window: span, day: '2026-06-01', landmarks: heavy.filter((_, i) => i % Math.ceil(heavy.length / 12) === 0).map(({ id }) => `event-${id}`),
      lanes: Array.from({ length: KINDS }, (_, kind) => ({ id: `lane-${kind}`, title: `Kind ${kind}`, kinds: [`kind-${kind}`] }))
    },
    actors: [], instruments: [], commitments: [], claims: [], drafts: [], topics: [], sources: [], unsure: [],
    events: events.map((event) => ({
      id: `event-${event.id}`, date: dayOf(event.start), end: event.range ? dayOf(event.end) : undefined, title: event.title, summary: '', kind: `kind-${event.kind}`, weight: event.weight, cites
    }))
  };
}
