// The sandbox page: a group chat in which one can be anybody, to see what the bot does for each.

import { avatar, roomAvatar } from "./sandbox/avatars.js";
import { Book, dmOf, isDm } from "./sandbox/book.js";
import { openChooser } from "./sandbox/chooser.js";
import { Composer } from "./sandbox/composer.js";
import { $, h, icon, onceAFrame, openDialog, spoken } from "./sandbox/dom.js";
import { Link } from "./sandbox/link.js";
import { Log } from "./sandbox/log.js";
import { Marks, storageNamed, store, stored } from "./sandbox/marks.js";
import { Outbox } from "./sandbox/outbox.js";
import { calledOthers, memberList, renderCalls, renderRooms, renderWhoami, roomSubtitle } from "./sandbox/sidebar.js";
import { tryCard } from "./sandbox/tryout.js";
import { capped, gist, roleName } from "./sandbox/words.js";

const ME = "xlt.sandbox.me";
const BIG = "xlt.sandbox.big";
const PATIENCE = 1_500;
const local = storageNamed("localStorage");
const session = storageNamed("sessionStorage");
const phone = window.matchMedia("(max-width: 719px)");

function fromAddress(hash) {
  try {
    return hash.split("/").slice(1).map(decodeURIComponent);
  } catch {
    return [];
  }
}

class Page {
  constructor() {
    this.me = null;
    this.room = null;
    this.broken = false;
    this.book = new Book();
    this.marks = new Marks(local);
    this.link = new Link(this.book);
    this.outbox = new Outbox(this.book, session, (room) => this.link.fill(room));
    this.log = new Log(this.book, this.outbox, {
      onQuote: (message) => this.composer.quote(message), emptyCard: () => this.emptyCard(),
    });
    this.composer = new Composer(this.book, (words) => this.send(words));
    this.refresh = onceAFrame(() => this.render());
    this.buildChat();
    this.listen();
  }

  start() {
    this.setBigText(stored(local, BIG, false));
    this.soonOffline(PATIENCE);
    this.link.open();
  }

  listen() {
    this.book.addEventListener("change", this.refresh);
    this.outbox.addEventListener("change", this.refresh);
    this.book.addEventListener("message", ({ detail }) => this.arrived(detail));
    this.link.addEventListener("up", () => this.up());
    this.link.addEventListener("down", () => this.down());
    window.addEventListener("popstate", ({ state }) => (state?.ours ? this.returnTo() : this.followAddress()));
    window.addEventListener("storage", () => { this.marks.reload(); this.refresh(); });
    document.addEventListener("visibilitychange", this.refresh);
    phone.addEventListener("change", this.refresh);
    $("#whoami").addEventListener("click", () => this.choosePerson());
    $("#reconnect").addEventListener("click", () => this.link.retryNow());
    $("#big-text").addEventListener("click", () => this.setBigText(!document.documentElement.classList.contains("big")));
  }

  setBigText(big) {
    document.documentElement.classList.toggle("big", big);
    $("#big-text").setAttribute("aria-pressed", String(big));
    store(local, BIG, big);
  }

  showOffline(offline) {
    clearTimeout(this.offlineTimer);
    $("#offline").hidden = !offline;
  }

  /** A break that mends at once is not worth a word. */
  soonOffline(patience) {
    clearTimeout(this.offlineTimer);
    this.offlineTimer = setTimeout(() => this.showOffline(true), patience);
  }

  down() {
    if (this.me !== null && $("#offline").hidden && !this.broken) this.soonOffline(PATIENCE / 5);
    this.broken = true;
  }

  up() {
    this.broken = false;
    this.showOffline(false);
    $("#connecting").hidden = true;
    this.marks.startWith(this.book);
    this.outbox.retryFailed();
    const gone = this.me === null || !this.book.people.has(this.me.id);
    if (gone) this.followAddress();
    else this.refresh();
  }

  arrived({ message, live }) {
    if (this.me === null) return;
    const mine = !message.from_bot && message.sender === this.me.id;
    if (message.room === this.room) this.log.arrived(mine);
    if (live && !mine && message.room === this.room) {
      $("#announcer").textContent = `${this.book.speaker(message).name}：${gist(message, 200)}`;
    }
  }

  /** The address holds person and room: #/person/room. */
  followAddress() {
    const [person, room] = fromAddress(location.hash);
    const wanted = [person, stored(session, ME, null), stored(local, ME, null)];
    const id = wanted.find((one) => this.book.people.get(one ?? "")) ?? this.firstPerson();
    if (id === null) {
      $("#chat").replaceChildren(h("p", { class: "blank", text: "这里还没有人和群，请先检查 data/grid.yaml。" }));
      return;
    }
    this.be(id);
    this.go(room && this.book.isIn(id, room) ? room : this.roomToStartWith(), false);
  }

  /** "Back" changes the room, never who I am. */
  returnTo() {
    const [, room] = fromAddress(location.hash);
    this.go(room && this.book.isIn(this.me.id, room) ? room : null, false);
  }

  firstPerson() {
    const { humans } = this.book;
    const inARoom = (person) => this.book.roomsOf(person.id).length > 1;
    const best = humans.find((person) => person.role === "resident" && inARoom(person)) ?? humans.find(inARoom) ?? humans[0];
    return best?.id ?? null;
  }

  roomToStartWith() {
    if (phone.matches) return null;
    const rooms = this.book.roomsOf(this.me.id);
    const calls = (room) => this.marks.unread(this.book, this.me.id, room).calls;
    return rooms.find((room) => calls(room) > 0) ?? rooms[0];
  }

  be(id) {
    this.me = this.book.people.get(id);
    $("#whoami").hidden = false;
    store(session, ME, id);
    store(local, ME, id);
  }

  /** Becomes somebody else; stays in the room if they are in it too. */
  speakAs(id) {
    const stay = this.room !== null && !isDm(this.room) && this.book.isIn(id, this.room);
    this.be(id);
    this.go(stay ? this.room : this.roomToStartWith(), false);
  }

  address(room) {
    return `#/${[this.me.id, room].filter((part) => part !== null).map(encodeURIComponent).join("/")}`;
  }

  /** Opens a room (null: the list of rooms, on a phone). */
  go(room, push = phone.matches) {
    const state = { ours: true, pushed: room !== null && (push || Boolean(history.state?.pushed)) };
    if (push && room !== null) history.pushState(state, "", this.address(room));
    else history.replaceState(state, "", this.address(room));
    this.enter(room);
  }

  /** Opens a room from the list and takes the keyboard there. */
  open(room) {
    this.go(room);
    (phone.matches ? this.chatTitle : this.composer.box).focus();
  }

  back() {
    if (history.state?.pushed) history.back();
    else this.go(null, false);
  }

  enter(room) {
    this.room = room;
    document.body.dataset.screen = room === null ? "list" : "chat";
    if (room === null) {
      $("#chat").replaceChildren(h("p", { class: "blank", text: "从左边选一个聊天。" }));
    } else {
      $("#chat").replaceChildren(this.chatTop, this.callsInChat, this.log.element, this.composer.element);
      this.composer.open(this.me, room);
      const { first } = this.marks.unread(this.book, this.me.id, room);
      this.log.open(this.me, room, first);
    }
    this.render();
  }

  send({ text, mentions, quote, photo }) {
    this.outbox.send({ room: this.room, sender: this.me.id, text, mentions, quote, photo });
    this.log.toBottom();
  }

  choosePerson() {
    openChooser({ book: this.book, marks: this.marks, me: this.me, onPick: (id) => this.speakAs(id) });
  }

  /** One of the things to try. */
  say({ me, room, text, mention, send }) {
    $("dialog[open]")?.close();
    if (me !== this.me.id) this.be(me);
    if (room !== this.room || this.composer.me !== this.me) this.go(room);
    this.composer.put(text, mention);
    if (send) this.composer.submit();
  }

  tryCard() {
    return tryCard({ book: this.book, me: this.me, room: this.room, onSay: (what) => this.say(what) });
  }

  emptyCard() {
    const words = isDm(this.room) ? `这里只有${this.me.name}和${this.book.botName()}。` : "这个群里还没有人说话。";
    return h("div", {}, h("p", { class: "blank", text: words }), this.tryCard());
  }

  openTry() { openDialog("三件可以试的事", "try-dialog", this.tryCard()); }

  openMembers() {
    const pick = (id) => { dialog.close(); this.speakAs(id); };
    const dialog = openDialog("群成员", "members-dialog", memberList(this.book, this.room, this.me, pick));
  }

  buildChat() {
    const button = (name, label, className, onclick) => h("button", { type: "button", class: `icon-button ${className}`, "aria-label": label, title: label, onclick }, icon(name));
    this.chatFace = h("span", { class: "chat-face" });
    this.chatTitle = h("h2", { id: "chat-title", tabindex: "-1" });
    this.chatSubtitle = h("p", { class: "faint" });
    this.meButton = h("button", { type: "button", class: "icon-button me-button", "aria-haspopup": "dialog", onclick: () => this.choosePerson() });
    this.callsInChat = h("div", { class: "calls in-chat" });
    this.chatTop = h("header", { class: "chat-top" },
      button("back", "返回聊天列表", "back", () => this.back()),
      this.chatFace, h("div", { class: "chat-name" }, this.chatTitle, this.chatSubtitle),
      button("bulb", "试试看", "narrow", () => this.openTry()),
      button("people", "群成员", "narrow", () => this.openMembers()),
      this.meButton);
  }

  render() {
    if (this.me === null) return;
    if (this.room !== null && !this.book.isIn(this.me.id, this.room)) {
      this.enter(this.roomToStartWith());
      return;
    }
    this.log.render();
    this.read();
    const called = calledOthers(this.book, this.marks, this.me);
    const pick = (id) => this.visit(id);
    renderWhoami($("#whoami"), this.me, called.length > 0);
    renderCalls($("#calls-list"), called, pick);
    renderCalls(this.callsInChat, called, pick);
    renderRooms($("#rooms"), {
      book: this.book, marks: this.marks, me: this.me, open: this.room, now: Date.now(), onOpen: (room) => this.open(room),
    });
    this.renderChatTop(called.length > 0);
    this.renderPanel();
    this.renderTitle();
  }

  /** Shows somebody who was called the room in which it happened. */
  visit(id) {
    this.be(id);
    const calls = (room) => this.marks.unread(this.book, id, room).calls;
    const rooms = this.book.roomsOf(id).filter((room) => calls(room) > 0);
    this.go(rooms[0] ?? dmOf(id), phone.matches && this.room === null);
  }

  read() {
    if (this.room === null || document.hidden) return;
    this.marks.set(this.me.id, this.room, this.book.last(this.room));
  }

  renderChatTop(othersCalled) {
    if (this.room === null) return;
    this.chatFace.replaceChildren(roomAvatar(this.book, this.room));
    this.chatTitle.textContent = this.book.title(this.room);
    this.chatSubtitle.textContent = roomSubtitle(this.book, this.room);
    this.meButton.setAttribute("aria-label", `我是谁：${this.me.name}，${roleName(this.me.role)}，点此换人`);
    this.meButton.replaceChildren(h("span", { class: "face" }, avatar(this.me), othersCalled ? h("span", { class: "dot" }, spoken("别人有未读提醒")) : null));
  }

  renderPanel() {
    const state = JSON.stringify([this.me.id, this.room, this.room && this.book.members(this.room), this.room && this.book.last(this.room)?.id]);
    if (this.room === null || this.panelState === state) return;
    this.panelState = state;
    const members = this.book.members(this.room);
    $("#panel").replaceChildren(
      h("h2", { text: `${isDm(this.room) ? "私聊" : "群成员"}（${members.length}）` }),
      memberList(this.book, this.room, this.me, (id) => this.speakAs(id)),
      ...(this.book.last(this.room) ? [this.tryCard()] : []));
  }

  renderTitle() {
    const { calls } = this.marks.total(this.book, this.me.id);
    document.title = `${calls > 0 ? `（${capped(calls)}）` : ""}${this.me.name} · 小灵通沙盒`;
  }
}

new Page().start();
