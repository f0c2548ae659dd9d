import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samplePassword, samplePeople, startEmptyService, startService, type RunningService } from '../support/service.ts'
import { signedIn, visit } from '../support/visitor.ts'

let service: RunningService
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const signIn = (email: string, password: string, next = '/') => visit(service.address).post('/sign-in', { email, password, next })

describe('the door', () => {
  it('lets a person in with the right password, whatever the capitals of the address', async () => {
    const reply = await signIn(samplePeople.chair.toUpperCase(), samplePassword)
    expect(reply).toMatchObject({ status: 303, location: '/' })
    expect(reply.headers.getSetCookie().join()).toMatch(/improvement-board-session=[\w-]{43}; .*HttpOnly; SameSite=Lax/)
  })
  it('says the same of an unknown address and a wrong password', async () => {
    const [unknown, wrong] = [await signIn('nobody@example.org', samplePassword), await signIn(samplePeople.chair, 'not it')]
    expect([unknown.status, wrong.status]).toEqual([422, 422])
    const said = (text: string) => /error-summary__list[\s\S]*?<a[^>]*>([^<]*)</.exec(text)?.[1]
    expect(said(unknown.text)).toMatch(/not right/)
    expect(said(unknown.text)).toBe(said(wrong.text))
  })
  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', '/\n/elsewhere.example'])('does not send anybody on to %j', async (next) =>
    expect((await signIn(samplePeople.director, samplePassword, next)).location).toBe('/'),
  )
  it('sends on to a page of its own', async () =>
    expect((await signIn(samplePeople.director, samplePassword, '/programmes/exampleshire')).location).toBe('/programmes/exampleshire'))
  it('asks a stranger to sign in and keeps where they were going', async () =>
    expect(await visit(service.address).get('/programmes/exampleshire/journal?before=5')).toMatchObject({
      status: 303,
      location: `/sign-in?next=${encodeURIComponent('/programmes/exampleshire/journal?before=5')}`,
    }))
  it.each([Array.from({ length: 20_000 }, (_, at) => ((at * 7919) % 1_000_003).toString(36)).join(''), 'a\u0000b\u0001@example.org'])('says no more of an address nobody can have than of a wrong one', async (email) => {
    const reply = await signIn(email, 'not it')
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('not right')
  })
  it.each(['/programmes/a%00b', '/sign-in?next=%00', '/%E0%A4%A'])('has no page at %s, and no fault', async (path) => expect([400, 404]).toContain((await visit(service.address).get(path)).status))
  it('shows a page, and no fault, for odd questions', async () => {
    const lead = await signedIn(service.address, samplePeople['programme-lead'])
    const odd = ['register/findings?words=a&words=b', 'journal?before=99999999999999999999', 'answer?finding=a&finding=b'].map((end) => `/programmes/exampleshire/${end}`)
    const statuses: Record<string, number> = {}
    for (const path of [...odd, '/sign-in?next=/a&next=/b']) statuses[path] = (await lead.get(path)).status
    expect(Object.values(statuses), JSON.stringify(statuses)).toEqual([200, 200, 200, 200])
  })
  it('takes no file from a stranger', async () => {
    const body = new FormData()
    body.append('email', new Blob([new Uint8Array(1_000_000)]), 'large')
    const reply = await fetch(`${service.address}/sign-in`, { method: 'POST', body })
    expect(reply.status).toBe(415)
  })
  it('takes no form without its token', async () => {
    const lead = await signedIn(service.address, samplePeople['programme-lead'])
    const reply = await lead.postWithoutToken('/account', { session: 'x' })
    expect(reply.status).toBe(403)
    expect(reply.text).toContain('The form was too old')
  })
})

describe('a session', () => {
  it('ends when its person signs out, also for a copy of its cookie', async () => {
    const person = await signedIn(service.address, samplePeople.analyst)
    expect((await person.get('/account')).status).toBe(200)
    expect((await person.post('/sign-out', {})).status).toBe(303)
    expect((await person.get('/account')).status).toBe(303)
  })
  it('can be revoked from another browser', async () => {
    const [here, there] = [await signedIn(service.address, samplePeople.partner), await signedIn(service.address, samplePeople.partner)]
    const page = (await here.get('/account')).text
    const session = /name="session" value="([0-9a-f]+)"/.exec(page)?.[1]
    expect(session).toBeDefined()
    await here.post('/account', { session: session! })
    expect((await there.get('/account')).status).toBe(303)
    expect((await here.get('/account')).status).toBe(200)
  })
  it('cannot be revoked by somebody else', async () => {
    const [owner, other] = [await signedIn(service.address, samplePeople.councillor), await signedIn(service.address, samplePeople.director)]
    await signedIn(service.address, samplePeople.councillor)
    const session = /name="session" value="([0-9a-f]+)"/.exec((await owner.get('/account')).text)![1]!
    await other.post('/account', { session })
    expect((await owner.get('/account')).text).toContain(session)
  })
})

describe('access', () => {
  it('ends by itself after the last day', async () => {
    const lead = await signedIn(service.address, samplePeople['programme-lead'])
    const people = await lead.get('/programmes/exampleshire/people')
    const [membership] = [...people.text.matchAll(/people\/([\w-]+)\/end/g)].map((match) => match[1]!).filter((id) => id.endsWith('-owner'))
    const owner = await signedIn(service.address, samplePeople['action-owner'])
    expect((await owner.get('/programmes/exampleshire/people')).status).toBe(200)
    const yesterday = new Date(Date.now() - 86_400_000)
    const [day, month, year] = [yesterday.getUTCDate(), yesterday.getUTCMonth() + 1, yesterday.getUTCFullYear()].map(String) as [string, string, string]
    const reply = await lead.post(`/programmes/exampleshire/people/${membership}/end`, { 'to-day': day, 'to-month': month, 'to-year': year, reason: 'Left the post' })
    expect(reply.status).toBe(303)
    expect((await owner.get('/programmes/exampleshire/people')).status).toBe(404)
    expect((await lead.get('/programmes/exampleshire/journal')).text).toContain('Left the post')
  })
  it('does not show which programmes exist to somebody outside them', async () => {
    const chair = await signedIn(service.address, samplePeople.chair)
    expect((await chair.get('/programmes/elsewhere')).status).toBe(404)
  })
  it('keeps the appointment of those who judge in the hands of the host', async () => {
    const lead = await signedIn(service.address, samplePeople['programme-lead'])
    const fields = { email: samplePeople.partner, role: 'chair', capacity: 'Chair', 'from-day': '1', 'from-month': '1', 'from-year': '2026' }
    const reply = await lead.post('/programmes/exampleshire/people/add', fields)
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('not appointed by it')
  })
})

describe('every reply', () => {
  it('carries strict headers and no inline script or style', async () => {
    const reply = await visit(service.address).get('/')
    const policy = reply.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(reply.text).not.toMatch(/<script(?![^>]*\bsrc=)|\sstyle=|\son[a-z]+=/i)
  })
  it('says whether the service lives and is ready', async () => {
    expect(JSON.parse((await visit(service.address).get('/health/live')).text)).toEqual({ status: 'live' })
    expect(JSON.parse((await visit(service.address).get('/health/ready')).text)).toEqual({ status: 'ready' })
  })
  it('gives a page that cannot be found a way home', async () => {
    const reply = await visit(service.address).get('/no-such-page')
    expect(reply.status).toBe(404)
    expect(reply.text).toContain('Page not found')
  })
})

describe('guessing passwords', () => {
  it('is stopped after too many tries', async () => {
    const statuses: number[] = []
    for (let tries = 0; tries < 10; tries += 1) statuses.push((await signIn(samplePeople.inspector, `guess ${tries}`)).status)
    expect(new Set(statuses)).toEqual(new Set([422]))
    expect((await signIn(samplePeople.inspector, samplePassword)).text).toContain('too many wrong tries with this e-mail address')
    expect((await signIn(samplePeople['quality-lead'], samplePassword)).status).toBe(303)
  })
  it('is stopped for one network address whatever accounts it tries', async () => {
    const statuses: number[] = []
    for (let tries = 0; tries < 45; tries += 1) statuses.push((await signIn(`nobody-${tries}@example.org`, 'guess')).status)
    expect(statuses).toContain(429)
  })
})

describe('behind a proxy', () => {
  it('goes by the address the proxy adds, not by the ones a visitor writes before it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'improvement-board-proxy-'))
    const proxied = await startEmptyService(folder, { IMPROVEMENT_BOARD_TRUST_PROXY: 'yes' })
    const statuses: number[] = []
    for (let at = 0; at < 45; at += 1) {
      const reply = await fetch(`${proxied.address}/sign-in`, { method: 'POST', body: new URLSearchParams({ email: '' }), headers: { 'x-forwarded-for': `198.51.100.${at}, 203.0.113.9` } })
      statuses.push(reply.status)
    }
    await proxied.stop()
    rmSync(folder, { recursive: true, force: true })
    expect(statuses.at(-1)).toBe(429)
  })
})
