// One message as a list item.

import { isDm } from "./book.js";
import { avatar, roleChip } from "./avatars.js";
import { h, icon, spoken } from "./dom.js";
import { showPhoto } from "./photos.js";
import { BOT_NAMES, fullTime, gist, splitMentions } from "./words.js";

const LONG_TEXT = 600;
const MANY_LINES = 16;

/** Names that may stand after "@" in a message, each with whom it calls. */
function namesIn(book, message) {
  const bot = book.bot?.id ?? "bot";
  const names = new Map([...BOT_NAMES.map(([name]) => [name, bot]), [book.botName(), bot]]);
  for (const id of message.mentions) {
    const called = book.members(message.room).find((member) => member.id === id) ?? book.people.get(id);
    if (called) names.set(called.name, id);
  }
  return names;
}

function textOf(book, message, me) {
  const pieces = splitMentions(message.text, namesIn(book, message));
  return h("p", { class: "text" }, pieces.map(({ text, id }) => {
    if (id === null) return document.createTextNode(text);
    return h("span", { class: id === me.id ? "mention me" : "mention", text });
  }));
}

const isLong = (text) => text.length > LONG_TEXT || text.split("\n", MANY_LINES + 1).length > MANY_LINES;

function folded(message, text, opened) {
  const toggle = h("button", { type: "button", class: "more", onclick: () => set(!opened.has(message.id)) });
  const set = (open) => {
    if (open) opened.add(message.id);
    else opened.delete(message.id);
    text.classList.toggle("folded", !open);
    toggle.textContent = open ? "收起" : `展开全文（${message.text.length} 字）`;
    toggle.setAttribute("aria-expanded", String(open));
  };
  set(opened.has(message.id));
  return [text, toggle];
}

function body(message, { book, me, opened }) {
  if (message.text.trim() === "") return message.image ? [] : [h("p", { class: "text faint", text: "（空消息）" })];
  const text = textOf(book, message, me);
  return isLong(message.text) ? folded(message, text, opened) : [text];
}

function photo(message, name) {
  const alt = `${name}发的照片`;
  const picture = h("img", { src: message.image, alt, loading: "lazy" });
  picture.addEventListener("error", () => button.replaceChildren(h("span", { class: "faint", text: "照片已看不到" })));
  const button = h("button", { type: "button", class: "photo", "aria-label": `放大${alt}`, onclick: () => showPhoto(message.image, alt) }, picture);
  return button;
}

function quoted(message, { book, onJump }) {
  const original = book.message(message.room, message.quote);
  if (!original) return h("p", { class: "quoted gone", text: "引用的消息已看不到" });
  return h("button", { type: "button", class: "quoted", onclick: () => onJump(original.id) },
    spoken("引用 "), h("span", { class: "clamp" }, h("bdi", { text: book.speaker(original).name }), `：${gist(original)}`));
}

const STATES = { sending: "发送中", sent: "发送中", failed: "未送达，点此重试", refused: "未送达，点此重试" };

function status(message, onRetry) {
  if (!message.state) return null;
  const words = STATES[message.state];
  if (message.state === "sending" || message.state === "sent") return h("span", { class: "status", text: words });
  return h("button", { type: "button", class: "status failed", onclick: () => onRetry(message.id) },
    words, message.reason ? h("span", { class: "reason", text: message.reason }) : null);
}

/** Whether to say "提到我": I was mentioned, and the text does not show it by itself. */
const isCalled = (message, me) => message.mentions.includes(me.id)
  && (message.from_bot || message.sender !== me.id) && !isDm(message.room) && !message.text.includes(`@${me.name}`);

/**
 * view: {book, me, opened, onJump, onRetry, onQuote}; lines: {divider, time, now}, what stands above
 * the message.
 */
export function bubble(message, view, { divider, time, now }) {
  const { book, me } = view;
  const speaker = book.speaker(message);
  const mine = !message.from_bot && message.sender === me.id;
  const called = isCalled(message, me);
  const label = isDm(message.room) && mine ? null : roleChip(speaker.role);
  const who = mine ? spoken("我：") : h("p", { class: "who" }, h("bdi", { text: speaker.name }), label, called ? h("span", { class: "chip called", text: "提到我" }) : null);
  const box = h("div", { class: "bubble", title: fullTime(message.ms, now) },
    message.quote ? quoted(message, view) : null,
    message.image ? photo(message, speaker.name) : null,
    body(message, view));
  const act = message.state ? null : h("button", {
    type: "button", class: "icon-button act", "aria-label": `引用${speaker.name}的消息`, title: "引用",
    onclick: () => view.onQuote(message),
  }, icon("quote"));
  const kind = mine ? "mine" : message.from_bot ? "bot" : "other";
  return h("li", { class: `msg ${kind}`, data: { id: message.id } },
    divider ? h("p", { class: "divider", text: "以下是新消息" }) : null,
    time ? h("p", { class: "time" }, h("time", { datetime: new Date(message.ms).toISOString(), text: fullTime(message.ms, now) })) : null,
    h("div", { class: "row" }, avatar(speaker),
      h("div", { class: "said" }, who, h("div", { class: "line" }, box, act), status(message, view.onRetry))));
}
