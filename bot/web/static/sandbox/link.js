// The line to the server: one event stream for all rooms, reopened for ever, gaps filled after each break.

import { ApiError, getMessages, getPeople, getRooms, openStream } from "./api.js";

const PAGE = 100;
const FETCHES_AT_ONCE = 4;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 5_000;
// Browsers allow six connections per server: a tab that nobody looks at gives its own back.
const HIDDEN_FOR = 60_000;

async function eachOf(items, task) {
  const rest = [...items];
  const worker = async () => { while (rest.length > 0) await task(rest.shift()); };
  await Promise.all(Array.from({ length: FETCHES_AT_ONCE }, worker));
}

/** Fires "up" when everything is in, "down" when the line broke. */
export class Link extends EventTarget {
  #stream = null;
  #wait = FIRST_WAIT;
  #timer = 0;
  #hiddenTimer = 0;
  #held = new Map();
  #directory = null;

  constructor(book) {
    super();
    this.book = book;
    window.addEventListener("online", () => this.retryNow());
    document.addEventListener("visibilitychange", () => this.#watchHidden());
  }

  #watchHidden() {
    clearTimeout(this.#hiddenTimer);
    if (document.hidden) this.#hiddenTimer = setTimeout(() => this.#hangUp(), HIDDEN_FOR);
    else if (this.#stream === null) this.retryNow();
  }

  #hangUp() {
    clearTimeout(this.#timer);
    this.#stream?.close();
    this.#stream = null;
  }

  retryNow() {
    this.#wait = FIRST_WAIT;
    if (this.#stream?.readyState !== EventSource.OPEN) this.open();
  }

  open() {
    this.#hangUp();
    const stream = openStream();
    this.#stream = stream;
    stream.onopen = () => this.#catchUp(stream);
    stream.onmessage = (event) => this.#take(JSON.parse(event.data));
    stream.onerror = () => this.#lost(stream);
  }

  #lost(stream) {
    if (stream !== this.#stream) return;
    this.#hangUp();
    this.#timer = setTimeout(() => this.open(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    this.dispatchEvent(new Event("down"));
  }

  async #catchUp(stream) {
    try {
      await this.#loadDirectory();
      await eachOf(this.book.allRooms(), (room) => this.fill(room));
    } catch {
      this.#lost(stream);
      return;
    }
    if (stream !== this.#stream) return;
    this.#wait = FIRST_WAIT;
    this.dispatchEvent(new Event("up"));
  }

  /** At most one at a time; several callers share it. */
  #loadDirectory() {
    this.#directory ??= Promise.all([getPeople(), getRooms()])
      .then(([people, rooms]) => this.book.setDirectory(people, rooms))
      .finally(() => { this.#directory = null; });
    return this.#directory;
  }

  #take(message) {
    const held = this.#held.get(message.room);
    if (held) {
      held.push(message);
      return;
    }
    this.book.add(message.room, [message], true);
    const known = this.book.rooms.has(message.room) || this.book.people.has(message.room.slice(3));
    if (!known || !this.book.people.has(message.sender)) this.#loadDirectory().catch(() => {});
  }

  /** Fetches what was missed in a room; what streams in meanwhile is put behind it. */
  async fill(room) {
    if (this.#held.has(room)) return;
    this.#held.set(room, []);
    try {
      await this.#fetchAll(room);
    } finally {
      const held = this.#held.get(room);
      this.#held.delete(room);
      if (held.length > 0) this.book.add(room, held, true);
    }
  }

  async #fetchAll(room) {
    for (;;) {
      const page = await this.#fetchPage(room);
      this.book.add(room, page, false);
      if (page.length < PAGE) return;
    }
  }

  async #fetchPage(room) {
    const last = this.book.last(room)?.id ?? null;
    try {
      return await getMessages(room, last);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 404) throw error;
      // The server no longer knows our last message, or not the room at all.
      if (last === null) return [];
      this.book.forget(room);
      return this.#fetchPage(room);
    }
  }
}
