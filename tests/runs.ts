// How often property tests try. `npm run fuzz` asks for so many times more; this is the one place that reads it.
import fc from 'fast-check';

/** Times more than usual. */
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);
if (!(TIMES >= 1)) throw new Error(`FUZZ_TIMES takes a number from 1 on, not "${process.env.FUZZ_TIMES}".`);
const USUAL = 100;

/** The runs of a property that tries so often in an ordinary run of the tests. */
export const runs = (often: number): number => Math.round(often * TIMES);

fc.configureGlobal({ numRuns: runs(USUAL) });
