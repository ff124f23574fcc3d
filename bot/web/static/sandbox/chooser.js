// "我是谁": everyone whom one can speak as, by role, with what each has not read.

import { avatar, badge, whereabouts } from "./avatars.js";
import { $, h, openDialog } from "./dom.js";
import { ROLES } from "./words.js";

function personItem({ book, marks, me, onPick }, person, close) {
  return h("li", { data: { name: person.name } }, h("button", {
    type: "button", class: "person", data: { person: person.id }, "aria-current": person.id === me?.id ? "true" : null,
    onclick: () => { close(); onPick(person.id); },
  },
  h("span", { class: "face" }, avatar(person), badge(marks.total(book, person.id))),
  h("span", { class: "person-text" }, h("bdi", { class: "name", text: person.name }), h("span", { class: "faint", text: whereabouts(book, person) })),
  person.id === me?.id ? h("span", { class: "faint", text: "现在" }) : null));
}

const group = (title, items) => h("section", { "aria-label": title }, h("h3", { text: title }), h("ul", {}, items));

function groups(view, close) {
  const { book } = view;
  const known = new Set(ROLES.map(([role]) => role));
  const named = ROLES.map(([role, title]) => [title, book.humans.filter((person) => person.role === role)]);
  const others = ["其他", book.humans.filter((person) => !known.has(person.role))];
  return [...named, others].filter(([, people]) => people.length > 0)
    .map(([title, people]) => group(title, people.map((person) => personItem(view, person, close))));
}

function filter(body, words) {
  for (const section of body.querySelectorAll("section")) {
    const items = [...section.querySelectorAll("li")];
    for (const item of items) item.hidden = !item.dataset.name.includes(words.trim());
    section.hidden = items.every((item) => item.hidden);
  }
  $(".nobody", body).hidden = [...body.querySelectorAll("section")].some((section) => !section.hidden);
}

/** view: {book, marks, me, onPick(person id)}. */
export function openChooser(view) {
  const body = h("div", { class: "people" });
  const search = h("input", { type: "search", class: "search", placeholder: "按名字找", "aria-label": "按名字找人", oninput: () => filter(body, search.value) });
  const dialog = openDialog("我是谁", "people-dialog", h("p", { class: "faint", text: "选一个人，看看 TA 在群里和私聊里收到什么。" }), search, body);
  body.replaceChildren(h("p", { class: "blank nobody", text: "没有这个名字。", hidden: true }), ...groups(view, () => dialog.close()));
  $("[aria-current]", body)?.focus();
}
