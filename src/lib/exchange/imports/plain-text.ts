// Text for people out of what an imported file holds: without HTML, without characters that cannot be seen.

/** What a dossier refuses in a text: control characters, direction marks and zero-width ones, halves of pairs. */
const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}|(?![\t\n\r])\p{Cc}/gu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
  laquo: '«', raquo: '»', euro: '€', pound: '£', copy: '©', deg: '°', eacute: 'é', egrave: 'è', uuml: 'ü', ouml: 'ö', auml: 'ä', szlig: 'ß', ccedil: 'ç'
};
/** The longest text that a dossier takes. */
export const LONGEST = 4000;

/** A text of one or more lines, trimmed, with single spaces. */
export const clean = (text: string): string =>
  text.replace(HIDDEN, '').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{2,}/g, '\n').trim().normalize('NFC');

const entities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

const HIDES = /<(script|style)\b[^>]*>[\s\S]*?(<\/\1\s*>|$)/gi;
const BLOCK = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|blockquote|tr|table|section|article|hr)\b[^>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/gi;

/** HTML reduced to its text, one line a block. A `<` that begins no tag stays as it is. */
export const textOfHtml = (html: string): string => clean(entities(html.replace(HIDES, ' ').replace(BLOCK, '\n').replace(TAG, '')));

/** The addresses and words of the links in HTML, http and https alone. */
export function linksIn(html: string): { readonly url: string; readonly words: string }[] {
  return [...html.matchAll(/<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))[^>]*>([\s\S]*?)<\/a\s*>/gi)].flatMap(([, double, single, bare, words]) => {
    const url = webAddress(entities(double ?? single ?? bare ?? ''));
    return url === null ? [] : [{ url, words: textOfHtml(words ?? '') }];
  });
}

/** The address if it is one that a dossier may link: http or https, a host, no user name, no words after it. */
export function webAddress(text: string): string | null {
  const trimmed = text.trim();
  if (!/^https?:\/\/\S+$/i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  return url.username === '' && url.password === '' ? trimmed.replace(/^https?/i, (scheme) => scheme.toLowerCase()) : null;
}
