// The shape of what a focus adds to the timeline; nothing of it is fetched for the shape's sake.
export type FocusLayers = (typeof import('./focus-layers.ts'))['focusLayers'];
