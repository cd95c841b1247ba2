// What can be embedded.
import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = (param) => param === 'graph' || param === 'timeline' || param === 'explorer';
