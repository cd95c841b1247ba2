// Pages of other people, served from another origin, that hold our embeds; and what such a page and its frames did.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';

export interface HostPage {
  readonly body: string;
  readonly head?: string;
  /** The host's own policy, as its header. */
  readonly policy?: string;
  /** A script of the host's own, served at /host.js. */
  readonly script?: string;
}

export interface Host {
  /** Opens this page on the host's origin; `show` only has it there, for another browser to open. */
  readonly open: (page: HostPage) => Promise<void>;
  readonly show: (page: HostPage) => void;
  /** The site's address, ending in a slash, and the host's. */
  readonly site: string;
  readonly origin: string;
  /** What went wrong so far: errors, refusals of a policy, requests to anybody else. */
  readonly wrong: string[];
}

export const test = base.extend<{ host: Host }>({
  host: async ({ page, baseURL, context }, use) => {
    let shown: HostPage = { body: '' };
    const server = createServer((request, response) => {
      if (request.url === '/host.js') return void response.setHeader('Content-Type', 'text/javascript').end(shown.script ?? '');
      if (request.url !== '/') return void response.writeHead(204).end();
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      if (shown.policy) response.setHeader('Content-Security-Policy', shown.policy);
      response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${shown.head ?? ''}</head><body>${shown.body}</body></html>`);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const site = baseURL!;
    const wrong: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site) && !url.startsWith(origin) && !/^(data|blob|about):/.test(url)) wrong.push(`asks ${url}`);
    });
    const show = (wanted: HostPage): void => void (shown = wanted);
    const open = async (wanted: HostPage): Promise<void> => {
      show(wanted);
      await page.goto(origin);
    };
    await use({ open, show, site, origin, wrong });
    if (page.url().startsWith(origin) && page.context().browser()?.browserType().name() === 'chromium') expect(await storedBy(page), 'what is stored for the host').toEqual(NOTHING);
    expect(await context.cookies()).toEqual([]);
    await new Promise((closed) => server.close(closed));
  }
});

const NOTHING = { local: 0, session: 0, cookie: '', databases: 0, caches: 0, workers: 0 };
const storedBy = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    local: localStorage.length, session: sessionStorage.length, cookie: document.cookie, databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length, workers: (await navigator.serviceWorker.getRegistrations()).length
  }));

/** The frames of the page, loaded. */
export const framesOf = (page: Page): Frame[] => page.frames().slice(1);

/** Every embed shows its title, its day and a picture. */
export async function expectWhole(frame: Frame, date: string): Promise<void> {
  await expect(frame.locator('h1')).toHaveText(/Who promised Ukraine what|Хто і що обіцяв/);
  await expect(frame.locator('time').first()).toHaveAttribute('datetime', date);
  await expect(frame.locator('svg[role="group"]:visible').first()).toBeVisible();
  await expect(frame.locator('footer')).toContainText(/29 December 2025|29 грудня 2025/);
  await expect(frame.locator('footer')).toContainText('CC BY 4.0');
}

/** What the frame has stored, where it may store at all. */
export const storedIn = (frame: Frame): Promise<unknown> =>
  frame.evaluate(() => {
    try {
      return [localStorage.length, sessionStorage.length, document.cookie];
    } catch {
      return [0, 0, ''];
    }
  });

export { expect };
