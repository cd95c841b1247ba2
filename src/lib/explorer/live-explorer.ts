// What the explorer needs once the dossier is there, and not before: loaded beside it, after first paint.
export { announcement } from './announcement.ts';
export { default as DraftWeb } from './DraftWeb.svelte';
export { drawExplorer } from './drawn-explorer.ts';
export { default as FocusBody } from './FocusBody.svelte';
export { default as FocusControls } from './FocusControls.svelte';
export { default as FocusHead } from './FocusHead.svelte';
export { default as FoldList } from './FoldList.svelte';
export { default as Graph } from '#lib/graph/Graph.svelte';
export { default as GraphPicture } from '#lib/static-svg/GraphPicture.svelte';
export { LONGEST_WALK } from './event-walk.ts';
export { default as TimelinePanel } from './TimelinePanel.svelte';
export { default as WalkList } from './WalkList.svelte';
export { windowWith } from './window-of.ts';
