// npm run bench:peers: Pledgeline's timeline and graph beside their peers, in the same browser and the same run.
// Words: [timelines] [graphs] [sizes]   --peer=NAME,NAME  --size=SIZE,SIZE  --repeats=N   (all of them where left out)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../../../tools/bundle.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(dirname(here)));
if (!existsSync(join(here, 'node_modules'))) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
const { timelineCase, graphCase } = await import('./harness/cases.js');
const { medians } = await import('./harness/numbers.js');
const { buildPages, servePages } = await import('./harness/pages.js');
const { judged } = await import('./harness/aims.js');
const { printAims, printTables } = await import('./harness/print.js');
const { networkScript, pageScript, timelineScript } = await import('./harness/sizes.js');

const PARTS = {
  timelines: {
    run: timelineCase, sizes: ['real', '2000', '20000', '100000'],
    peers: [
      { name: 'Pledgeline', page: 'timeline-ours' },
      { name: 'canvas, brute (floor)', page: 'timeline-canvas' },
      { name: 'canvas, level of detail', page: 'timeline-canvas', variant: 'lod' },
      { name: 'ECharts', page: 'timeline-echarts' },
      { name: 'vis-timeline', page: 'timeline-vis' },
      { name: 'TimelineJS3', page: 'timeline-timelinejs' }
    ]
  },
  graphs: {
    run: graphCase, sizes: ['real', '1000/4000', '5000/20000', '20000/100000'],
    peers: [
      { name: 'Pledgeline, every edge', page: 'graph-ours' },
      { name: 'Pledgeline, as shipped', page: 'graph-shipped-ours' },
      { name: 'canvas, a stroke an edge (floor)', page: 'graph-canvas' },
      { name: 'canvas, one path (floor)', page: 'graph-canvas', variant: 'onepath' },
      { name: 'Cytoscape tuned', page: 'graph-cytoscape', variant: 'tuned' },
      { name: 'Cytoscape naive', page: 'graph-cytoscape', variant: 'naive' },
      { name: 'sigma 3', page: 'graph-sigma', drawnBy: 'webgl' }
    ]
  }
};

const given = process.argv.slice(2);
const option = (name) => given.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
const wanted = given.filter((word) => !word.startsWith('--'));
const isWanted = (part) => wanted.length === 0 || wanted.includes(part);
const repeats = Number(option('repeats') ?? 3);
const results = {};

/** How long the runs of one case may take together, ms. */
const ENOUGH = 25_000;
const isHopeless = (before) => before?.tooLong || before?.left || before?.zoom?.blocked || before?.firstDraw > 8000;

async function part(name, { run, sizes, peers }, address) {
  const only = { peer: option('peer')?.split(','), size: option('size')?.split(',') };
  const rows = (results[name] = {});
  const chosen = { sizes: sizes.filter((one) => !only.size || only.size.includes(one)), peers: peers.filter((one) => !only.peer || only.peer.some((word) => one.name.includes(word))) };
  // The first opening reads the browser and the page from the disk: it is not counted, for any page.
  for (const peer of chosen.peers) await run({ address, peer, size: chosen.sizes[0] });
  for (const size of chosen.sizes) {
    await measured(chosen.peers.map((peer) => ({ peer, size, row: (rows[peer.name] ??= {}), before: rows[peer.name][sizes[sizes.indexOf(size) - 1]] })), { run, address });
    for (const { name: peer } of chosen.peers) process.stderr.write(`${name} ${peer} ${size}: first draw ${rows[peer][size].firstDraw ?? '–'}\n`);
    keep();
  }
}

/**
 * Up to `repeats` runs of each case, fewer where one of them is long; a size is left out where the one before was
 * hopeless. The pages take turns, and each round begins with another of them: what the machine does besides falls on all.
 */
async function measured(cases, { run, address }) {
  const open = cases.map((one) => ({ ...one, found: [], spent: 0, done: isHopeless(one.before) }));
  for (let round = 0; round < repeats; round += 1) {
    for (const at of open.keys()) {
      const one = open[(at + round) % open.length];
      if (one.done) continue;
      const begun = Date.now();
      const result = await run({ address, peer: one.peer, size: one.size });
      one.found.push(result);
      one.spent += Date.now() - begun;
      one.done = result.tooLong || one.spent > ENOUGH;
    }
  }
  for (const { row, size, found } of open) row[size] = found.find(({ tooLong }) => tooLong) ?? (found.length > 0 ? medians(found) : { left: 'too slow before' });
}

function keep() {
  const folder = join(root, 'node_modules/.cache/pledgeline');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bench-results.json'), JSON.stringify(results, null, 1));
}

const { realData } = await import(pathToFileURL(await bundle({ root, entry: 'tests/bench/real-data.ts', folders: ['src/lib/domain', 'src/lib/dossier', 'src/lib/embed', 'src/lib/graph', 'tests/bench'], name: 'bench-data' })).href);
const chosen = Object.entries(PARTS).filter(([name]) => isWanted(name));
const names = [...new Set(chosen.flatMap(([, { peers }]) => peers.map(({ page }) => page)))];
if (names.length > 0) {
  const { address, close } = await servePages(await buildPages({ root, names, real: realData(root) }));
  for (const [name, what] of chosen) await part(name, what, address);
  close();
}
if (isWanted('sizes')) results.sizes = { page: pageScript(join(root, 'build')), timeline: await timelineScript(root), network: networkScript(join(root, 'build')) };
keep();
if (results.timelines) printTables('Timelines', results.timelines);
if (results.graphs) printTables('Graphs', results.graphs);
if (results.sizes) console.log('\nBytes', results.sizes);
const aims = judged(results);
printAims(aims);
