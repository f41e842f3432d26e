import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test as standard,
} from "@playwright/test";

type Options = {
  /** What a browser may complain of in this test, because the test brings it about. */
  foreseen: RegExp | null;
};

type Fixtures = {
  /** Opens a page on a device of somebody else's: nothing is kept on it yet. */
  openDevice: (options?: BrowserContextOptions) => Promise<Page>;
};

type Watched = { watch(context: BrowserContext, origin?: string): void };

/**
 * Tests in which no page may complain: no error in the console (a breach of the content security
 * policy is one), no exception, no request to anywhere but the product.
 */
export const test = standard.extend<Options & Fixtures & { watched: Watched }>({
  foreseen: [null, { option: true }],

  watched: [
    async ({ baseURL, foreseen }, use) => {
      const complaints: string[] = [];
      await use({
        watch: (context, origin = baseURL ?? "") => watch(context, origin, complaints),
      });
      const unforeseen = complaints.filter((complaint) => !foreseen?.test(complaint));
      expect(unforeseen, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ context, watched }, use) => {
    watched.watch(context);
    await use(context);
  },

  openDevice: async ({ browser, watched }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      watched.watch(context, options?.baseURL);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

function watch(context: BrowserContext, home: string, complaints: string[]): void {
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("request", (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== home) complaints.push(`request to ${href}`);
  });
}

/** A phone as most people hold it. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
} as const satisfies BrowserContextOptions;
