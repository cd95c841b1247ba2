// What the explorer needs once the dossier is there, and not before: fetched beside it, after first paint.
import Graph from '#lib/graph/Graph.svelte';
import GraphPicture from '#lib/static-svg/GraphPicture.svelte';
import { announcement } from './announcement.ts';
import { keepingDrawings } from './drawn-explorer.ts';
import { LONGEST_WALK } from './event-walk.ts';
import Filters from './Filters.svelte';
import FocusBody from './FocusBody.svelte';
import FocusControls from './FocusControls.svelte';
import FocusHead from './FocusHead.svelte';
import { groundSize, whenSettled } from './settled.ts';
import TimelinePanel from './TimelinePanel.svelte';
import WalkList from './WalkList.svelte';
import { windowWith } from './window-of.ts';

/** All of it in one, so that who has it has every part. */
export const liveParts = {
  announcement, drawExplorer: keepingDrawings(), Filters, FocusBody, FocusControls, FocusHead, Graph, GraphPicture, groundSize, LONGEST_WALK, TimelinePanel, WalkList, whenSettled, windowWith
} as const;
