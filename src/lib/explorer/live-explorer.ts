// What the explorer needs once the dossier is there, and not before: fetched beside it, after first paint.
import Graph from '#lib/graph/Graph.svelte';
import GraphPicture from '#lib/static-svg/GraphPicture.svelte';
import { announcement } from './announcement.ts';
import { keepingDrawings } from './drawn-explorer.ts';
import { LONGEST_WALK } from './event-walk.ts';
import Filters from './Filters.svelte';
import FocusHead from './FocusHead.svelte';
import { groundSize, whenSettled } from './settled.ts';
import TimelinePanel from './TimelinePanel.svelte';
import WalkList from './WalkList.svelte';
import { windowWith } from './window-of.ts';

/** The trace as text, and how it is followed, come with the first focus, asked for by the press that makes one. */
const focusBody = async () => (await import('./FocusBody.svelte')).default;

/** All of it in one, so that who has it has every part. */
export const liveParts = {
  announcement, drawExplorer: keepingDrawings(), Filters, focusBody, FocusHead, Graph, GraphPicture, groundSize, LONGEST_WALK, TimelinePanel, WalkList, whenSettled, windowWith
} as const;
