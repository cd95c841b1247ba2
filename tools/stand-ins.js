/**
 * Writes src/lib/ui/stand-ins.css: faces that most machines have, made as wide and as high as ours set the words of the
 * built-in dossier, so that nothing moves much when ours come. Run by hand (`node tools/stand-ins.js`) where one face of each
 * kind is installed; those of Times New Roman and Arial have namesakes of the same widths.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const FOLDER = 'src/dossiers/ukraine';
const SCRIPTS = { latin: /[A-Za-z]{2,}/g, cyrillic: /[\u0400-\u045fҐґ]{2,}/g };
/** Full names of what stands in for the regular and for the bold: the first that is there is taken. */
const KINDS = [
  { family: 'serif', kind: 'Times', regular: ['Times New Roman', 'Liberation Serif', 'NimbusRoman-Regular'], bold: ['Times New Roman Bold', 'Liberation Serif Bold', 'NimbusRoman-Bold'] },
  { family: 'serif', kind: 'Noto Serif', regular: ['Noto Serif', 'NotoSerif-Regular'], bold: ['Noto Serif Bold', 'NotoSerif-Bold'] },
  { family: 'serif', kind: 'DejaVu Serif', regular: ['DejaVu Serif'], bold: ['DejaVu Serif Bold'] },
  { family: 'sans', kind: 'Arial', regular: ['Arial', 'Liberation Sans', 'NimbusSans-Regular'], bold: ['Arial Bold', 'Liberation Sans Bold', 'NimbusSans-Bold'] },
  { family: 'sans', kind: 'Roboto', regular: ['Roboto', 'Roboto-Regular'], bold: ['Roboto Bold', 'Roboto-Bold'] },
  { family: 'sans', kind: 'DejaVu Sans', regular: ['DejaVu Sans'], bold: ['DejaVu Sans Bold'] }
];
/** The weight that a bold stands in for, and the sizes at which most words of either are set, px: the serif is wider when it is small. */
const SET = { regular: { ours: 400, theirs: 400, px: 21 }, bold: { ours: 600, theirs: 700, px: 20 } };

const text = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name)).map((name) => readFileSync(join(FOLDER, name), 'utf8')).join('\n');

/** Runs in the page: width of these words, and how far a line reaches over and under its base, of the letters' size; null: none of the faces is there. */
async function measured({ words, source, weight, px }) {
  const font = new FontFace('measured', source, { weight: weight === undefined ? '400' : '400 700' });
  if (!(await font.load().catch(() => null))) return null;
  document.fonts.add(font);
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${weight ?? 400} ${px}px measured`;
  const width = words.reduce((sum, word) => sum + pen.measureText(word).width, 0);
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(words[0]);
  document.fonts.delete(font);
  return { width, ascent: fontBoundingBoxAscent / px, descent: fontBoundingBoxDescent / px };
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const percent = (share) => `${(100 * share).toFixed(1)}%`;
const rules = [];
for (const { family, kind, ...names } of KINDS) {
  for (const [style, { ours: weight, theirs, px }] of Object.entries(SET)) {
    const local = names[style].map((name) => `local('${name}')`).join(', ');
    const found = [];
    for (const [script, letters] of Object.entries(SCRIPTS)) {
      const words = (text.match(letters) ?? []).slice(0, 20_000);
      const file = readFileSync(`src/lib/ui/fonts/source-${family}-${script}.woff2`, 'base64');
      const ours = await page.evaluate(measured, { words, source: `url(data:font/woff2;base64,${file})`, weight, px });
      const other = await page.evaluate(measured, { words, source: local, px });
      if (!other) throw new Error(`None of ${local} is installed: nothing is written.`);
      found.push({ size: ours.width / other.width, ascent: ours.ascent, descent: ours.descent });
    }
    const size = found.reduce((sum, one) => sum + one.size, 0) / found.length;
    const { ascent, descent } = found[0];
    rules.push(`@font-face { font-family: 'Like ${kind}'; font-weight: ${theirs}; src: ${local}; size-adjust: ${percent(size)}; ascent-override: ${percent(ascent / size)}; descent-override: ${percent(descent / size)}; line-gap-override: 0%; }`);
  }
}
await browser.close();
writeFileSync('src/lib/ui/stand-ins.css', `/* What is set until the faces of fonts.css have come: faces of the reader's machine, as wide and as high as ours. Made by tools/stand-ins.js. */\n${rules.join('\n')}\n`);
