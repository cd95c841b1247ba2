// The formats that can be imported, and which of them a file is of.
import { atop } from './atop.ts';
import { cow } from './cow.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { oligrapher } from './oligrapher.ts';
import { csv } from './our-sheets.ts';
import { timelinejs } from './timelinejs.ts';
import type { Importer, ImportInput } from './importer.ts';
import { newIntake } from './intake.ts';
import type { Intake } from './intake.ts';
import { settle } from './settle.ts';

export const IMPORTERS: readonly Importer[] = [timelinejs, csv, gexf, graphml, oligrapher, cow, atop];

/** The format that this file is of, as far as the file itself tells. */
export const importerFor = (input: ImportInput): Importer | undefined => IMPORTERS.find((one) => one.recognises(input));

/** Everything an importer takes in of a file, settled into what a dossier needs. Never throws. */
export function takeIn(importer: Importer, input: ImportInput): Intake {
  const intake = newIntake();
  importer.read(input, intake);
  settle(input, intake);
  return intake;
}
