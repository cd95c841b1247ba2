// The whole network with the picture that is taken along of it: fetched when it is asked for, and not before.
import WholeGraph from '#lib/graph/WholeGraph.svelte';
import WholePicture from '#lib/static-svg/WholePicture.svelte';

export const wholeParts = { WholeGraph, WholePicture } as const;
