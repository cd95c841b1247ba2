// A script of embeds, or the declarations of one.
import type { ParamMatcher } from '@sveltejs/kit';

export const match: ParamMatcher = (param) => /^(view|v1|door|frame)\.js$|^v1\.d\.ts$/.test(param);
