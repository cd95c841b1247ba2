/**
 * Cuts the two families down to what the site sets: weights 400–700, the features in use, one file a script.
 * Run by hand after a new version of the font packages (`node tools/subset-fonts.js`); its output is committed.
 * The packages ship one file a script, and no npm tool joins font files, so each script keeps its own file and a page
 * fetches only those whose letters it shows.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const range = (/** @type {number} */ from, /** @type {number} */ to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

const LATIN = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ıŒœʼˆ˚˜' + '‐‑‒–—―‘’‚“”„†•…‰′″‹›⁄€™↑↓−∕' + range(0x2009, 0x200b) + '\u202f';
const SCRIPTS = {
  latin: LATIN,
  // Names in Polish, Czech, Turkish, Baltic, Romanian, Nordic, and transliterations.
  'latin-ext': range(0x100, 0x17f) + 'ȘșȚțǦǧǪǫẞẀẁẂẃẄẅỲỳ',
  cyrillic: range(0x400, 0x45f) + 'Ґґ№\u0301'
};
const FAMILIES = [
  { name: 'serif', from: (/** @type {string} */ script) => `source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`, opsz: true },
  { name: 'sans', from: (/** @type {string} */ script) => `source-sans-3/files/source-sans-3-${script}-wght-normal.woff2`, opsz: false }
];
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum', 'calt'];

for (const family of FAMILIES) {
  for (const [script, letters] of Object.entries(SCRIPTS)) {
    const whole = readFileSync(`node_modules/@fontsource-variable/${family.from(script)}`);
    const cut = await subsetFont(whole, letters, {
      targetFormat: 'woff2', noHinting: true, keepFeatures: FEATURES,
      variationAxes: { wght: { min: 400, max: 700 }, ...(family.opsz ? { opsz: { min: 14, max: 44 } } : {}) }
    });
    const name = `source-${family.name}-${script}.woff2`;
    writeFileSync(`src/lib/ui/fonts/${name}`, cut);
    console.log(`${name}: ${whole.length} -> ${cut.length} bytes`);
  }
}
