// What the timeline needs once a hand comes near, or once marks are too many to be elements.
import LaneCanvas from './LaneCanvas.svelte';
import UnderPointer from './UnderPointer.svelte';

/** All of it in one, so that who has it has every part. */
export const handParts = { LaneCanvas, UnderPointer } as const;
export type HandParts = typeof handParts;
