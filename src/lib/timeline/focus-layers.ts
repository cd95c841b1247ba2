// What a focus adds to the timeline, loaded with the first of them.
export { default as FocusLayer } from './FocusLayer.svelte';
export { openFocus } from './open-focus.ts';
