// The left column (who I am, who was called, my rooms) and the members of the open room.

import { isDm } from "./book.js";
import { avatar, badge, roleChip, roomAvatar } from "./avatars.js";
import { h, icon, spoken } from "./dom.js";
import { BOT_NAMES, PURPOSES, gist, shortTime } from "./words.js";

const CALLED_SHOWN = 4;

const dot = (words) => h("span", { class: "dot" }, spoken(words));

/** Others who were called: [{person, calls}]. */
export const calledOthers = (book, marks, me) => book.humans
  .filter((person) => person.id !== me.id)
  .map((person) => ({ person, ...marks.total(book, person.id) }))
  .filter(({ calls }) => calls > 0);

export function renderWhoami(button, me, othersCalled) {
  button.replaceChildren(
    h("span", { class: "face" }, avatar(me), othersCalled ? dot("别人有未读提醒") : null),
    h("span", { class: "whoami-text" }, h("span", { class: "label", text: "我是谁" }), h("bdi", { class: "name", text: me.name }), " ", roleChip(me.role)),
    h("span", { class: "change" }, "换人", icon("down")));
}

/** Chips of the others who got something: one tap shows what they see. */
export function renderCalls(box, called, onPick) {
  const state = JSON.stringify(called.map(({ person, calls }) => [person.id, calls]));
  if (box.dataset.state === state) return;
  box.dataset.state = state;
  const shown = called.slice(0, CALLED_SHOWN);
  box.hidden = called.length === 0;
  box.replaceChildren(h("span", { class: "calls-label", text: "收到提醒的人" }), ...shown.map(({ person, calls }) => h("button", {
    type: "button", class: "call-chip", data: { person: person.id }, onclick: () => onPick(person.id),
  }, avatar(person, "small"), h("bdi", { text: person.name }), badge({ count: calls, calls }))),
  ...(called.length > shown.length ? [h("span", { class: "faint", text: `等 ${called.length} 人` })] : []));
}

function preview(book, room, unread) {
  const last = book.last(room);
  if (!last) return [h("span", { class: "faint", text: isDm(room) ? "只有你和机器人看得到" : "还没有消息" })];
  const speaker = isDm(room) && last.from_bot ? "" : `${book.speaker(last).name}：`;
  const called = unread.calls > 0 && !isDm(room);
  return [called ? h("span", { class: "called-words", text: "[有人@我] " }) : null, speaker + gist(last, 60)];
}

function roomContent({ book, marks, me, now }, room) {
  const unread = marks.unread(book, me.id, room);
  const last = book.last(room);
  const purpose = isDm(room) ? "dm" : book.rooms.get(room).purpose;
  return [
    h("span", { class: "face" }, roomAvatar(book, room), badge(unread)),
    h("span", { class: "room-text" },
      h("span", { class: "room-line" },
        h("bdi", { class: "room-title", text: book.title(room) }),
        last ? h("span", { class: "room-time", text: shortTime(last.ms, now) }) : null),
      h("span", { class: "room-line" },
        h("span", { class: "room-preview" }, preview(book, room, unread)),
        h("span", { class: `chip purpose-${purpose}`, text: PURPOSES.get(purpose) ?? "群" }))),
  ];
}

function roomItem(list, room, onOpen) {
  const known = [...list.children].find((item) => item.firstChild.dataset.room === room);
  return known ?? h("li", {}, h("button", { type: "button", class: "room", data: { room }, onclick: () => onOpen(room) }));
}

/**
 * Rooms with the latest message first; those without one keep the server's order, below. The
 * buttons stay the same elements, so that a message that arrives during a click does not eat it.
 */
export function renderRooms(list, view) {
  const latest = (room) => view.book.last(room)?.ms ?? 0;
  const rooms = view.book.roomsOf(view.me.id).toSorted((a, b) => latest(b) - latest(a));
  const items = rooms.map((room) => roomItem(list, room, view.onOpen));
  items.forEach((item, index) => {
    item.firstChild.replaceChildren(...roomContent(view, rooms[index]));
    if (rooms[index] === view.open) item.firstChild.setAttribute("aria-current", "true");
    else item.firstChild.removeAttribute("aria-current");
  });
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  if (items.some((item, index) => item !== list.children[index]) || list.children.length > items.length) {
    list.replaceChildren(...items);
    focused?.focus();
  }
}

const RANK = ["bot", "admin", "leader", "worker", "police", "doctor", "property", "department", "neighbour_leader", "volunteer", "partner", "observer", "merchant", "resident"];

function memberItem(member, me, onSpeakAs) {
  const isBot = member.role === "bot";
  const other = !isBot && member.id !== me.id;
  const alias = isBot ? BOT_NAMES.map(([name]) => name).filter((name) => name !== member.name).join("、") : "";
  return h("li", { class: "member" }, avatar(member, "small"),
    h("span", { class: "member-text" }, h("bdi", { text: member.name }), " ", roleChip(member.role), alias ? h("span", { class: "faint", text: `也叫${alias}` }) : null),
    other ? h("button", { type: "button", class: "quiet swap", "aria-label": `换成${member.name}`, onclick: () => onSpeakAs(member.id), text: "换成 TA" }) : null,
    member.id === me.id ? h("span", { class: "faint", text: "我" }) : null);
}

/** The members of a room; onSpeakAs(person id). */
export function memberList(book, room, me, onSpeakAs) {
  const members = book.members(room).toSorted((a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role));
  return h("ul", { class: "members" }, members.map((member) => memberItem(member, me, onSpeakAs)));
}

/** One line about a room under its title. */
export function roomSubtitle(book, room) {
  if (isDm(room)) return "私聊，别人看不到";
  const { grid, purpose, members } = book.rooms.get(room);
  // A grid's name says something to people, its key does not.
  const named = /\p{Script=Han}/u.test(grid ?? "") ? grid : null;
  return [`${members.length} 人`, PURPOSES.get(purpose), named].filter(Boolean).join(" · ");
}

