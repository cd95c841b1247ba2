// One file of a dossier: its text to plain values, with the place of every value looked up on demand.
import type { Code } from './codes.ts';
import type { DossierFile, FileRead, Place, SyntaxRead } from './file-read.ts';
import { readJson } from './read-json.ts';
import { readYaml } from './read-yaml.ts';

const MB = 1024 * 1024;
const LARGEST = { yaml: 5 * MB, json: 100 * MB };
const MARK = /^\ufeff/;

/** Reads one file. Never throws: what is wrong with it comes back as faults. */
export function readText(file: DossierFile): FileRead {
  const isJson = /\.json$/i.test(file.name);
  const text = file.text.replace(MARK, '');
  const placeOf = placesIn(text);
  const read = refused(text, isJson ? LARGEST.json : LARGEST.yaml) ?? (isJson ? readJson(text) : readYaml(text));
  return {
    value: read.faults.length > 0 ? null : read.value,
    faults: read.faults.map(({ code, offset, message }) => ({ code, path: [], message, place: placeOf(offset) })),
    locate: (path, key) => placeOf(read.offsetOf(path, key))
  };
}

/** What is refused before anything is parsed. */
function refused(text: string, largest: number): SyntaxRead | null {
  const no = (code: Code, offset: number, message: string): SyntaxRead => ({ value: null, faults: [{ code, offset, message }], offsetOf: () => 0 });
  const bytes = bytesOf(text, largest);
  if (bytes > largest) return no('too-large', 0, `more than the ${largest / MB} MB that are read`);
  const strange = text.search(/\0|\ufffd/);
  return strange >= 0 ? no('not-text', strange, 'the file is not UTF-8 text') : null;
}

/** The bytes of a text in UTF-8, counted no further than needed to know that they are more than `enough`. */
function bytesOf(text: string, enough: number): number {
  if (text.length > enough || text.length * 3 <= enough) return text.length;
  let bytes = 0;
  for (let i = 0; i < text.length && bytes <= enough; i++) {
    const unit = text.charCodeAt(i);
    // Half of a pair: both together are four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** Offsets to lines and columns, both from 1. The lines are looked up when the first place is asked for. */
function placesIn(text: string): (offset: number) => Place {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
