// The real Wechaty gateway for our tests: the published puppet service in front of an imaginary account.
//
// Environment: GRPC_PORT, TOKEN, LOGIN (contact id, "" = logged out), TLS (off | default | own),
// TLS_CERT and TLS_KEY (files, for own). Prints `READY {"control": port}` once both doors are open.
// Control door: POST / with {"op": ..., ...}; answers JSON.
import http from 'node:http'
import fs from 'node:fs'

import { FileBox } from 'file-box'
import { PuppetMock } from 'wechaty-puppet-mock'
import { PuppetServer } from 'wechaty-puppet-service'

const SELF = 'bot-self'
const start = Date.now().toString(36) + process.pid.toString(36)
let serial = 0
const nextId = () => `${start}-${++serial}`

const contacts = new Map()
const rooms = new Map()
const messages = new Map()
const files = new Map()
const invitations = new Map()
const friendships = new Map()
const sent = []
const calls = {}
const mood = {
  contactFails: '', dingDead: false, echo: true, echoFirst: false, noIds: false,
  payloadFails: 0, refuses: {}, scan: '', sendDelayMs: 0, sendFails: '', session: process.env.LOGIN ?? SELF,
}

const count = name => { calls[name] = (calls[name] ?? 0) + 1 }
const pause = ms => new Promise(resolve => setTimeout(resolve, ms))
const contact = (id, name = id) => contacts.set(id, {
  id, name, alias: '', avatar: '', friend: true, gender: 0, phone: [], type: 1,
})
contact(SELF, '小蜜蜂')

class AccountPuppet extends PuppetMock {

  start () {
    count('asked-to-start')
    return super.start()
  }

  async onStart () {
    await super.onStart()
    count('start')
    setImmediate(() => this.wake())
  }

  wake () {
    if (mood.session && !this.isLoggedIn) { this.login(mood.session) }
    else if (mood.scan) { this.emit('scan', { qrcode: mood.scan, status: 2 }) }
  }

  async onStop () {
    count('stop')
    await super.onStop()
    this.__currentUserId = undefined
  }

  ding (data) {
    count('ding')
    if (!mood.dingDead) { setTimeout(() => this.emit('dong', { data: data ?? '' }), 20) }
  }

  async contactRawPayload (id) {
    count('contact')
    if (mood.contactFails || !contacts.has(id)) { throw new Error(mood.contactFails || `no contact ${id}`) }
    return contacts.get(id)
  }

  async roomRawPayload (id) {
    count('room')
    if (!rooms.has(id)) { throw new Error(`no room ${id}`) }
    return rooms.get(id)
  }

  async roomList () { return [...rooms.keys()] }

  async roomMemberList (id) {
    count('members')
    return rooms.get(id).memberIdList
  }

  async roomMemberRawPayload (roomId, id) {
    count('member')
    return { avatar: '', id, name: contacts.get(id)?.name ?? '', roomAlias: rooms.get(roomId)?.aliases?.[id] ?? '' }
  }

  async messageRawPayload (id) {
    count('payload')
    if (mood.payloadFails > 0) { mood.payloadFails--; throw new Error('payload is not ready') }
    if (!messages.has(id)) { throw new Error(`no message ${id}`) }
    return messages.get(id)
  }

  async messageImage (id) { return this.messageFile(id) }

  async messageFile (id) {
    if (!files.has(id)) { throw new Error(`no file ${id}`) }
    const { bytes, name, url } = files.get(id)
    if (url) { return FileBox.fromUrl(url, { name }) }
    // The service cannot serialise a small buffer; it turns a large one into a UUID box.
    return bytes.length > 20480 ? FileBox.fromBuffer(bytes, name) : FileBox.fromBase64(bytes.toString('base64'), name)
  }

  async put (conversationId, what) {
    count('send')
    const trouble = mood.refuses[conversationId] || mood.sendFails
    if (trouble) { throw new Error(trouble) }
    const id = nextId()
    const echo = () => mood.echo && this.echo(id, conversationId, what)
    if (mood.echoFirst) { echo(); await pause(150) }
    if (mood.sendDelayMs) { await pause(mood.sendDelayMs) }
    sent.push({ id, conversationId, ...what })
    if (!mood.echoFirst) { setImmediate(echo) }
    return mood.noIds ? undefined : id
  }

  echo (id, conversationId, what) {
    const place = rooms.has(conversationId) ? { roomId: conversationId } : { listenerId: conversationId }
    messages.set(id, { id, talkerId: this.currentUserId, text: what.text ?? '', timestamp: Date.now(), type: what.type, ...place })
    this.emit('message', { messageId: id })
  }

  messageSendText (conversationId, text, mentions) {
    return this.put(conversationId, { type: 7, text, mentions: mentions ?? [] })
  }

  async messageSendFile (conversationId, file) {
    const bytes = await file.toBuffer()
    return this.put(conversationId, { type: 6, name: file.name, base64: bytes.toString('base64') })
  }

  messageSendUrl (conversationId, link) { return this.put(conversationId, { type: 14, link }) }

  async roomInvitationRawPayload (id) { return invitations.get(id) }
  async roomInvitationAccept (id) { count(`accept-room:${id}`) }
  async friendshipRawPayload (id) { return friendships.get(id) }
  async friendshipAccept (id) { count(`accept-friend:${id}`) }

}

const puppet = new AccountPuppet()

const say = m => {
  const id = m.id ?? nextId()
  messages.set(id, { timestamp: Date.now(), type: 7, text: '', ...m, id })
  if (m.base64 || m.url) { files.set(id, { bytes: Buffer.from(m.base64 ?? '', 'base64'), name: m.filename ?? 'p.jpg', url: m.url }) }
  if (m.silent !== true) { puppet.emit('message', { messageId: id }) }
  return id
}

const ops = {
  burst: ({ n, roomId, talkerId, text = '' }) => {
    const ids = []
    for (let i = 0; i < n; i++) { ids.push(say({ roomId, talkerId, text: `${text}${i}` })) }
    return ids
  },
  calls: () => calls,
  contact: ({ id, name }) => { contact(id, name); return id },
  dirty: ({ type, id }) => { puppet.dirtyPayload(type, id) },
  emit: ({ event, payload }) => { puppet.emit(event, payload) },
  friendship: f => { friendships.set(f.id, f); puppet.emit('friendship', { friendshipId: f.id }) },
  invite: i => { invitations.set(i.id, i); puppet.emit('room-invite', { roomInvitationId: i.id }) },
  login: ({ id = SELF }) => { mood.session = id; puppet.login(id) },
  logout: () => { mood.session = ''; return puppet.logout('test') },
  mood: change => { const { op, ...rest } = change; Object.assign(mood, rest) },
  rename: ({ id, topic }) => {
    const room = rooms.get(id)
    const oldTopic = room.topic
    rooms.set(id, { ...room, topic })
    puppet.cache.room.delete(id)
    puppet.emit('room-topic', { changerId: '', newTopic: topic, oldTopic, roomId: id, timestamp: Date.now() })
  },
  room: ({ id, topic = id, members = [SELF], aliases = {} }) => {
    rooms.set(id, { adminIdList: [], aliases, avatar: '', id, memberIdList: members, ownerId: members[0], topic })
    return id
  },
  say: m => { const { op, ...rest } = m; return say(rest) },
  sent: () => sent.splice(0),
}

const control = http.createServer(async (request, response) => {
  const parts = []
  for await (const part of request) { parts.push(part) }
  try {
    const order = JSON.parse(Buffer.concat(parts).toString())
    response.end(JSON.stringify(await ops[order.op](order) ?? null))
  } catch (e) {
    response.statusCode = 500
    response.end(String(e))
  }
})

const tls = {
  default : {},
  off     : { disable: true },
  own     : () => ({
    serverCert : fs.readFileSync(process.env.TLS_CERT, 'utf8'),
    serverKey  : fs.readFileSync(process.env.TLS_KEY, 'utf8'),
  }),
}[process.env.TLS ?? 'off']

const server = new PuppetServer({
  endpoint : `127.0.0.1:${process.env.GRPC_PORT}`,
  puppet,
  tls      : typeof tls === 'function' ? tls() : tls,
  token    : process.env.TOKEN ?? 'test-token',
})

puppet.on('error', () => {})
await puppet.start()
await server.start()
control.listen(0, '127.0.0.1', () => {
  console.log('READY ' + JSON.stringify({ control: control.address().port }))
})
