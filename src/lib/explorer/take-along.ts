// The view as files: the picture as SVG with its text as text, the same as PNG, the promises shown as CSV.
import type { GraphElements, LegendItem } from '#lib/graph/graph-model.ts';
import { wrapped } from '#lib/graph/label-size.ts';
import type { WholePlan } from '#lib/graph/whole-plan.ts';
import type { GraphPanelWords } from '#lib/text/graph-panel-words.ts';
import type { AppLang, Words } from '#lib/text/words.ts';
import type { Holder, PromiseRow } from './promise-row.ts';
import { drawnLegend, WIDER } from './take-legend.ts';
import type { Made } from './take-legend.ts';
import type { wholeParts } from './whole-parts.ts';

export type Cell = string | number | boolean | undefined;
export type SheetWriter = (head: readonly string[], rows: readonly (readonly Cell[])[]) => Promise<string>;

/** What of the view is taken along. */
export interface Taken {
  readonly elements: GraphElements;
  readonly legend: readonly LegendItem[];
  readonly rows: readonly PromiseRow[];
  readonly lang: AppLang;
  readonly words: Words;
  /** The whole network as it is seen, where that is what is shown. */
  readonly whole: () => { readonly WholePicture: (typeof wholeParts)['WholePicture']; readonly plan: WholePlan } | null;
  readonly title: string;
  readonly dossier: string;
  readonly licence: string;
  readonly date: string;
  readonly recordEnds: string;
  readonly sheet: SheetWriter | undefined;
}

/** What stands over and under a picture that leaves the site. */
export interface Plate {
  readonly heading: string;
  readonly title: string;
  /** Who holds what broken, credit, licence, address: a sentence each. */
  readonly notes: readonly string[];
  readonly address: string;
  /** What its lines and signs mean. */
  readonly legend: readonly LegendItem[];
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const HEAD = 68;
const NOTE_PITCH = 17;
const PAINT: Readonly<Record<string, readonly string[]>> = {
  g: ['opacity'],
  text: ['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'paint-order', 'font-family', 'font-size', 'font-weight', 'opacity']
};
const SHAPE = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'opacity'];

/** The drawn picture with its colours and faces written into it, under its title and over its notes. */
export function svgOf(drawn: SVGSVGElement, plate: Plate): string {
  const { width, height } = drawn.viewBox.baseVal;
  const style = getComputedStyle(drawn);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  // Where our faces are not, others must not cut off who holds what.
  const notes = plate.notes.flatMap((note) => wrapped(note, width / WIDER, 12));
  const sans = { 'font-family': style.getPropertyValue('--sans'), 'font-size': 13, fill: colour('muted') };
  const legend = drawnLegend(plate.legend, { width, made, colour, face: sans });
  const foot = HEAD + height + 12 + legend.height + 12;
  const size = { width: width + 2 * MARGIN, height: foot + notes.length * NOTE_PITCH + MARGIN };
  const root = made('svg', { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img' });
  root.append(made('title', {}, `${plate.heading}. ${plate.title}`), made('desc', {}, plate.notes.join(' ')), made('metadata', {}, plate.address));
  root.append(made('rect', { ...size, fill: colour('ground') }));
  const serif = { 'font-family': style.getPropertyValue('--serif'), 'font-size': 21, 'font-weight': 650, fill: colour('ink') };
  root.append(made('text', { x: MARGIN, y: 34, ...serif }, plate.heading), made('text', { x: MARGIN, y: 55, ...sans }, plate.title));
  const picture = made('g', { transform: `translate(${MARGIN} ${HEAD})` });
  picture.append(...[...drawn.children].filter((child) => !['title', 'desc'].includes(child.tagName)).map(painted));
  legend.rows.setAttribute('transform', `translate(${MARGIN} ${HEAD + height + 12})`);
  root.append(picture, legend.rows);
  notes.forEach((note, index) =>
    root.append(made('text', { x: MARGIN, y: foot + (index + 0.7) * NOTE_PITCH, ...sans, 'font-size': 12 }, note)));
  return new XMLSerializer().serializeToString(root);
}

const made: Made = (tag, attributes, text) => {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
};

/** A copy that needs no style sheet. */
function painted(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  for (const { name } of [...copy.attributes]) if (name === 'class' || name.startsWith('data-')) copy.removeAttribute(name);
  const style = getComputedStyle(element);
  for (const name of element.tagName === 'tspan' ? [] : (PAINT[element.tagName] ?? SHAPE)) {
    const value = style.getPropertyValue(name);
    if (value !== '') copy.setAttribute(name, value);
  }
  for (const child of element.childNodes) copy.append(child instanceof Element ? painted(child) : child.cloneNode());
  return copy;
}

/** The picture at twice its size, with the page's own faces inside. */
export async function pngOf(svg: string): Promise<Blob> {
  const faces = await facesOf(document);
  const image = new Image();
  const whole = svg.replace('<rect', () => `<style>${faces}</style><rect`);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  await settled(() => {
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Uint32Array(pen.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
  });
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
}

/** How often a picture is drawn at most, and how often alike before it is taken for finished. */
const TURNS = 24;
const ALIKE = 3;

/** The faces inside a picture come once it is drawn, one after the other, and nothing says when: it is drawn until nothing changes. */
async function settled(drawn: () => Uint32Array): Promise<void> {
  let before = drawn();
  for (let turn = 0, alike = 0; turn < TURNS && alike < ALIKE; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    const now = drawn();
    const last = before;
    alike = now.every((value, at) => value === last[at]) ? alike + 1 : 0;
    before = now;
  }
}

/** The page's faces as rules that carry their files with them: a picture on its own fetches nothing. */
async function facesOf(page: Document): Promise<string> {
  const rules = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule).map((rule) => ({ rule, base: sheet.href ?? page.baseURI })));
  const inlined = await Promise.all(rules.map(async ({ rule, base }) => {
    const address = /url\("?([^")]+)"?\)/.exec(rule.cssText)?.[1];
    if (!address || address.startsWith('data:')) return rule.cssText;
    const bytes = new Uint8Array(await (await fetch(new URL(address, base))).arrayBuffer());
    const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    return rule.cssText.replace(address, () => `data:font/woff2;base64,${text}`);
  }));
  return inlined.join('\n').replaceAll('<', '\\3c ');
}

const names = (holders: readonly Holder[]): string => holders.map(({ name }) => name).join(', ');

/** Who holds which of these promises broken, and who denies it: a sentence a promise. */
export const breaches = (rows: readonly PromiseRow[], panel: GraphPanelWords): string[] =>
  rows.filter((row) => row.performance === 'breached').map((row) =>
    panel.heldBy(`${(row.whose.length > 0 ? row.whose : row.from).map(({ name }) => name).join(', ')}, ${row.obligation} (${row.instrument.name})`, names(row.accordingTo), names(row.disputedBy)));

/** The promises shown as a sheet. Each row carries what a sheet needs to be used: its day, the record's end, title, credit, licence and address; lines of comment over the head would not be a sheet. */
export function csvOf(rows: readonly PromiseRow[], { panel, words, sheet, day, recordEnds, link, ...of }: {
  readonly panel: GraphPanelWords;
  readonly words: Words;
  readonly sheet: SheetWriter;
  readonly day: string;
  readonly recordEnds: string;
  readonly link: (id: string) => string;
  readonly dossier: string;
  readonly licence: string;
  /** The address of the view. */
  readonly view: string;
}): Promise<string> {
  const c = panel.columns;
  const head = ['date', 'recordEnds', c.id, c.from, c.to, c.promise, c.text, c.force, c.standing, c.since, c.performance, c.accordingTo, c.disputedBy, c.link, 'dossier', 'credit', 'licence', 'view'];
  return sheet(head, rows.map((row) => [
    day, recordEnds, row.id, row.from.map(({ name }) => name).join('; '), row.to.map(({ name }) => name).join('; '), row.obligation, row.instrument.name,
    words.status.force[row.force], words.status.standing[row.standing], row.since ?? '', words.status.performance[row.performance],
    names(row.accordingTo), names(row.disputedBy), link(row.id), of.dossier, 'Pledgeline', of.licence, of.view
  ]));
}

/** Hands a file to the reader under this name. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
