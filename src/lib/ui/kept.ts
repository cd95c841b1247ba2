// What a page was built with and its script leaves as it is: the element stays, and what drew it is not sent along.
// A part that never changes, or that another takes the place of, is drawn as
// `{@render (import.meta.env.SSR ? drawn : kept)()}`, where the snippet `drawn` is one element.
import { createRawSnippet } from 'svelte';

export const kept = createRawSnippet(() => ({ render: () => '<div></div>' }));
