// Photos: made small enough to send, and shown large.

import { h, openDialog } from "./dom.js";

const SEND_AS_IS = 500_000;
const LARGEST = 700_000;
const KINDS = new Set(["image/jpeg", "image/png", "image/webp", "image/gif"]);
const TRIES = [[1600, 0.85], [1280, 0.75], [1024, 0.65], [800, 0.5]];

const readUrl = (blob) => new Promise((done, fail) => {
  const reader = new FileReader();
  reader.onload = () => done(reader.result);
  reader.onerror = () => fail(reader.error);
  reader.readAsDataURL(blob);
});

async function shrink(bitmap, side, quality) {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = h("canvas", {
    width: Math.max(1, Math.round(bitmap.width * scale)),
    height: Math.max(1, Math.round(bitmap.height * scale)),
  });
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => { canvas.toBlob(done, "image/jpeg", quality); });
}

async function smallEnough(file) {
  const bitmap = await createImageBitmap(file);
  if (file.size <= SEND_AS_IS && KINDS.has(file.type)) return file;
  let blob = file;
  for (const [side, quality] of TRIES) {
    blob = await shrink(bitmap, side, quality);
    if (blob.size <= LARGEST) break;
  }
  return blob;
}

/** {url (of kind data:), name} of a chosen file; throws when it is no picture that this browser can read. */
export async function preparePhoto(file) {
  return { url: await readUrl(await smallEnough(file)), name: file.name || "照片" };
}

/** The first picture among pasted or dropped files. */
export const firstPicture = (files) => [...(files ?? [])].find((file) => file.type.startsWith("image/")) ?? null;

export function showPhoto(url, alt) {
  const dialog = openDialog("照片", "photo-dialog", h("img", { src: url, alt, onclick: () => dialog.close() }));
}
