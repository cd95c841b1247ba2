// TimelineJS3 stands on the page as a classic script, as its own page has it.
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { stage, timelinePage } from './page.js';

const dateOf = (time) => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
timelinePage((events) => new Promise((drawn) => {
  const slides = events.map((event) => ({
    start_date: dateOf(event.start), ...(event.range ? { end_date: dateOf(event.end) } : {}), group: `kind ${event.kind}`, text: { headline: event.title, text: '' }
  }));
  const timeline = new window.TL.Timeline(stage, { events: slides }, { hash_bookmark: false, timenav_height_percentage: 60, font: null, ga_measurement_id: null, duration: 0 });
  const look = setInterval(() => {
    if (!timeline.ready || document.querySelectorAll('.tl-timemarker').length < events.length) return;
    clearInterval(look);
    const box = document.querySelector('.tl-timenav').getBoundingClientRect();
    // It has no zoom by wheel: its own call is measured.
    drawn({ zoomStep: (way) => (way > 0 ? timeline.zoomIn() : timeline.zoomOut()), at: { pan: [box.left + box.width / 2, box.top + box.height - 12] } });
  }, 16);
}));
