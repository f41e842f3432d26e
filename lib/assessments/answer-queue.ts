/** Changed answers by item, and open answers by field: what is still to be sent. */
export type Changes = Readonly<Record<string, unknown>>;

/** What became of sending changes: `refused` is final, `unreachable` is worth another try. */
export type Delivery = "saved" | "refused" | "unreachable";

export type QueueStatus = "saved" | "saving" | "waiting" | "refused";

/** The part of `localStorage` that the queue needs. */
export type DeviceStorage = {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
};

export type QueueOptions = {
  /** Keeps one response's answers apart from another's on the same device. */
  readonly name: string;
  readonly storage: DeviceStorage;
  readonly send: (changes: Changes) => Promise<Delivery>;
  /** Calls back after a while; waiting grows with the number of failed tries. */
  readonly later: (retry: () => void, failures: number) => void;
  readonly onStatus: (status: QueueStatus) => void;
};

/**
 * Keeps every answer on the device from the moment it is given until the server has acknowledged it.
 * Each item has a key of its own, so that two tabs never overwrite each other's; an answer that was
 * changed while it was being sent stays and is sent again.
 */
export function createAnswerQueue({ name, storage, send, later, onStatus }: QueueOptions) {
  const prefix = `sevenfold:${name}:`;
  let running = Promise.resolve(true);
  let isRunning = false;
  let failures = 0;
  let retryPlanned = false;
  let isLeaving = false;

  function pendingTexts(): Record<string, string> {
    const texts: Record<string, string> = {};
    for (let index = 0; index < storage.length; index++) {
      const key = storage.key(index);
      if (!key?.startsWith(prefix)) continue;
      const text = storage.getItem(key);
      if (text !== null) texts[key.slice(prefix.length)] = text;
    }
    return texts;
  }

  function forget(texts: Record<string, string>): void {
    for (const [id, text] of Object.entries(texts)) {
      if (storage.getItem(prefix + id) === text) storage.removeItem(prefix + id);
    }
  }

  function planRetry(): void {
    if (retryPlanned) return;
    retryPlanned = true;
    later(() => {
      retryPlanned = false;
      void flush();
    }, failures);
  }

  /** What has not been acknowledged yet. */
  function pending(): Changes {
    return parsed(pendingTexts());
  }

  /**
   * Sends what is waiting; resolves to whether all of it was saved. While it runs, a second call
   * joins it.
   */
  function flush(): Promise<boolean> {
    if (!isRunning) running = sendAll();
    return running;
  }

  async function sendAll(): Promise<boolean> {
    isRunning = true;
    let wasRefused = false;
    try {
      for (;;) {
        const texts = pendingTexts();
        if (Object.keys(texts).length === 0) {
          onStatus(wasRefused ? "refused" : "saved");
          return !wasRefused;
        }
        onStatus(failures > 0 ? "waiting" : "saving");
        const delivery = await send(parsed(texts));
        if (delivery === "unreachable") {
          failures += 1;
          onStatus("waiting");
          planRetry();
          return false;
        }
        failures = 0;
        wasRefused ||= delivery === "refused";
        if (!isLeaving) forget(texts);
        else if (isSame(texts, pendingTexts())) {
          onStatus(wasRefused ? "refused" : "saved");
          return !wasRefused;
        }
      }
    } finally {
      isRunning = false;
    }
  }

  /** Notes changes on the device without sending them yet: for text that is still being typed. */
  function keep(changes: Changes): void {
    isLeaving = false;
    for (const [id, value] of Object.entries(changes)) {
      storage.setItem(prefix + id, JSON.stringify(value));
    }
  }

  /** Notes changes on the device and starts sending them. */
  function put(changes: Changes): void {
    keep(changes);
    void flush();
  }

  /**
   * Says that the page is being left: from now on nothing is taken off the device. The server may
   * already have drawn the next page, without what it acknowledges now; that page finds it here.
   */
  function leave(): void {
    isLeaving = true;
  }

  return { pending, keep, put, flush, leave };
}

function isSame(a: Record<string, string>, b: Record<string, string>): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function parsed(texts: Record<string, string>): Changes {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, JSON.parse(text)]));
}
