// "试试看": three things to try, each one tap away.

import { dmOf, isDm } from "./book.js";
import { h, icon } from "./dom.js";
import { roleName } from "./words.js";

const QUESTION = "居住证怎么办";
const REPORT = "3号楼2单元楼道灯坏了";
const ACCEPT = /接单\s*(\d{3,8})/u;
const FIRST_NUMBER = "1001";

const purposeOf = (book, room) => book.rooms.get(room)?.purpose ?? "";

/** Where a resident can say it: here if possible, else the first residents' group with a resident. */
function askWhere(book, me, room) {
  if (me.role === "resident" && (isDm(room) || purposeOf(book, room) === "residents")) return { me: me.id, room };
  for (const group of book.rooms.values()) {
    const mine = group.members.some((member) => member.id === me.id) && me.role === "resident";
    const speaker = mine ? me : group.members.find((member) => member.role === "resident");
    if (group.purpose === "residents" && speaker) return { me: speaker.id, room: group.id };
  }
  return null;
}

const HANDLERS = ["worker", "leader", "police", "doctor", "property", "department"];
const handles = (book, id) => HANDLERS.includes(book.people.get(id)?.role);

/** Who was asked to accept a ticket last in a group, where, and its number. What is only asked in private may be an
 * accusation, which nobody else is to see. */
function lastCall(book) {
  const calls = [];
  for (const room of book.rooms.keys()) {
    for (const message of book.log(room).list) {
      const number = message.from_bot && ACCEPT.exec(message.text)?.[1];
      const called = message.mentions.find((id) => handles(book, id));
      if (number && called) calls.push({ me: called, room, number, ms: message.ms });
    }
  }
  return calls.sort((a, b) => b.ms - a.ms)[0] ?? null;
}

/** The worker who will be asked, as long as nobody was: the one of this group, else any. */
function likelyWorker(book, room) {
  const near = book.members(room).filter((member) => member.role === "worker");
  const worker = near[0] ?? book.humans.find((person) => person.role === "worker");
  if (!worker) return null;
  const staff = book.roomsOf(worker.id).find((one) => purposeOf(book, one) === "staff");
  return { me: worker.id, room: staff ?? dmOf(worker.id), number: FIRST_NUMBER };
}

const item = (number, title, words, onclick) => h("li", {}, h("button", { type: "button", class: "try", onclick },
  h("span", { class: "try-number", "aria-hidden": "true", text: number }),
  h("span", { class: "try-text" }, h("span", { class: "try-title", text: title }), h("span", { class: "try-words", text: words }))));

/**
 * view: {book, me, room, onSay({me, room, text, mention, send})}: with send the words go out at
 * once, else they wait in the box.
 */
export function tryCard({ book, me, room, onSay }) {
  const asker = askWhere(book, me, room);
  const worker = lastCall(book) ?? likelyWorker(book, room);
  const say = (mention, text) => onSay({ ...asker, text, mention: isDm(asker.room) ? null : mention, send: true });
  const items = [];
  if (asker) {
    const by = asker.me === me.id ? "" : `（${book.people.get(asker.me).name}）`;
    const at = (name) => (isDm(asker.room) ? "" : `@${name} `);
    items.push(item("1", `问一件事${by}`, at("小灵通") + QUESTION, () => say("小灵通", QUESTION)));
    items.push(item("2", `报一件事${by}`, at("小蜜蜂") + REPORT, () => say("小蜜蜂", REPORT)));
  }
  if (worker) {
    const { name, role } = book.people.get(worker.me);
    const text = `接单 ${worker.number}`;
    items.push(item(String(items.length + 1), `换成${roleName(role)}${name}接单`, text, () => onSay({ ...worker, text, mention: null, send: false })));
  }
  return h("section", { class: "try-card", "aria-label": "试试看" },
    h("h3", {}, icon("bulb"), "试试看"), h("ol", {}, items));
}
