/** Running other programs step by step, saying what is done while it is done. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** @param {string} line */
export const say = (line) => console.log(`pledgeline: ${line}`);

/**
 * Runs a command with our own output and environment; resolves to its exit code.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(`pledgeline: ${command}: ${error.message}`);
      done(127);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Installs the packages of the lock file, unless this very lock file is installed already. */
export async function installPackages() {
  const stamp = 'node_modules/.pledgeline-lock';
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing packages (npm ci) …');
  const code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code !== 0) {
    say('npm ci failed; nothing else was tried.');
    process.exit(code);
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, lock);
}

/** Checks Node before anything else is tried. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
  process.exit(1);
}

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium is: the one named by CHROMIUM, one of the system, or null. */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return BROWSERS.find((path) => existsSync(path)) ?? null;
}

/** Finds a Chromium or installs Debian's; exits with advice if neither works. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.env.CHROMIUM) {
    say(`no browser at ${process.env.CHROMIUM}, which CHROMIUM names.`);
    process.exit(1);
  }
  say('no Chromium found: installing the package chromium with apt-get …');
  const root = process.getuid?.() === 0;
  const sudo = !root && spawnSync('sudo', ['-n', 'true']).status === 0;
  /** @param {string[]} args */
  const apt = (args) => (sudo ? run('sudo', ['apt-get', ...args]) : run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' }));
  await apt(['update', '-qq']);
  await apt(['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  const installed = findBrowser();
  if (installed) return installed;
  say('no Chromium could be installed. Install one and name it: CHROMIUM=/path/to/chromium npm test');
  process.exit(1);
}
