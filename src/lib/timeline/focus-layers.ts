// What a focus adds to the timeline, loaded with the first of them.
import FocusLayer from './FocusLayer.svelte';
import { openFocus } from './open-focus.ts';

/** All of it in one, so that who has it has every part. */
export const focusLayers = { FocusLayer, openFocus } as const;
