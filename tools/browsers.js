/**
 * `npm run browsers`: the pages that hold embeds, in Firefox, and a look at each frame in WebKitGTK. It needs a built
 * site, and Debian's packages firefox-esr, webkit2gtk-driver and xvfb; what is missing is said and left out.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { run, say } from './steps.js';
import { serve } from './serve.js';

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const DRIVER = '/usr/bin/WebKitWebDriver';
const PORT = 4171;

async function firefox() {
  if (!existsSync(FIREFOX)) return void say(`no Firefox at ${FIREFOX}: left out.`);
  const code = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--project=firefox', '--reporter=list'], { FIREFOX });
  if (code !== 0) process.exitCode = 1;
}

/** The little browser that WebKitGTK's driver starts: Debian keeps it two folders below /usr/lib. */
const miniBrowser = () =>
  readdirSync('/usr/lib').flatMap((name) => ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${name}/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`)).find((path) => existsSync(path));

/** One command of the WebDriver protocol. @param {string} path @param {object} [body] @param {string} [method] */
async function drive(path, body, method = body ? 'POST' : 'GET') {
  const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, { method, ...(body && { body: JSON.stringify(body) }), signal: AbortSignal.timeout(30_000) });
  const { value } = /** @type {{ value: any }} */ (await answer.json());
  if (!answer.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
  return value;
}

/** What a frame shows: title, day, pictures, and whether its script has drawn it. */
const SEEN = `const t = document.querySelector('time'); return [document.querySelector('h1').textContent, t.dateTime,
  [...document.querySelectorAll('svg[role=group]')].some((one) => one.getBoundingClientRect().height > 50), Boolean(document.querySelector('.controls'))]`;

/** @param {string} site @param {string} host */
async function look(site, host) {
  const { sessionId } = await drive('/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } } }
  });
  try {
    for (const [path, date] of [['embed/graph/?at=2014-03-18', '2014-03-18'], ['embed/timeline/', '2025-12-29'], ['uk/embed/explorer/', '2025-12-29']]) {
      await drive(`/session/${sessionId}/url`, { url: `${host}?${encodeURIComponent(site + path)}` });
      await new Promise((done) => setTimeout(done, 2500));
      const frame = await drive(`/session/${sessionId}/element`, { using: 'css selector', value: 'iframe' });
      const height = await drive(`/session/${sessionId}/execute/sync`, { script: 'return document.querySelector("iframe").clientHeight', args: [] });
      await drive(`/session/${sessionId}/frame`, { id: frame });
      const seen = await drive(`/session/${sessionId}/execute/sync`, { script: SEEN, args: [] });
      const sound = seen[1] === date && seen[2] === true && seen[3] === true && height !== 400;
      say(`WebKitGTK ${path}: ${seen.join(', ')}, ${height} px: ${sound ? 'sound' : 'WRONG'}`);
      if (!sound) process.exitCode = 1;
    }
  } finally {
    await drive(`/session/${sessionId}`, undefined, 'DELETE');
  }
}

async function webkit() {
  if (!existsSync(DRIVER) || !existsSync('/usr/bin/Xvfb') || !miniBrowser()) return void say('no WebKitWebDriver, MiniBrowser or Xvfb: left out.');
  const screen = spawn('Xvfb', [':97', '-screen', '0', '1280x1000x24'], { stdio: 'ignore' });
  const driver = spawn(DRIVER, ['--host=127.0.0.1', `--port=${PORT}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: ':97' } });
  const { address, close } = await serve({ folder: 'build', port: 0 });
  const host = createServer((request, response) => {
    const frame = decodeURIComponent((request.url ?? '').split('?')[1] ?? '');
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="${frame}" width="640" height="400"></iframe><script src="${address}embed/frame.js"></script>`);
  });
  await new Promise((listening) => host.listen(0, '127.0.0.1', () => listening(undefined)));
  await new Promise((done) => setTimeout(done, 1500));
  try {
    await look(address, `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (host.address()).port}/`);
  } catch (error) {
    say(`WebKitGTK: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    driver.kill();
    screen.kill();
    host.close();
    host.closeAllConnections();
    close();
  }
}

if (!existsSync('build/index.html')) {
  say('there is no built site: npx vite build first.');
  process.exit(1);
}
await firefox();
await webkit();
process.exit();
