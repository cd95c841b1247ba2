// The height that a frame tells, for the host's page; a test holds it to the protocol's own check.

interface Heard {
  readonly source?: unknown;
  readonly v?: unknown;
  readonly type?: unknown;
  readonly height?: unknown;
}

/** The height in this message, whole CSS px; 0 where it is none of ours or not a height. */
export function heightIn(data: unknown): number {
  const { source, v, type, height } = (data ?? {}) as Heard;
  const sound = source === 'pledgeline' && v === 1 && type === 'height' && Number.isInteger(height);
  return sound && (height as number) > 0 && (height as number) <= 20_000 ? (height as number) : 0;
}

/** Does a frame say in this message that it is ready? */
export const isReady = (data: unknown): boolean => {
  const { source, v, type } = (data ?? {}) as Heard;
  return source === 'pledgeline' && v === 1 && type === 'ready';
};
