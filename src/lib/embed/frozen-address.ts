// Where a frame whose address names an edition finds it: its data are inlined, so another edition is another page.

/** What the page's body says of itself. */
export interface FramePage {
  readonly what?: string;
  readonly lang?: string;
  readonly at?: string;
  readonly root?: string;
  /** The edition that the page is frozen as, and those that the site keeps, parted by spaces. */
  readonly edition?: string;
  readonly editions?: string;
}

/** The frozen page of the edition that this address names, with everything else it asks; `null`: it names none that is kept, or this page's own. */
export function frozenAddress(address: URL, { what = 'graph', lang = 'en', at = '', root = './', edition, editions = '' }: FramePage): string | null {
  const asked = address.searchParams.get('edition');
  if (asked === null || asked === edition || !editions.split(' ').includes(asked)) return null;
  const target = new URL(`${root}editions/${asked}/${lang === 'en' ? '' : `${lang}/`}embed/${what}/`, address);
  target.search = address.search;
  target.hash = address.hash;
  if (at !== '' && !target.searchParams.has('at')) target.searchParams.set('at', at);
  return target.href;
}
