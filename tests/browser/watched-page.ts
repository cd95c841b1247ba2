// A page that is watched: no request to another host, no report of the policy, no error in its console, no cookie.
import { test as base, expect } from '@playwright/test';

export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page, context, baseURL }, use) => {
      const wrong: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(data|blob|about):/.test(url)) wrong.push(`asks ${url}`);
      });
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) wrong.push(`console ${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
      });
      await use();
      expect(wrong, 'what the page should not have done').toEqual([]);
      expect(await context.cookies()).toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };
