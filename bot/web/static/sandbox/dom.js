// Builds elements from data. Text only ever goes in through textContent.

const SVG = "http://www.w3.org/2000/svg";

export const $ = (selector, root = document) => root.querySelector(selector);

function setProp(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name === "text") node.textContent = value;
  else if (name === "class") node.className = value;
  else if (name === "data") Object.assign(node.dataset, value);
  else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else node.setAttribute(name, value === true ? "" : value);
}

/** An element with attributes, `text`, `data`, `onclick`-style listeners and children. */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A decorative icon from the sprite in sandbox.html. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

/** Text for screen readers only. */
export const spoken = (text) => h("span", { class: "sr", text });

/** A modal dialog with a title and a close button; it removes itself when closed. */
export function openDialog(title, className, ...children) {
  const head = h("header", { class: "dialog-head" },
    h("h2", { text: title }),
    h("button", { type: "button", class: "icon-button", "aria-label": "关闭", onclick: () => dialog.close() }, icon("close")));
  const dialog = h("dialog", { class: className, "aria-label": title }, head, ...children);
  dialog.addEventListener("close", () => dialog.remove());
  // Only a press that began beside the dialog closes it, not the end of the one that opened it.
  let pressed = null;
  dialog.addEventListener("pointerdown", (event) => { pressed = event.target; });
  dialog.addEventListener("click", (event) => { if (event.target === dialog && pressed === dialog) dialog.close(); });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** Runs `task` once in the next frame, however often it is asked for. */
export function onceAFrame(task) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    // A hidden page gets no frames; a timer keeps its badges right.
    const run = () => { waiting = false; task(); };
    if (document.hidden) setTimeout(run, 50);
    else requestAnimationFrame(run);
  };
}
