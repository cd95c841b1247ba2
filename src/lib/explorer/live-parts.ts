// The shape of what the live explorer is handed once it has been fetched; nothing of it is fetched for the shape's sake.
export type LiveParts = (typeof import('./live-explorer.ts'))['liveParts'];
