// The face of labels under a name of its own, carried in the script: a frame of no origin may fetch none.
import cyrillic from '#lib/ui/fonts/source-sans-cyrillic.woff2?inline';
import latin from '#lib/ui/fonts/source-sans-latin.woff2?inline';

const RANGES = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215',
  cyrillic: 'U+0301, U+0400-045F, U+0490-0491, U+2116'
};

/** Adds the face to this document; returns what takes it away again. A browser that refuses keeps its own faces. */
export function registerFaces(): () => void {
  const faces: FontFace[] = [];
  try {
    for (const [data, unicodeRange] of [[latin, RANGES.latin], [cyrillic, RANGES.cyrillic]] as const) {
      const bytes = Uint8Array.from(atob(data.slice(data.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
      const face = new FontFace('Pledgeline Sans', bytes, { weight: '400 700', unicodeRange });
      document.fonts.add(face);
      faces.push(face);
    }
  } catch {
    // The names of faces that follow in the rules are then used.
  }
  return () => faces.forEach((face) => document.fonts.delete(face));
}
