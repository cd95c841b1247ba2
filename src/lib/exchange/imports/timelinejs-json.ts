// The JSON of TimelineJS (Knight Lab): `title`, `events`, `eras`.
import type { JsonValue } from './importer.ts';
import type { Intake, Place } from './intake.ts';
import type { Slide, SlideDate } from './slide.ts';

type Mapping = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

export const mapping = (value: unknown): Mapping | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : null);
/** A text or number as text; empty for anything else. */
export const word = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : '');

const KNOWN = ['start_date', 'end_date', 'text', 'media', 'group', 'unique_id'];
const KNOWN_MEDIA = ['url', 'credit', 'caption'];

/** The slides of the file: the title's, the events', the eras'. */
export function slidesOfJson({ value, locate }: JsonValue, intake: Intake): Slide[] {
  const whole = mapping(value)!;
  const slides: Slide[] = [];
  const read = (one: unknown, path: Path, type: Slide['type'], at: string): void => {
    const slide = mapping(one);
    if (slide) slides.push(slideOf(slide, { path, type, at, locate, intake }));
    else intake.problem(locate(path), 'wrong-type', 'a slide is a mapping');
  };
  if (whole.title !== undefined && whole.title !== null) read(whole.title, ['title'], 'title', 'title slide');
  for (const [key, type] of [['events', 'event'], ['eras', 'era']] as const) {
    const list = whole[key] ?? [];
    if (Array.isArray(list)) for (const [i, one] of list.entries()) read(one, [key, i], type, `${type === 'era' ? 'era' : 'slide'} ${i + 1}`);
    else intake.problem(locate([key]), 'wrong-type', `"${key}" is a list`);
  }
  for (const key of Object.keys(whole)) if (!['title', 'events', 'eras'].includes(key)) intake.drop(`"${key}" of the timeline`);
  return slides;
}

interface Where {
  readonly path: Path;
  readonly type: Slide['type'];
  readonly at: string;
  readonly locate: (path: Path) => Place;
  readonly intake: Intake;
}

function slideOf(slide: Mapping, { path, type, at, locate, intake }: Where): Slide {
  const text = mapping(slide.text) ?? {};
  const media = mapping(slide.media) ?? {};
  for (const key of Object.keys(slide)) if (!KNOWN.includes(key)) intake.drop(`"${key}" of slides`);
  for (const key of Object.keys(media)) if (!KNOWN_MEDIA.includes(key) && word(media[key]) !== '') intake.drop(`"${key}" of media`);
  const dateAt = (key: string): SlideDate | null => {
    const date = mapping(slide[key]);
    if (!date) return null;
    if (word(date.display_date) !== '') intake.drop('"display_date" of dates');
    const timed = ['hour', 'minute', 'second', 'millisecond'].some((part) => word(date[part]) !== '');
    return { year: word(date.year), month: word(date.month), day: word(date.day), timed, place: locate([...path, key]) };
  };
  return {
    type, at, place: locate(path), id: word(slide.unique_id), start: dateAt('start_date'), end: dateAt('end_date'), headline: word(text.headline),
    text: word(text.text), group: word(slide.group), media: { url: word(media.url), credit: word(media.credit), caption: word(media.caption) }
  };
}
