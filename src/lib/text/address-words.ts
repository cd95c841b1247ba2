// The words said of an address that asks for something that is not there.
import { addressEn } from './address-en.ts';
import { addressUk } from './address-uk.ts';
import type { AppLang } from './words.ts';

export type AddressWords = typeof addressEn;

/** These words in a language. */
export const addressWordsOf = (lang: AppLang): AddressWords => ({ en: addressEn, uk: addressUk })[lang];
