// What a cell of our five sheets says: the other way round of what export writes into it.

/** A list in a cell; parts are parted by `; `. */
export const listIn = (text: string): string[] => text.split(/;\s+|;$/).map((part) => part.trim()).filter((part) => part !== '');

const FORMULA = /^'([=+\-@\t\r＝＋－＠])/;
/** A text without the apostrophes that keep a spreadsheet from reading its lines as formulas. */
export const unguarded = (text: string): string => text.split('\n').map((line) => line.replace(FORMULA, '$1')).join('\n');

/** `gazette @ p. 3; treaty-text`. A part that begins with no source belongs to the place before it. */
export function citesIn(text: string, isSource: (id: string) => boolean): { source: string; at?: string }[] {
  const parts = text.split('; ').reduce<string[]>((found, part) => {
    const head = part.split(' @ ')[0]!.trim();
    const begins = found.length === 0 || isSource(head) || (part.includes(' @ ') && /^[a-z0-9-]+$/.test(head));
    return begins ? [...found, part] : [...found.slice(0, -1), `${found.at(-1)}; ${part}`];
  }, []);
  return parts.filter((part) => part.trim() !== '').map((part) => {
    const [source = '', ...at] = part.split(' @ ');
    return at.length === 0 ? { source: source.trim() } : { source: source.trim(), at: at.join(' @ ') };
  });
}

/** `vell 1910-01-01/1920-05-01; isles 1920-05-01/..`; null where a part is none. */
export function membersIn(text: string): { actor: string; from: string; to?: string }[] | null {
  const members = listIn(text).map((part) => {
    const [, actor, from, to] = /^(\S+) (\S+)\/(\S+)$/.exec(part) ?? [];
    return actor === undefined ? null : { actor, from: from!, ...(to !== '..' && { to: to! }) };
  });
  return members.includes(null) ? null : members.filter((one) => one !== null);
}

/** `armed-attack by any against vell isles (renewed)`; null where it is none. */
export function triggerIn(text: string): Record<string, unknown> | null {
  const [, act, by, against, phase] = /^(\S+) by (.*?) against ?(.*?)(?: \((\w+)\))?$/.exec(text) ?? [];
  if (act === undefined) return null;
  const victims = against!.split(' ').filter((id) => id !== '');
  return { act, by: by === 'any' ? 'any' : by!.split(' '), ...(victims.length > 0 && { against: victims }), ...(phase && { phase }) };
}

/** `treaty-x: standing=in-force performance=breached by=a+b accordingTo=c`; null where it is none. */
export function effectIn(text: string, isCommitment: (id: string) => boolean): Record<string, unknown> | null {
  const [, id, rest] = /^([^\s:]+):(.*)$/.exec(text) ?? [];
  if (id === undefined) return null;
  const words = rest!.trim().split(/\s+/).filter((word) => word !== '').map((word) => word.split('='));
  const lists = ['by', 'accordingTo', 'disputedBy'];
  if (words.some(([name, value, more]) => value === undefined || more !== undefined || ![...lists, 'standing', 'performance'].includes(name!))) return null;
  return { [isCommitment(id) ? 'commitment' : 'instrument']: id, ...Object.fromEntries(words.map(([name, value]) => [name, lists.includes(name!) ? value!.split('+') : value])) };
}

/** `treaty-x: weakens`; null where it is none. */
export function bearingIn(text: string, isCommitment: (id: string) => boolean): Record<string, unknown> | null {
  const [, id, how] = /^([^\s:]+):\s*(\S+)$/.exec(text) ?? [];
  return id === undefined ? null : { [isCommitment(id) ? 'commitment' : 'instrument']: id, how };
}

/** `true` or `false`, as spreadsheets write them too; null where it is neither. */
export const flagIn = (text: string): boolean | null => (/^true$/i.test(text) ? true : /^false$/i.test(text) ? false : null);
