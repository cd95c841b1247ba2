/** Serves `build/` at the port given, for the browser tests. */
import { serve } from './serve.js';

const { address } = await serve({ folder: process.env.PLEDGELINE_OUT ?? 'build', port: Number(process.argv[2] ?? 4173) });
console.log(address);
