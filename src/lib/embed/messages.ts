// Messages between frame and host, read and checked; whatever is none of ours is null, without a sound.
import { FIELDS, FIELD_NAMES, KINDS, MESSAGES, PROTOCOL } from './embed-schema.ts';
import type { Command, FrameMessage, Kind, MessageType, Told } from './embed-schema.ts';

/** The command in this message; null where it is none, or where one of its fields is not what it should be. */
export function readCommand(data: unknown): Command | null {
  const message = asMapping(data);
  if (!message || message.target !== 'pledgeline' || message.v !== PROTOCOL || message.type !== 'set') return null;
  const named = FIELD_NAMES.filter((name) => FIELDS[name].command && own(message, name) !== undefined);
  if (!named.every((name) => KINDS[FIELDS[name].kind].holds(message[name]))) return null;
  return Object.fromEntries(named.map((name) => [name, name === 'depth' ? Number(message[name]) : message[name]]));
}

/** What a frame tells in this message; null where it is none of ours. */
export function readFrameMessage(data: unknown): Told | null {
  const message = asMapping(data);
  if (!message || message.source !== 'pledgeline' || message.v !== PROTOCOL) return null;
  const type = message.type;
  if (typeof type !== 'string' || !Object.hasOwn(MESSAGES, type)) return null;
  const fields = Object.entries(MESSAGES[type as MessageType]) as [string, Kind][];
  const sound = fields.every(([name, kind]) => KINDS[kind].holds(message[name]) || (kind === 'edition' && message[name] === null));
  return sound ? ({ type, ...Object.fromEntries(fields.map(([name]) => [name, message[name]])) } as unknown as Told) : null;
}

/** A message as the frame posts it. */
export const frameMessage = (told: Told): FrameMessage => ({ source: 'pledgeline', v: PROTOCOL, ...told });

function asMapping(data: unknown): Readonly<Record<string, unknown>> | null {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Readonly<Record<string, unknown>>) : null;
}

const own = (message: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(message, name) ? message[name] : undefined;
