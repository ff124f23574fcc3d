// What is being sent: in order per room, tried again under the same id until the server has it.

import { ApiError, postMessage } from "./api.js";
import { store, stored } from "./marks.js";

const KEY = "xlt.sandbox.unsent";
const WAITS = [700, 1_500, 3_000];
const ECHO_WITHIN = 3_000;
const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });

function freshId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const body = ({ id, room, sender, text, mentions, quote, photo }) => ({
  id, room, sender, text, mentions,
  ...(quote && { quote }),
  ...(photo && { image: photo.url.slice(photo.url.indexOf(",") + 1) }),
});

/**
 * Entries look like messages, with a state: sending, sent (accepted, not seen in the stream yet),
 * failed (no connection: tried again by itself), refused (the server said no: `reason`).
 */
export class Outbox extends EventTarget {
  #entries;
  #running = new Set();

  /** fill(room): fetches what the stream did not bring. */
  constructor(book, storage, fill) {
    super();
    this.book = book;
    this.storage = storage;
    this.fill = fill;
    this.#entries = stored(storage, KEY, []).map((entry) => ({ ...entry, state: "failed" }));
    book.addEventListener("message", ({ detail }) => this.#seen(detail.message.id));
  }

  of(room, sender) { return this.#entries.filter((entry) => entry.room === room && entry.sender === sender); }

  #changed() {
    store(this.storage, KEY, this.#entries.filter((entry) => entry.state !== "sent"));
    this.dispatchEvent(new Event("change"));
  }

  #seen(id) {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.id !== id && entry.serverId !== id);
    if (this.#entries.length < before) this.#changed();
  }

  send({ room, sender, text, mentions = [], quote = null, photo = null }) {
    this.#entries.push({
      id: freshId(), room, sender, text, mentions, quote, photo,
      image: photo?.url ?? null, from_bot: false, ms: Date.now(), state: "sending", reason: "",
    });
    this.#changed();
    this.#run(room);
  }

  retry(id) {
    const entry = this.#entries.find((one) => one.id === id);
    if (!entry) return;
    entry.state = "sending";
    this.#restart((one) => one.room === entry.room);
  }

  /** When the line is back. */
  retryFailed() { this.#restart(() => true); }

  #restart(wanted) {
    for (const entry of this.#entries.filter(wanted)) {
      if (entry.state === "failed") entry.state = "sending";
    }
    this.#changed();
    for (const room of new Set(this.#entries.map((entry) => entry.room))) this.#run(room);
  }

  async #run(room) {
    if (this.#running.has(room)) return;
    this.#running.add(room);
    const next = () => this.#entries.find((entry) => entry.room === room && entry.state === "sending");
    for (let entry = next(); entry; entry = next()) await this.#deliver(entry);
    this.#running.delete(room);
  }

  async #deliver(entry) {
    for (const wait of [...WAITS, null]) {
      try {
        const answer = await postMessage(body(entry));
        this.#accepted(entry, String(answer.id ?? entry.id));
        return;
      } catch (error) {
        if (error instanceof ApiError && !error.temporary) {
          this.#refused(entry, error);
          return;
        }
      }
      if (wait !== null) await pause(wait);
      // The answer got lost, but the message came back through the stream.
      if (!this.#entries.includes(entry)) return;
    }
    this.#failed(entry.room);
  }

  #accepted(entry, serverId) {
    entry.state = "sent";
    entry.serverId = serverId;
    if (this.book.message(entry.room, serverId)) this.#seen(serverId);
    else setTimeout(() => this.#missing(entry), ECHO_WITHIN);
    this.#changed();
  }

  #missing(entry) {
    if (this.#entries.includes(entry)) this.fill(entry.room).catch(() => {});
  }

  #refused(entry, error) {
    entry.state = "refused";
    entry.reason = error.status === 413 ? "内容太大" : error.reason;
    this.#changed();
  }

  #failed(room) {
    for (const entry of this.#entries) {
      if (entry.room === room && entry.state === "sending") entry.state = "failed";
    }
    this.#changed();
  }
}
