/** `npm start`: installs what is missing, builds the built-in dossier's site and serves it. PORT chooses the port. */
import { checkNode, installPackages, run, say } from './steps.js';

checkNode();
await installPackages();
say('building the site: every page in two languages; this takes a few minutes …');
const built = await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
if (built !== 0) {
  say('the build failed: see the messages above.');
  process.exit(built);
}
const { serve } = await import('./serve.js');
const wanted = Number(process.env.PORT ?? 4173);
const served = await serve({ folder: 'build', port: wanted }).catch(async (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  say(`port ${wanted} is taken; taking a free one.`);
  return serve({ folder: 'build', port: 0 });
});
say(`the site is served at ${served.address}  (Ctrl+C ends it)`);
