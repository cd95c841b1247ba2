// Before a page's script draws anything it has the words of the page's language.
import type { ClientInit } from '@sveltejs/kit';
import { learn } from '#routes/spoken-here.ts';

export const init: ClientInit = () => learn(document.documentElement.lang);
