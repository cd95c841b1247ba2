// Commands of the host at the frame's door: from the parent alone, checked, and obeyed at most every so often.
import type { Command } from './embed-schema.ts';
import { readCommand } from './messages.ts';

export interface Incoming {
  readonly source: unknown;
  readonly data: unknown;
}

const PAUSE = 40;

/** What listens to messages: obeys the first command at once, those that follow within a moment together, after it. */
export function commandGate(parent: unknown, obey: (command: Command) => void): (message: Incoming) => void {
  let waiting: Command | null = null;
  let resting = false;
  const rest = (): void => {
    resting = waiting !== null;
    if (waiting === null) return;
    const command = waiting;
    waiting = null;
    setTimeout(rest, PAUSE);
    obey(command);
  };
  return ({ source, data }) => {
    if (source !== parent) return;
    const command = readCommand(data);
    if (command === null) return;
    waiting = { ...waiting, ...command };
    if (resting) return;
    rest();
  };
}
