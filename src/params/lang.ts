// The languages an address can name: English stands without one.
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param: string): param is 'uk' => param === 'uk') satisfies ParamMatcher;
