// Text in XML 1.0: escaped, and without the control characters that XML has no place for.

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
// eslint-disable-next-line no-control-regex -- XML 1.0, section 2.2: these are no characters.
const NO_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** This text, for an element or for a value in either kind of quotes. */
export const xml = (text: string): string => text.replace(NO_CHARACTERS, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);

/** The attributes that have a value, ready to stand in a start tag: ` id="a" label="b"`. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [` ${name}="${xml(String(value))}"`])).join('');
