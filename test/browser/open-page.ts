import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { buildPage } from './build-page.ts';

/** A page in Chromium, with the service worker of an MSW. */
export interface OpenPage {
  readonly page: Page;
  /** What was requested of the page's server, as `GET /`. */
  readonly requested: readonly string[];
  close(): Promise<void>;
}

const PATH = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Nothing but the page goes over the network. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a page that runs test/browser/page.ts. */
export async function openPage(msw: string): Promise<OpenPage> {
  if (!existsSync(PATH)) {
    throw new Error(
      `There is no Chromium at ${PATH}, and the tests of Onezone in a page need one. ` +
        'Install it (Debian: apt-get install chromium), or name another one in CHROMIUM_PATH.',
    );
  }
  const server = await servePage(msw);
  const browser = await chromium.launch({ executablePath: PATH, args: SWITCHES });
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.evaluate('testPage.started');
  return {
    page,
    requested: server.requested,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

interface PageServer {
  readonly url: string;
  readonly requested: readonly string[];
  close(): void;
}

async function servePage(msw: string): Promise<PageServer> {
  const { code } = await buildPage('test/browser/page.ts', { msw });
  const worker = readFileSync(createRequire(import.meta.url).resolve(`${msw}/mockServiceWorker.js`));
  const files: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
    '/': ['text/html', '<!doctype html><title>A page</title><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', code],
    '/mockServiceWorker.js': ['text/javascript', worker],
  };
  const requested: string[] = [];
  const server = createServer(({ method, url = '' }, response) => {
    requested.push(`${method ?? ''} ${url}`);
    const [type, body] = files[url] ?? ['text/plain', `the page's server: ${url}`];
    response.setHeader('content-type', type).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    // It listens on TCP.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requested,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
