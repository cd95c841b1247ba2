// The foreign formats, one file each in formats/.
import type { Format } from './format.ts';
import { csv } from './formats/csv.ts';
import { json } from './formats/json.ts';

export const FORMATS: readonly Format[] = [json, csv];
