/** Serves a built site as a static host would, with the headers of its own `_headers` file. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * The rules of a `_headers` file: a path pattern, then indented `Name: value` lines.
 * @param {string} text
 */
export function parseHeaders(text) {
  /** @type {{ matches: RegExp, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
      rules.push({ matches: new RegExp(`^${pattern}$`), headers: [] });
    } else {
      const at = line.indexOf(':');
      rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
    }
  }
  return rules;
}

/**
 * Starts serving `folder` below `base`; resolves to the address once it answers.
 * @param {{ folder: string, port?: number, host?: string, base?: string }} options port 0: any free one
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serve({ folder, port = 4173, host = '127.0.0.1', base = '' }) {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
  const notFound = join(folder, '404.html');
  const answer = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      // As hosts do: what several rules say of one header is all said.
      for (const [name, value] of rules.filter((rule) => rule.matches.test(path)).flatMap((rule) => rule.headers)) {
        const before = response.getHeader(name);
        response.setHeader(name, before === undefined ? value : `${before}, ${value}`);
      }
    }
  });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (base && url !== base && !url.startsWith(`${base}/`)) return void response.writeHead(302, { Location: `${base}/` }).end();
    request.url = url.slice(base.length) || '/';
    answer(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    });
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const bound = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
      done({ address: `http://${host}:${bound}${base}/`, close: () => server.close() });
    });
  });
}
