// Pure helpers for what people read: roles, avatars, times, mentions.

export const ROLES = [
  ["resident", "居民"], ["worker", "网格员"], ["leader", "网格长"], ["neighbour_leader", "邻长"],
  ["police", "社区民警"], ["doctor", "社区医生"], ["property", "物业"], ["department", "职能部门"],
  ["volunteer", "志愿队"], ["partner", "共建单位"], ["merchant", "商户"], ["observer", "监督员"], ["admin", "管理员"], ["bot", "机器人"],
];
const ROLE_NAMES = new Map(ROLES);
export const PURPOSES = new Map([["residents", "居民群"], ["staff", "员工群"], ["admins", "管理员群"], ["dm", "私聊"]]);
export const BOT_NAMES = [["小灵通", "问事情"], ["小蜜蜂", "报事情"]];
export const MENTION_END = "\u2005";
const COLOURS = 10;
const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEKDAYS = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];

export const roleName = (role) => ROLE_NAMES.get(role) ?? "";

/** One of the avatar colours of the style sheet, always the same for the same id. */
export function colourOf(id) {
  let sum = 0;
  for (const char of String(id)) sum = (sum * 31 + char.codePointAt(0)) >>> 0;
  return `c${sum % COLOURS}`;
}

/** The character on an avatar: 李阿姨 → 李, 小王 → 王. */
export function initialOf(name) {
  const chars = String(name).match(/[\p{L}\p{N}]/gu) ?? [];
  const familiar = chars.length > 1 && "小老阿".includes(chars[0]);
  return chars[familiar ? 1 : 0] ?? "？";
}

/** Milliseconds since 1970 from what the API gives: a number or an ISO text. */
export function toMs(at) {
  const number = Number(at);
  if (Number.isFinite(number) && at !== null && at !== "") return number;
  const parsed = Date.parse(at);
  return Number.isNaN(parsed) ? 0 : parsed;
}

const two = (number) => String(number).padStart(2, "0");
const midnight = (ms) => new Date(ms).setHours(0, 0, 0, 0);
const hoursAndMinutes = (date) => `${two(date.getHours())}:${two(date.getMinutes())}`;

function dayName(ms, now) {
  const days = Math.round((midnight(now) - midnight(ms)) / DAY);
  const date = new Date(ms);
  if (days <= 0) return "";
  if (days === 1) return "昨天";
  if (days < 7) return WEEKDAYS[date.getDay()];
  const year = date.getFullYear() === new Date(now).getFullYear() ? "" : `${date.getFullYear()} 年 `;
  return `${year}${date.getMonth() + 1} 月 ${date.getDate()} 日`;
}

/** "14:03", "昨天 14:03", "11 月 3 日 14:03". */
export const fullTime = (ms, now) => [dayName(ms, now), hoursAndMinutes(new Date(ms))].filter(Boolean).join(" ");

/** The same in short, for the list of rooms: today the time, else the day. */
export const shortTime = (ms, now) => dayName(ms, now) || hoursAndMinutes(new Date(ms));

/** Whether a time line stands between two messages. */
export const needsTime = (before, ms) => before === null || ms - before > 5 * MINUTE;

/**
 * Cuts a text into [{text, id}]: id is the person that a piece such as "@小王" calls, else null.
 * names: Map of name → person id.
 */
export function splitMentions(text, names) {
  const longestFirst = [...names.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  const pieces = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== "@" && text[at] !== "＠") continue;
    const name = longestFirst.find((candidate) => text.startsWith(candidate, at + 1));
    if (name === undefined) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), id: null });
    from = at + 1 + name.length;
    pieces.push({ text: text.slice(at, from), id: names.get(name) });
    at = from - 1;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), id: null });
  return pieces;
}

/** A message in one line, for lists and quotes. */
export function gist(message, length = 80) {
  const words = message.text.replace(/\s+/gu, " ").trim().slice(0, length);
  return [message.image ? "[图片]" : "", words].filter(Boolean).join(" ") || "[空消息]";
}

/** A badge's text. */
export const capped = (count) => (count > 99 ? "99+" : String(count));
