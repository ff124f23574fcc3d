// The sandbox API of the server; every call is same-origin JSON.

const BASE = "/sandbox/api/";
const TIMEOUT = 15_000;

/** The server answered, but not with a success. */
export class ApiError extends Error {
  constructor(status, reason) {
    super(reason || `HTTP ${status}`);
    this.status = status;
    this.reason = reason;
  }

  /** Sending the same again can help. */
  get temporary() { return this.status >= 500 || this.status === 429 || this.status === 408; }
}

async function reasonOf(response) {
  const text = await response.text().catch(() => "");
  try {
    const body = JSON.parse(text);
    const reason = body.error ?? body.reason ?? body.message ?? body.detail;
    return typeof reason === "string" ? reason : "";
  } catch {
    return "";
  }
}

async function call(path, init = {}) {
  const response = await fetch(BASE + path, { ...init, signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) throw new ApiError(response.status, await reasonOf(response));
  return response.json();
}

export const getRooms = () => call("rooms");
export const getPeople = () => call("people");

/** What was said in a room, oldest first; only what came after the message `after`, if given. */
export function getMessages(room, after = null) {
  const query = new URLSearchParams({ room });
  if (after !== null) query.set("after", after);
  return call(`messages?${query}`);
}

/** Posting the same id twice is harmless: the server takes it as one message delivered twice. */
export const postMessage = (message) => call("messages", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(message),
});

export const openStream = () => new EventSource(`${BASE}stream`);
