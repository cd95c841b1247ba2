// Numbers as each language groups them.
const FORMATS = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
  uk: new Intl.NumberFormat('uk-UA', { maximumFractionDigits: 2 })
};

/** `12,500` in English, `12 500` with a no-break space in Ukrainian; at most two decimals. */
export const formatNumber = (value: number, lang: 'en' | 'uk'): string => FORMATS[lang].format(value);
