// A graph as a dossier: one that we wrote back to what it was, anybody's to actors and commitments of one text.
import type { ImportInput } from './importer.ts';
import type { Intake } from './intake.ts';
import { isOurs, soundNetwork } from './network.ts';
import type { Network } from './network.ts';
import { takeAnybodys } from './network-anybodys.ts';
import { takeOurs } from './network-ours.ts';

/** The records and the head of a graph. */
export function takeNetwork(given: Network, input: ImportInput, intake: Intake): void {
  const network = soundNetwork(given, intake);
  if (network.title !== '') intake.head.title = network.title;
  if ((network.head.licence ?? '') !== '') intake.head.licence = network.head.licence;
  if ((network.head.recordEnds ?? '') !== '') intake.head['x-recordEnds'] = network.head.recordEnds;
  if (isOurs(network)) takeOurs(network, input, intake);
  else takeAnybodys(network, input, intake);
}
