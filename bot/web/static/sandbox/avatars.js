// Avatars, names and labels of people and rooms.

import { dmOf, isDm } from "./book.js";
import { h } from "./dom.js";
import { capped, colourOf, initialOf, roleName } from "./words.js";

export function avatar(person, extra = "") {
  const look = person.role === "bot" ? "bot" : colourOf(person.id);
  return h("span", { class: `avatar ${look} ${extra}`, "aria-hidden": "true", text: initialOf(person.name) });
}

/** Up to four small faces for a group; the bot's face for the private chat. */
export function roomAvatar(book, roomId) {
  if (isDm(roomId)) return avatar(book.bot ?? { id: "bot", name: book.botName(), role: "bot" });
  const faces = book.members(roomId).filter((member) => member.role !== "bot").slice(0, 4);
  return h("span", { class: `avatar mosaic n${faces.length}`, "aria-hidden": "true" },
    faces.map((member) => h("span", { class: colourOf(member.id), text: initialOf(member.name) })));
}

export const roleChip = (role) => roleName(role) && h("span", { class: `chip role-${role}`, text: roleName(role) });

/** A red count for what calls a person, a quiet one for the rest of the unread. */
export function badge({ count, calls }) {
  if (count === 0) return null;
  const words = calls > 0 ? `${capped(calls)} 条提醒` : `${capped(count)} 条未读`;
  return h("span", { class: calls > 0 ? "badge call" : "badge" },
    h("span", { "aria-hidden": "true", text: capped(calls > 0 ? calls : count) }), h("span", { class: "sr", text: words }));
}

/** The groups that a person is in, in a line. */
export function whereabouts(book, person) {
  const topics = book.roomsOf(person.id).filter((room) => room !== dmOf(person.id)).map((room) => book.title(room));
  return topics.join("、") || "不在任何群，可以私聊";
}
