// The messages of the open room: the last 200, earlier ones while scrolling up.

import { bubble } from "./bubbles.js";
import { h, openDialog } from "./dom.js";
import { needsTime } from "./words.js";

const WINDOW = 200;
const NEAR_TOP = 240;
const NEAR_BOTTOM = 80;
const LONG_PRESS = 500;
const FINGER_MOVED = 12;

export class Log {
  #start = 0;
  #items = new Map();
  #stick = true;
  #below = 0;
  #divider = null;
  #opened = new Set();

  /** outbox of what is not sent yet; onQuote(message); emptyCard(): what an empty room shows. */
  constructor(book, outbox, { onQuote, emptyCard }) {
    this.book = book;
    this.outbox = outbox;
    this.onQuote = onQuote;
    this.emptyCard = emptyCard;
    this.me = null;
    this.room = null;
    this.#build();
  }

  #build() {
    this.list = h("ol", { class: "messages", "aria-label": "消息" });
    this.empty = h("div", { class: "empty" });
    this.scroller = h("div", { class: "log", tabindex: "-1", onscroll: () => this.#scrolled() }, this.empty, this.list);
    this.pill = h("button", { type: "button", class: "pill", hidden: true, onclick: () => this.toBottom() });
    this.element = h("div", { class: "log-frame" }, this.scroller, this.pill);
    this.list.addEventListener("load", () => this.#settle(), true);
    new ResizeObserver(() => this.#settle()).observe(this.scroller);
    this.#listenForLongPress();
  }

  get #all() { return [...this.book.log(this.room).list, ...this.outbox.of(this.room, this.me.id)]; }

  get atBottom() { return this.#stick; }

  /** firstUnread: id of the message above which "以下是新消息" stands, or null. */
  open(me, room, firstUnread) {
    this.me = me;
    this.room = room;
    this.#divider = firstUnread;
    this.#items.clear();
    this.list.replaceChildren();
    this.#start = Math.max(0, this.#all.length - WINDOW);
    this.#stick = true;
    this.#below = 0;
    this.render();
  }

  #view() {
    return {
      book: this.book, me: this.me, opened: this.#opened, onQuote: this.onQuote,
      onJump: (id) => this.jump(id), onRetry: (id) => this.outbox.retry(id),
    };
  }

  render() {
    if (this.room === null) return;
    const all = this.#all;
    if (this.#stick && all.length - this.#start > 2 * WINDOW) this.#start = all.length - WINDOW;
    if (this.#start > all.length) this.#start = 0;
    this.#renderEmpty(all.length === 0);
    this.#place(all);
    this.#settle();
    this.#showPill();
  }

  #renderEmpty(empty) {
    if (empty === !this.empty.hidden && this.empty.dataset.for === `${this.me.id} ${this.room}`) return;
    this.empty.hidden = !empty;
    this.empty.dataset.for = `${this.me.id} ${this.room}`;
    this.empty.replaceChildren(...(empty ? [this.emptyCard()] : []));
  }

  /** Makes the list show all[start…], touching only what changed. */
  #place(all) {
    const view = this.#view();
    const now = Date.now();
    const shown = all.slice(this.#start);
    const wanted = new Set(shown.map((message) => message.id));
    for (const [id, { item }] of this.#items) {
      if (!wanted.has(id)) { item.remove(); this.#items.delete(id); }
    }
    const items = shown.map((message, index) => this.#item(message, all[this.#start + index - 1] ?? null, view, now));
    let next = this.list.firstElementChild;
    for (const item of items) {
      if (item === next) next = next.nextElementSibling;
      else this.list.insertBefore(item, next);
    }
  }

  #item(message, before, view, now) {
    const divider = message.id === this.#divider;
    const time = needsTime(before?.ms ?? null, message.ms);
    const look = [message.state ?? "", message.reason ?? "", divider, time].join("|");
    const known = this.#items.get(message.id);
    if (known?.look === look) return known.item;
    known?.item.remove();
    const item = bubble(message, view, { divider, time, now });
    this.#items.set(message.id, { item, look });
    return item;
  }

  #settle() { if (this.#stick) this.scroller.scrollTop = this.scroller.scrollHeight; }

  toBottom() {
    this.#stick = true;
    this.#below = 0;
    this.#settle();
    this.#showPill();
  }

  /** A new message of this room arrived. */
  arrived(mine) {
    if (mine) this.toBottom();
    else if (!this.#stick) this.#below += 1;
  }

  #showPill() {
    this.pill.hidden = this.#stick;
    this.pill.textContent = this.#below > 0 ? `${this.#below} 条新消息` : "回到最新";
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.#stick = scrollHeight - scrollTop - clientHeight < NEAR_BOTTOM;
    if (this.#stick) this.#below = 0;
    this.#showPill();
    if (scrollTop < NEAR_TOP && this.#start > 0) this.#earlier();
  }

  #earlier() {
    const fromBottom = this.scroller.scrollHeight - this.scroller.scrollTop;
    this.#start = Math.max(0, this.#start - WINDOW);
    this.render();
    this.scroller.scrollTop = this.scroller.scrollHeight - fromBottom;
  }

  /** Shows a message that somebody quoted. */
  jump(id) {
    const index = this.#all.findIndex((message) => message.id === id);
    if (index < 0) return;
    this.#stick = false;
    if (index < this.#start) this.#start = Math.max(0, index - WINDOW / 4);
    this.render();
    const { item } = this.#items.get(id);
    item.scrollIntoView({ block: "center" });
    item.classList.remove("flash");
    // Restarts the animation when the same message is shown again.
    requestAnimationFrame(() => item.classList.add("flash"));
  }

  #listenForLongPress() {
    let timer = 0;
    let from = null;
    const stop = () => { clearTimeout(timer); };
    this.list.addEventListener("pointerdown", (event) => {
      const box = event.target.closest(".bubble");
      if (event.pointerType !== "touch" || !box) return;
      from = event;
      timer = setTimeout(() => this.#menu(box.closest(".msg").dataset.id), LONG_PRESS);
    });
    this.list.addEventListener("pointermove", (event) => {
      if (from && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) > FINGER_MOVED) stop();
    });
    for (const end of ["pointerup", "pointercancel", "pointerleave"]) this.list.addEventListener(end, stop);
    this.list.addEventListener("contextmenu", (event) => {
      if (event.pointerType !== "mouse" && event.target.closest(".bubble")) event.preventDefault();
    });
  }

  #menu(id) {
    const message = this.book.message(this.room, id);
    if (!message) return;
    const act = (text, task) => h("button", { type: "button", class: "menu-item", text, onclick: () => { sheet.close(); task(); } });
    const sheet = openDialog(`${this.book.speaker(message).name}的消息`, "sheet",
      act("引用", () => this.onQuote(message)),
      message.text ? act("复制文字", () => navigator.clipboard?.writeText(message.text)) : null);
  }
}
