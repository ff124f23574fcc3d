// The box where one writes: text with mentions, a quote, a photo; a draft for each person and room.

import { isDm } from "./book.js";
import { Completion } from "./completion.js";
import { $, h, icon } from "./dom.js";
import { firstPicture, preparePhoto } from "./photos.js";
import { BOT_NAMES, MENTION_END, gist } from "./words.js";

const emptyDraft = () => ({ text: "", picked: [], quote: null, photo: null });

export class Composer {
  #drafts = new Map();
  #key = "";

  /** onSend({text, mentions, quote, photo}). */
  constructor(book, onSend) {
    this.book = book;
    this.onSend = onSend;
    this.room = null;
    this.me = null;
    this.#build();
    this.completion = new Completion(this.box, this.list, () => this.#entries(), (entry) => this.draft.picked.push(entry));
  }

  get draft() {
    if (!this.#drafts.has(this.#key)) this.#drafts.set(this.#key, emptyDraft());
    return this.#drafts.get(this.#key);
  }

  #build() {
    this.list = h("ul", { id: "mentions", class: "options", role: "listbox", "aria-label": "选择要 @ 的人", hidden: true });
    this.box = h("textarea", {
      id: "input", rows: "1", autocomplete: "off", enterkeyhint: "send", "aria-label": "输入消息",
      "aria-autocomplete": "list", "aria-controls": "mentions",
      oninput: () => this.#typed(), onkeydown: (event) => this.#key_(event), onpaste: (event) => this.#pasted(event),
    });
    this.file = h("input", { id: "photo", class: "sr", type: "file", accept: "image/*", onchange: () => this.#chosen() });
    this.at = h("button", { type: "button", class: "icon-button", "aria-label": "@ 某人", onclick: () => this.#startMention() }, icon("at"));
    this.button = h("button", { type: "submit", class: "send", text: "发送" });
    this.extras = h("div", { class: "extras" });
    this.note = h("p", { class: "composer-note", role: "alert", hidden: true });
    this.element = h("form", {
      class: "composer", "aria-label": "写消息",
      onsubmit: (event) => { event.preventDefault(); this.submit(); },
    },
    this.list, this.note, this.extras,
    h("div", { class: "composer-fit" }, h("div", { class: "composer-row" },
      this.file, h("label", { class: "icon-button", for: "photo", title: "照片" }, icon("photo"), h("span", { class: "sr", text: "选择照片" })),
      this.at, this.box, this.button)));
    this.element.addEventListener("dragover", (event) => event.preventDefault());
    this.element.addEventListener("drop", (event) => this.#dropped(event));
  }

  /** Turns to another person or room and brings their draft back. */
  open(me, room) {
    this.me = me;
    this.room = room;
    this.#key = `${me.id}\n${room}`;
    this.at.hidden = isDm(room);
    this.box.placeholder = `${me.name}说`;
    this.box.value = this.draft.text;
    this.completion.close();
    this.#say("");
    this.#refresh();
  }

  #bots() {
    const bot = this.book.members(this.room).find((member) => member.role === "bot") ?? this.book.bot;
    const names = new Map(bot ? [[bot.name, ""]] : []);
    for (const [name, hint] of BOT_NAMES) names.set(name, hint);
    return [...names].map(([name, hint]) => ({ id: bot?.id ?? null, name, hint, role: "bot" }));
  }

  #entries() {
    if (isDm(this.room)) return [];
    const others = this.book.members(this.room).filter((member) => member.role !== "bot" && member.id !== this.me.id);
    return [...this.#bots(), ...others];
  }

  /** Puts a text there as if it had been typed; a leading bot name becomes a mention. */
  put(text, mention = null) {
    this.draft.picked = mention ? [{ id: this.#bots()[0].id, name: mention }] : [];
    this.box.value = mention ? `@${mention}${MENTION_END}${text}` : text;
    this.#typed();
    this.box.focus();
  }

  quote(message) {
    this.draft.quote = message;
    this.#refresh();
    this.box.focus();
  }

  #typed() {
    this.draft.text = this.box.value;
    this.#refresh();
  }

  #refresh() {
    const { quote, photo } = this.draft;
    this.extras.replaceChildren(...[quote && this.#quoteCard(quote), photo && this.#photoCard(photo)].filter(Boolean));
    this.button.disabled = this.box.value.trim() === "" && !photo;
    this.box.style.height = "auto";
    this.box.style.height = `${this.box.scrollHeight + 2}px`;
  }

  #remover(label, remove) {
    return h("button", {
      type: "button", class: "icon-button", "aria-label": label,
      onclick: () => { remove(); this.#refresh(); this.box.focus(); },
    }, icon("close"));
  }

  #quoteCard(message) {
    return h("div", { class: "extra quote-card" },
      h("p", { text: `引用 ${this.book.speaker(message).name}：${gist(message)}` }),
      this.#remover("取消引用", () => { this.draft.quote = null; }));
  }

  #photoCard(photo) {
    return h("div", { class: "extra photo-card" },
      h("img", { src: photo.url, alt: `待发送的照片：${photo.name}` }),
      this.#remover("去掉照片", () => { this.draft.photo = null; }));
  }

  #key_(event) {
    if (event.isComposing || event.keyCode === 229) return;
    if (this.completion.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "Backspace") this.#eraseMention(event);
  }

  /** A mention goes with one stroke, as in other chats. */
  #eraseMention(event) {
    const caret = this.box.selectionStart;
    if (caret !== this.box.selectionEnd || this.box.value[caret - 1] !== MENTION_END) return;
    const entry = this.draft.picked.find(({ name }) => this.box.value.slice(0, caret).endsWith(`@${name}${MENTION_END}`));
    if (!entry) return;
    event.preventDefault();
    this.box.setRangeText("", caret - entry.name.length - 2, caret, "end");
    this.#typed();
  }

  #startMention() {
    this.box.focus();
    this.box.setRangeText("@", this.box.selectionStart, this.box.selectionEnd, "end");
    this.box.dispatchEvent(new Event("input"));
  }

  submit() {
    const { text, picked, quote, photo } = this.draft;
    if (text.trim() === "" && !photo) return;
    const called = picked.filter(({ id, name }) => id !== null && text.includes(`@${name}${MENTION_END}`));
    this.#drafts.delete(this.#key);
    this.box.value = "";
    this.#say("");
    this.#refresh();
    this.onSend({ text, mentions: [...new Set(called.map(({ id }) => id))], quote: quote?.id ?? null, photo });
  }

  #say(words) {
    this.note.textContent = words;
    this.note.hidden = words === "";
  }

  #pasted(event) {
    const picture = firstPicture(event.clipboardData?.files);
    if (!picture) return;
    event.preventDefault();
    this.#attach(picture);
  }

  #dropped(event) {
    const picture = firstPicture(event.dataTransfer?.files);
    if (!picture) return;
    event.preventDefault();
    this.#attach(picture);
  }

  #chosen() {
    const [file] = this.file.files;
    this.file.value = "";
    if (file) this.#attach(file);
  }

  async #attach(file) {
    const { draft } = this;
    this.#say("");
    try {
      draft.photo = await preparePhoto(file);
    } catch {
      this.#say("这张图片打不开，请换一张 JPG 或 PNG 格式的。");
    }
    this.#refresh();
    this.box.focus();
  }

  focus() { $("#input").focus(); }
}
