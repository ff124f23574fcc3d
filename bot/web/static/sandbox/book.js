// What the page knows: people, rooms, and what was said in each. No network, no elements.

import { toMs } from "./words.js";

export const dmOf = (personId) => `dm:${personId}`;
export const isDm = (roomId) => roomId.startsWith("dm:");

const tidy = (raw) => ({
  ...raw,
  id: String(raw.id),
  text: raw.text ?? "",
  mentions: raw.mentions ?? [],
  quote: raw.quote ?? null,
  image: raw.image ?? null,
  ms: toMs(raw.at),
});

/** Fires "change" after people, rooms or messages changed, "message" for each new one. */
export class Book extends EventTarget {
  constructor() {
    super();
    this.people = new Map();
    this.rooms = new Map();
    this.logs = new Map();
  }

  #changed() { this.dispatchEvent(new Event("change")); }

  setDirectory(people, rooms) {
    this.people = new Map(people.map((person) => [person.id, person]));
    this.rooms = new Map(rooms.map((room) => [room.id, room]));
    for (const member of rooms.flatMap((room) => room.members)) {
      if (!this.people.has(member.id)) this.people.set(member.id, member);
    }
    this.#changed();
  }

  get bot() { return [...this.people.values()].find((person) => person.role === "bot") ?? null; }

  /** Everyone whom one can speak as. */
  get humans() { return [...this.people.values()].filter((person) => person.role !== "bot"); }

  /** The rooms that a person is in, the private chat with the bot last. */
  roomsOf(personId) {
    const groups = [...this.rooms.values()].filter((room) => room.members.some((member) => member.id === personId));
    return [...groups.map((room) => room.id), dmOf(personId)];
  }

  allRooms() { return [...this.rooms.keys(), ...this.humans.map((person) => dmOf(person.id))]; }

  isIn(personId, roomId) { return this.roomsOf(personId).includes(roomId); }

  members(roomId) {
    if (!isDm(roomId)) return this.rooms.get(roomId)?.members ?? [];
    return [this.people.get(roomId.slice(3)), this.bot].filter(Boolean);
  }

  botName() { return this.bot?.name ?? "小灵通"; }

  title(roomId) { return isDm(roomId) ? this.botName() : this.rooms.get(roomId)?.topic ?? "（未知的群）"; }

  /** Who said it, as the room knows them. */
  speaker(message) {
    const member = this.members(message.room).find((one) => one.id === message.sender) ?? this.people.get(message.sender);
    if (message.from_bot) return { id: member?.id ?? "bot", name: member?.name ?? this.botName(), role: "bot" };
    return member ?? { id: message.sender, name: "（未知的人）", role: "" };
  }

  log(roomId) {
    if (!this.logs.has(roomId)) this.logs.set(roomId, { list: [], byId: new Map() });
    return this.logs.get(roomId);
  }

  last(roomId) { return this.log(roomId).list.at(-1) ?? null; }

  message(roomId, id) { return this.log(roomId).byId.get(String(id)) ?? null; }

  forget(roomId) {
    this.logs.delete(roomId);
    this.#changed();
  }

  /** Adds what is new, in the given order; live: just said, not history. */
  add(roomId, raws, live) {
    const log = this.log(roomId);
    const fresh = raws.map(tidy).filter((message) => {
      if (log.byId.has(message.id)) return false;
      log.byId.set(message.id, message);
      log.list.push(message);
      return true;
    });
    if (fresh.length === 0) return;
    this.#changed();
    for (const message of fresh) this.dispatchEvent(new CustomEvent("message", { detail: { message, live } }));
  }
}
