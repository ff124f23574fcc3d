// The list that opens while one types "@": arrow keys, Enter, Tab or a tap choose, Escape closes.

import { avatar, roleChip } from "./avatars.js";
import { h } from "./dom.js";
import { MENTION_END } from "./words.js";

const LONGEST_QUERY = 20;

/** The "@…" that is being typed before the caret: {start, query}, or null. */
export function openMention(text, caret) {
  const start = Math.max(text.lastIndexOf("@", caret - 1), text.lastIndexOf("＠", caret - 1));
  if (start < 0) return null;
  const query = text.slice(start + 1, caret);
  const partOfAWord = start > 0 && /[\w.]/u.test(text[start - 1]);
  if (partOfAWord || query.length > LONGEST_QUERY || /\s/u.test(query)) return null;
  return { start, query };
}

/** Those whose name holds the query, names that begin with it first. */
export function matching(entries, query) {
  const wanted = query.toLowerCase();
  const position = ({ name }) => name.toLowerCase().indexOf(wanted);
  const begins = entries.filter((entry) => position(entry) === 0);
  return [...begins, ...entries.filter((entry) => position(entry) > 0)];
}

/** One list on one text box. entries(): [{id, name, role, hint}]; onPick({id, name}) after insertion. */
export class Completion {
  #found = [];
  #active = 0;
  #mention = null;
  #composing = false;

  constructor(box, list, entries, onPick) {
    this.box = box;
    this.list = list;
    this.entries = entries;
    this.onPick = onPick;
    box.addEventListener("input", () => this.update());
    box.addEventListener("click", () => this.update());
    box.addEventListener("compositionstart", () => { this.#composing = true; });
    box.addEventListener("compositionend", () => { this.#composing = false; this.update(); });
    box.addEventListener("blur", () => this.close());
    // The keyboard stays open on a phone while one taps the list.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => this.#tapped(event));
  }

  get isOpen() { return !this.list.hidden; }

  update() {
    if (this.#composing) return;
    this.#mention = openMention(this.box.value, this.box.selectionStart);
    this.#found = this.#mention ? matching(this.entries(), this.#mention.query) : [];
    this.#active = 0;
    if (this.#found.length === 0) this.close();
    else this.#show();
  }

  close() {
    this.list.hidden = true;
    this.list.replaceChildren();
    this.box.removeAttribute("aria-activedescendant");
  }

  #show() {
    this.list.replaceChildren(...this.#found.map((entry, index) => h("li",
      { id: `mention-${index}`, role: "option", class: "option", data: { index } },
      avatar(entry, "small"),
      h("bdi", { class: "option-name", text: entry.name }),
      entry.hint ? h("span", { class: "hint", text: entry.hint }) : null,
      roleChip(entry.role))));
    this.list.hidden = false;
    this.#mark();
  }

  #mark() {
    [...this.list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === this.#active)));
    this.box.setAttribute("aria-activedescendant", `mention-${this.#active}`);
    this.list.children[this.#active].scrollIntoView({ block: "nearest" });
  }

  /** True when the key was meant for the list. */
  key(event) {
    if (!this.isOpen) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.#active = (this.#active + step + this.#found.length) % this.#found.length;
      this.#mark();
    } else if (event.key === "Enter" || event.key === "Tab") this.#pick(this.#found[this.#active]);
    else if (event.key === "Escape") this.close();
    else return false;
    event.preventDefault();
    return true;
  }

  #tapped(event) {
    const item = event.target.closest("[data-index]");
    if (item) this.#pick(this.#found[Number(item.dataset.index)]);
  }

  #pick(entry) {
    const { start, query } = this.#mention;
    this.box.setRangeText(`@${entry.name}${MENTION_END}`, start, start + 1 + query.length, "end");
    this.close();
    this.onPick(entry);
    this.box.focus();
    this.box.dispatchEvent(new Event("input"));
  }
}
