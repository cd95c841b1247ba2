// All rules of an embed: its colours, what it stands on, and those of its parts.
import base from './embed-base.css?inline';
import { colourRules } from './embed-colours.ts';

/** The rules for everything below `.pledgeline`, given those that its components brought along. */
export const embedRules = (ofParts: string): string => `${colourRules()}\n${base}\n${ofParts}`.trim();
