// How far each person has read each room; kept in the browser and shared by its tabs.

import { isDm } from "./book.js";

const KEY = "xlt.sandbox.read";
const ENOUGH = 100;

/** The storage of that name, or null where the browser forbids it. */
export function storageNamed(name) {
  try {
    return window[name];
  } catch {
    return null;
  }
}

export function stored(storage, key, fallback) {
  try {
    return JSON.parse(storage.getItem(key)) ?? fallback;
  } catch {
    return fallback;
  }
}

export function store(storage, key, value) {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage costs only the memory of it, never the chat.
  }
}

const markOf = (message) => [message.ms, message.id];

export class Marks {
  #marks;

  constructor(storage) {
    this.storage = storage;
    this.reload();
  }

  reload() {
    const { start = null, read = {} } = stored(this.storage, KEY, {});
    this.#marks = { start, read };
  }

  /** On the very first visit all that was said before counts as read. */
  startWith(book) {
    if (this.#marks.start !== null) return;
    const lasts = book.allRooms().map((room) => [room, book.last(room)]).filter(([, last]) => last);
    this.#marks.start = Object.fromEntries(lasts.map(([room, last]) => [room, markOf(last)]));
    store(this.storage, KEY, this.#marks);
  }

  get(person, room) { return this.#marks.read[person]?.[room] ?? this.#marks.start?.[room] ?? null; }

  /** True when this moved the mark. */
  set(person, room, message) {
    if (message === null || this.get(person, room)?.[1] === message.id) return false;
    this.reload();
    this.#marks.read[person] = { ...this.#marks.read[person], [room]: markOf(message) };
    store(this.storage, KEY, this.#marks);
    return true;
  }

  /**
   * What a person has not read in a room: {count, calls, first}. calls are those that were meant
   * for them (a mention, or the private chat); counting ends at 100.
   */
  unread(book, person, room) {
    const mark = this.get(person, room);
    const { list } = book.log(room);
    const result = { count: 0, calls: 0, first: null };
    for (let index = list.length - 1; index >= 0 && result.count < ENOUGH; index -= 1) {
      const message = list[index];
      if (mark && (message.id === mark[1] || message.ms < mark[0])) break;
      if (message.sender === person && !message.from_bot) continue;
      result.count += 1;
      result.first = message.id;
      if (isDm(room) || message.mentions.includes(person)) result.calls += 1;
    }
    return result;
  }

  /** The same over all rooms of a person. */
  total(book, person) {
    const sum = { count: 0, calls: 0 };
    for (const room of book.roomsOf(person)) {
      const { count, calls } = this.unread(book, person, room);
      sum.count += count;
      sum.calls += calls;
    }
    return sum;
  }
}
