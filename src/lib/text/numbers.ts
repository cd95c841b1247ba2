// Numbers as each language groups them.

/** Making the first format takes a browser some twenty milliseconds: it is made for the first number that needs one. */
function formatIn(place: string): (value: number) => string {
  let format: Intl.NumberFormat | null = null;
  return (value) => (format ??= new Intl.NumberFormat(place, { maximumFractionDigits: 2 })).format(value);
}

const FORMATS = { en: formatIn('en-GB'), uk: formatIn('uk-UA') };

/** `12,500` in English, `12 500` with a no-break space in Ukrainian; at most two decimals. Up to three figures look alike everywhere. */
export const formatNumber = (value: number, lang: 'en' | 'uk'): string => (Number.isInteger(value) && value >= 0 && value < 1000 ? `${value}` : FORMATS[lang](value));
