import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notifyToken, openNotify } from './send-by-notify.ts'

const issuer = '26785a09-ab16-4eb0-8407-a37497a57506'
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0'
const key = `board_live-${issuer}-${secret}`
const template = 'f33517ff-2a88-4f6e-b855-c550268ce08a'
const letter = { programme: 'exampleshire', id: 'letter-1', to: 'ada@exampleshire.example', subject: 'What waits', body: 'Dear Ada,\n\n- 1 paper.' }

type Call = { readonly method: string; readonly path: string; readonly token: string; readonly body: Record<string, unknown> }

let server: Server
let address = ''
let answer: { readonly code: number; readonly body: unknown } | 'hangs up' = { code: 201, body: {} }
const calls: Call[] = []

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

/** A server of ours that speaks as the documentation of Notify says, and checks the signature of each call. */
beforeAll(async () => {
  server = createServer((request, reply) => {
    void bodyOf(request).then((body) => {
      calls.push({ method: request.method ?? '', path: request.url ?? '', token: request.headers.authorization ?? '', body: JSON.parse(body) as Record<string, unknown> })
      if (answer === 'hangs up') {
        request.socket.destroy()
        return
      }
      reply.writeHead(answer.code, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))

const send = () => openNotify({ key, template, address }, () => 1_795_000_000).send(letter)

describe('sending through GOV.UK Notify', () => {
  it('asks for one mail, by template, with subject and body', async () => {
    answer = { code: 201, body: { id: '740e5834-3a29-46b4-9a6f-16142fde533a' } }
    expect(await send()).toEqual({ kind: 'sent' })
    expect(calls.at(-1)).toMatchObject({ method: 'POST', path: '/v2/notifications/email', body: { email_address: letter.to, template_id: template, personalisation: { subject: letter.subject, body: letter.body }, reference: 'exampleshire:letter-1' } })
  })
  it('signs each call with the secret half of its key, and never sends that half', async () => {
    await send()
    const [head = '', claims = '', mark = ''] = calls.at(-1)!.token.replace('Bearer ', '').split('.')
    expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({ typ: 'JWT', alg: 'HS256' })
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({ iss: issuer, iat: 1_795_000_000 })
    expect(mark).toBe(createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url'))
    expect(JSON.stringify(calls)).not.toContain(secret)
  })
  it.each([400, 403, 429, 500])('may be tried again after %i, and keeps no address in the fault', async (code) => {
    answer = { code, body: { status_code: code, errors: [{ error: 'RateLimitError', message: `too many to ${letter.to}` }] } }
    const sending = await send()
    expect(sending).toEqual({ kind: 'not-taken', fault: `GOV.UK Notify answered ${code}: RateLimitError` })
  })
  it('is not tried again where the connection broke after the words were sent: it may have been taken', async () => {
    answer = 'hangs up'
    expect((await send()).kind).toBe('not-known')
  })
  it('may be tried again where nobody was there', async () => {
    const gone = createServer()
    await new Promise<void>((ready) => gone.listen(0, '127.0.0.1', ready))
    const { port } = gone.address() as AddressInfo
    await new Promise((done) => gone.close(done))
    expect((await openNotify({ key, template, address: `http://127.0.0.1:${port}` }, () => 0).send(letter)).kind).toBe('not-taken')
  })
  it('reads both halves from the end of the key, whatever its name', () => expect(notifyToken(`a-name-with-lines-${issuer}-${secret}`, 5)).toBe(notifyToken(key, 5)))
})
