import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { KINDS, SPAN } from './data.js';
import { stage, timelinePage } from './page.js';

timelinePage((events) => new Promise((drawn) => {
  const items = new DataSet(events.map((event) => ({
    id: event.id, group: event.kind, content: event.title, start: event.start, ...(event.range ? { end: event.end } : {}), type: event.range ? 'range' : 'point'
  })));
  const groups = new DataSet(Array.from({ length: KINDS }, (_, id) => ({ id, content: `kind ${id}` })));
  const timeline = new Timeline(stage, items, groups, { height: 780, start: SPAN[0], end: SPAN[1], verticalScroll: false });
  timeline.on('changed', () => drawn());
}));
