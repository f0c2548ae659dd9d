import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Day } from '../core/calendar/day.ts'
import { largestReport } from '../core/inspection/report-in-tray.ts'
import type { TextCheckOverride } from '../core/child-data/text-check.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Actor } from '../core/people/actor.ts'
import type { Programme, ProgrammeId } from '../core/people/person.ts'
import { may, whyNot } from '../core/people/permission.ts'
import { assetsPath, builtAssetsFolder } from './assets/asset-addresses.ts'
import type { Door } from './door.ts'
import { form, type Form, type UploadedFile } from './form.ts'
import { html, noHtml } from './html.ts'
import { keepMiddles } from './kept-middles.ts'
import { encodingFor, packedAlready, keepAnswers, type PlainAnswer } from './kept-answers.ts'
import { noLongerHere, noSuchPage, notForYou, problemPage } from './journeys/sign-in/when-it-cannot-be-shown.ts'
import { fileNotTaken, mayTheseWordsStay } from './may-these-words-stay.ts'
import { checkSentWords, type WordsInFile } from './sent-words.ts'
import type { Answer, Doings, Route, Visit } from './page.ts'
import { paths } from './paths.ts'
import type { Questions } from './questions.ts'
import type { Tools } from './tools.ts'
import { wholePage, wholePageAround } from './whole-page.ts'

/** A programme as a person may see it, and the newest line of its journal where it was asked for. */
export type Arrival = { readonly programme: Programme | null; readonly newest: number }

/** What main hands over: transactions that belong to a visitor, the door, the clock and the routes. */
export type Service = {
  readonly routes: readonly Route[]
  readonly today: () => Day
  /** Runs reads in one transaction in which the database shows only what the actor may see. */
  readonly see: <T>(actor: Actor | null, ask: (questions: Questions & Tools) => Promise<T>) => Promise<T>
  /** Says whether a programme is open to a person. What is asked again before anything was written may be answered from memory. */
  readonly arrive: (actor: Extract<Actor, { kind: 'person' }>, programme: ProgrammeId, asksNewest: boolean) => Promise<Arrival>
  /** Runs one act in one transaction: kept whole, or not at all where anything in it was refused. */
  readonly act: <T>(actor: Actor | null, act: (doings: Doings) => Promise<T>, wentPast?: TextCheckOverride | null) => Promise<T>
  /** Has a file looked through for malware. Out: null where it is clean or no scanner is set, else why it is not taken. */
  readonly scan: (bytes: Uint8Array) => Promise<Refusal | null>
  /** The words in a file that somebody brought, for the check for words about a child; empty where nothing is read out of it. */
  readonly wordsInFile: (bytes: Uint8Array, name: string) => Promise<string>
  readonly door: Omit<Door, 'thisToken' | 'thisAddress'>
  readonly newReference: () => string
  /** A fault, with its reference and nothing a person typed. */
  readonly logFault: (reference: string, fault: unknown) => void
  readonly isReady: () => Promise<boolean>
  /** Names the present state of the record: another name means that what was made from it may be old. */
  readonly recordState: () => string
  /** True behind https: cookies are then sent over https only. */
  readonly isSecure: boolean
  readonly trustProxy: boolean
}

/** A program may ask often, and not so often that pages wait. */
const callsPerFiveMinutes = 600
const sessionCookie = 'improvement-board-session'
const noticeCookie = 'improvement-board-notice'
const signInsPerFiveMinutes = 40
/** A calendar program asks every few hours; many people may stand behind one network address. */
const calendarsPerFiveMinutes = 120
const mostFilesAtOnce = 10
/** The public page is cheap to give, and a whole town hall may stand behind one address. */
const publicPerFiveMinutes = 6_000
const publicSecondsFresh = 60

/** In: a file as it came in. Out: its bytes, without copying a large one, and alone in their memory, because a thread is handed all of that. */
const bytesAlone = (buffer: Buffer): Uint8Array => (buffer.byteLength === buffer.buffer.byteLength ? new Uint8Array(buffer.buffer) : new Uint8Array(buffer))

const filesAndFields = async (request: FastifyRequest, largestFile: number | null): Promise<Form> => {
  const fields = new Map<string, string[]>()
  const files = new Map<string, UploadedFile[]>()
  if (!request.isMultipart()) {
    for (const [name, value] of Object.entries((request.body ?? {}) as Record<string, string | string[]>)) fields.set(name, [value].flat())
    return form(fields)
  }
  for await (const part of request.parts(largestFile === null ? {} : { limits: { fileSize: largestFile } })) {
    if (part.type === 'file') {
      const bytes = bytesAlone(await part.toBuffer())
      // A file box left empty is sent as a nameless empty file.
      if (part.filename !== '' || bytes.length > 0) files.set(part.fieldname, [...(files.get(part.fieldname) ?? []), { name: part.filename, bytes }])
    } else {
      fields.set(part.fieldname, [...(fields.get(part.fieldname) ?? []), String(part.value)])
    }
  }
  return form(fields, files)
}

/** A request that is answered with a plain apology. The database stops at a zero sign, and no address of ours holds one. */
class NotServed extends Error {
  readonly statusCode: 400 | 415
  constructor(statusCode: 400 | 415) {
    super(`not served: ${statusCode}`)
    this.statusCode = statusCode
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    sent: Form | null
  }
}

/** In: the query of an address as the framework reads it, where a word given twice is a list. Out: the first value of each word. */
const firstOfEach = (query: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(query as Record<string, string | string[]>).map(([name, value]) => [name, [value].flat()[0] ?? '']))

const secure = async (app: FastifyInstance, { isSecure }: Service): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    hsts: isSecure,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  })
  await app.register(cookie)
  await app.register(formbody, { bodyLimit: 2 * 1024 * 1024 })
  await app.register(multipart, { limits: { fileSize: largestReport, files: mostFilesAtOnce, fields: 200, fieldSize: 10_000 } })
  await app.register(csrf, {
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure },
    getToken: (request) => (request as FastifyRequest).sent?.text('_csrf') ?? '',
  })
  await app.register(rateLimit, { global: false })
  app.decorateRequest('sent', null)
}

const interfacePath = '/api/'
const openDataPath = '/open-data/'

/** A refusal as the command line prints it. */
const forPrograms = (code: string, message: string, whatToDo: string) => ({ refusal: { code, message, what_to_do: whatToDo } })

/** In: an answer that would be a page. Out: the code and JSON that a program is told instead; null for a file. */
const problemForPrograms = (answer: Answer): { readonly code: number; readonly body: ReturnType<typeof forPrograms> } | null => {
  switch (answer.kind) {
    case 'redirect':
      return { code: 401, body: forPrograms('not-signed-in', 'Nobody is signed in.', 'Send a read token as “Authorization: Bearer …”, or sign in and send the cookie of the session.') }
    case 'refused':
      return { code: 403, body: forPrograms(answer.refusal.code, answer.refusal.message, answer.refusal.whatToDo) }
    case 'not-found':
    case 'gone':
      return { code: 404, body: forPrograms('not-found', 'There is no such address here.', 'See what can be asked at /api/v1/openapi.json.') }
    default:
      return null
  }
}

/** Builds the service. The only file that knows the HTTP framework. */
export const buildServer = async (service: Service): Promise<FastifyInstance> => {
  const { routes, today, see, act, newReference, logFault, isReady, isSecure, trustProxy } = service
  // Only the nearest proxy is believed: what stands before its word in the list of addresses, a visitor may have written.
  const app = fastify({ logger: false, trustProxy: trustProxy && ((_address, hop) => hop === 0), routerOptions: { ignoreTrailingSlash: true } })
  await secure(app, service)
  app.addHook('onRequest', async (request) => {
    if (request.url.includes('%00')) throw new NotServed(400)
  })
  const assets = builtAssetsFolder()
  if (assets !== null) await app.register(fastifyStatic, { root: assets, prefix: `${assetsPath}/`, immutable: true, maxAge: '365d', preCompressed: true })

  app.get('/health/live', () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    const ready = await isReady().catch(() => false)
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })

  const cookies = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const

  const visitOf = async (request: FastifyRequest, reply: FastifyReply, asksNewest = false): Promise<{ visit: Visit; door: Door; newest: number }> => {
    const thisToken = request.cookies[sessionCookie] ?? ''
    const door: Door = { ...service.door, thisToken, thisAddress: request.ip }
    const secret = request.url.startsWith(interfacePath) ? (/^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '')?.[1] ?? null) : null
    const program = secret === null ? null : await door.readingProgram(secret)
    // Whoever brings a token is judged by it alone, whatever cookie comes with it.
    const visitor = secret !== null ? program : thisToken === '' ? null : await door.visitor(thisToken)
    const actor: Extract<Actor, { kind: 'person' }> | null =
      visitor === null ? null : { kind: 'person', person: visitor.person.id, name: visitor.person.name, memberships: visitor.memberships }
    const params = request.params as Record<string, string>
    const id = params['programme'] as ProgrammeId | undefined
    const { programme, newest }: Arrival = actor === null || id === undefined ? { programme: null, newest: 0 } : await service.arrive(actor, id, asksNewest)
    const token = html`<input type="hidden" name="_csrf" value="${reply.generateCsrf()}">`
    return {
      door,
      newest,
      visit: { params, query: firstOfEach(request.query), on: today(), token, actor, person: visitor?.person ?? null, programme, ...(program === null ? {} : { readsWith: program.name }) },
    }
  }

  /** Out: why the visitor may not come in, or null. The database’s own lock stands behind this one. */
  const keptOut = (guard: Route['guard'], visit: Visit, address: string): Answer | null => {
    if (guard === 'anyone') return null
    if (visit.actor === null) return { kind: 'redirect', to: `${paths.signIn()}?next=${encodeURIComponent(address)}` }
    if (guard === 'signed-in') return null
    if (visit.programme === null) return { kind: 'not-found' }
    const refusal = whyNot(visit.actor, guard, visit.programme.id, visit.on)
    return refusal === null ? null : { kind: 'refused', refusal }
  }

  const send = (request: FastifyRequest, reply: FastifyReply, visit: Visit, answer: Answer, kept: Buffer | null = null): FastifyReply => {
    const address = request.url.split('?')[0]!
    const show = (shown: Extract<Answer, { kind: 'page' }>, code: number) => {
      const notice = request.cookies[noticeCookie]
      if (notice !== undefined) reply.clearCookie(noticeCookie, cookies)
      if (shown.refreshAfter !== undefined) reply.header('refresh', String(shown.refreshAfter))
      return reply
        .code(code)
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(kept === null ? wholePage(shown, visit, address, notice ?? null).toString() : wholePageAround(kept, shown, visit, address, notice ?? null))
    }
    const problem = address.startsWith(interfacePath) ? problemForPrograms(answer) : null
    if (problem !== null) return reply.code(problem.code).header('cache-control', 'no-store').send(problem.body)
    switch (answer.kind) {
      case 'page':
        return show(answer, answer.errors !== undefined && answer.errors.length > 0 ? 422 : 200)
      case 'not-found':
        return show(noSuchPage(), 404)
      case 'gone':
        return show(noLongerHere(), 410)
      case 'refused':
        return show(notForYou(answer.refusal), 403)
      case 'redirect':
        if (answer.notice !== undefined) reply.setCookie(noticeCookie, answer.notice, { ...cookies, maxAge: 60 })
        return reply.redirect(answer.to, 303)
      case 'signed-in':
        return reply.setCookie(sessionCookie, answer.sessionToken, cookies).redirect(answer.to, 303)
      case 'signed-out':
        return reply.clearCookie(sessionCookie, cookies).redirect(answer.to, 303)
      case 'file': {
        if (answer.name !== undefined) reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`)
        // Shown in place, a file may run nothing and may not be taken for another kind.
        reply.header('content-security-policy', "default-src 'none'; sandbox").header('x-content-type-options', 'nosniff')
        reply.header('cache-control', answer.isUnchanging === true ? 'private, max-age=31536000, immutable' : answer.mark === undefined ? 'no-store' : 'private, no-cache')
        if (answer.mark !== undefined) reply.header('etag', answer.mark)
        if (answer.mark !== undefined && request.headers['if-none-match'] === answer.mark) return reply.code(304).send()
        return reply.code(answer.code ?? 200).type(answer.mediaType).send(typeof answer.bytes === 'string' ? answer.bytes : Buffer.from(answer.bytes))
      }
      default:
        return answer satisfies never
    }
  }

  /**
   * The door of every form. In: what was sent. Out: what the record keeps where its person went past a warning about child data; or the page that
   * asks them to look again, or that says that a file was not taken.
   */
  const atTheDoor = async ({ show, looksItself, hasNoWayPast }: Route, request: FastifyRequest, { visit, door, sent }: { readonly visit: Visit; readonly door: Door; readonly sent: Form }): Promise<{ readonly stopped: Answer } | { readonly override: TextCheckOverride | null }> => {
    const { url: address } = request
    if (!looksItself.includes('files')) {
      for (const { bytes } of sent.fileNames.flatMap((name) => sent.files(name))) {
        const refused = await service.scan(bytes)
        if (refused !== null) return { stopped: fileNotTaken(refused, address) }
      }
    }
    if (looksItself.includes('words')) return { override: null }
    const inFiles: WordsInFile[] = []
    if (!looksItself.includes('files') && !looksItself.includes('words-in-files')) for (const field of sent.fileNames) for (const { bytes, name } of sent.files(field)) inFiles.push({ field, name, words: await service.wordsInFile(bytes, name) })
    const checked = checkSentWords(sent, visit.on, hasNoWayPast, inFiles)
    if (checked.kind === 'clear') return checked
    // The questions are read off the page itself, so that they are said in its words.
    const page = show === null ? null : await show((ask) => see(visit.actor, ask), visit, door, (work) => act(visit.actor, work))
    return { stopped: mayTheseWordsStay({ sent, checked, hasNoWayPast, address, from: page?.kind === 'page' ? html`${page.body}`.toString() : '', token: visit.token }) }
  }

  const nobodyHere = (params: Readonly<Record<string, string>>): Visit => ({ params, query: {}, on: today(), token: noHtml, actor: null, person: null, programme: null })

  /** In: an answer that looks at nobody. Out: it as it is kept. What a public page cannot be is a fault. */
  const plainly = (answer: Answer, visit: Visit, address: string): PlainAnswer => {
    if (answer.kind === 'file') return { code: answer.code ?? 200, mediaType: answer.mediaType, content: answer.bytes, name: answer.name ?? null }
    const [shown, code] = answer.kind === 'page' ? [answer, 200] : answer.kind === 'not-found' ? [noSuchPage(), 404] : [null, 500]
    if (shown === null) throw new Error(`a page for everybody answered with ${answer.kind}`)
    return { code, mediaType: 'text/html; charset=utf-8', content: wholePage({ ...shown, isForAll: true }, visit, address, null).toString(), name: null }
  }
  const keptAnswer = keepAnswers({ state: () => `${today()} ${service.recordState()}`, tell: (fault) => logFault(newReference(), fault) })

  const keptMiddle = keepMiddles()
  /**
   * In: a page that is the same for several people, and who asks. Out: all that its middle depends on, as one name. The database has just shown this
   * person the programme and its newest line, so nobody is given what was drawn for a programme, a sight or a day that is not theirs.
   */
  const middleName = ({ path }: Route, { actor, programme, on, query }: Visit, newest: number): string | null =>
    actor === null || programme === null
      ? null
      : JSON.stringify([path, programme.id, may(actor, 'see-small-numbers', programme.id, on), on, newest, service.recordState(), Object.entries(query).toSorted(([one], [other]) => one.localeCompare(other))])

  for (const route of routes) {
    const { show, submit, submitGuard } = route
    if (show !== null && route.isForAll === true) {
      app.get(route.path, { config: { rateLimit: { max: publicPerFiveMinutes, timeWindow: '5 minutes' } } }, async (request, reply) => {
        const address = request.url.split('?')[0]!
        const visit = nobodyHere(request.params as Record<string, string>)
        const { code, mediaType, name, mark, forms } = await keptAnswer(address, async () => plainly(await show((ask) => see(null, ask), visit, { ...service.door, thisToken: '', thisAddress: '' }, (work) => act(null, work)), visit, address))
        const form = packedAlready.has(mediaType) ? 'identity' : encodingFor(request.headers['accept-encoding'])
        if (name !== null) reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        reply.code(code).type(mediaType).header('vary', 'accept-encoding').header('cache-control', code === 200 ? `public, max-age=${publicSecondsFresh}` : 'no-store').header('etag', mark)
        // Open data may be read by the page of anybody; a page of ours may not be taken into one.
        if (!mediaType.startsWith('text/html')) reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin')
        if (request.headers['if-none-match'] === mark) return reply.code(304).send()
        return form === 'identity' ? reply.send(forms.identity) : reply.header('content-encoding', form).send(forms[form])
      })
    } else if (show !== null) {
      const most = route.path === paths.calendarFile(':calendar') ? calendarsPerFiveMinutes : route.path.startsWith(interfacePath) ? callsPerFiveMinutes : null
      const limit = most === null ? {} : { rateLimit: { max: most, timeWindow: '5 minutes' } }
      app.get(route.path, { config: limit }, async (request, reply) => {
        const { visit, door, newest } = await visitOf(request, reply, route.isShared === true)
        const shown = (): Promise<Answer> => show((ask) => see(visit.actor, ask), visit, door, (work) => act(visit.actor, work))
        const name = route.isShared === true ? middleName(route, visit, newest) : null
        const out = keptOut(route.guard, visit, request.url)
        if (out !== null) return send(request, reply, visit, out)
        const { answer, bytes } = name === null ? { answer: await shown(), bytes: null } : await keptMiddle(name, shown)
        return send(request, reply, visit, answer, bytes)
      })
    }
    if (submit !== null && submitGuard !== null) {
      const limit = route.path === paths.signIn() ? { rateLimit: { max: signInsPerFiveMinutes, timeWindow: '5 minutes' } } : {}
      app.post(route.path, { config: limit }, async (request, reply) => {
        const { visit, door } = await visitOf(request, reply)
        const out = keptOut(submitGuard, visit, paths.home())
        if (out !== null) return send(request, reply, visit, out)
        // Files are held in memory, so a stranger brings none.
        if (visit.actor === null && request.isMultipart()) throw new NotServed(415)
        const sent = await filesAndFields(request, route.largestFile)
        request.sent = sent
        await new Promise<void>((pass, fail) => app.csrfProtection(request, reply, (error?: Error) => (error ? fail(error) : pass())))
        const checked = await atTheDoor(route, request, { visit, door, sent })
        const answer = 'stopped' in checked ? checked.stopped : await submit((work) => act(visit.actor, work, checked.override), visit, sent, door, (ask) => see(visit.actor, ask))
        return send(request, reply, visit, answer)
      })
    }
  }

  const apology = async (request: FastifyRequest, reply: FastifyReply, code: number, shown: Extract<Answer, { kind: 'page' }>) => {
    return reply.code(code).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(wholePage(shown, nobodyHere({}), request.url, null).toString())
  }
  app.setNotFoundHandler(async (request, reply) => {
    const { visit } = await visitOf(request, reply)
    return send(request, reply, visit, { kind: 'not-found' })
  })
  app.setErrorHandler(async (fault: Error & { statusCode?: number }, request, reply) => {
    const code = fault.statusCode ?? 500
    if (code === 429 && (request.url.startsWith(interfacePath) || request.url.startsWith(openDataPath))) return reply.code(429).send(forPrograms('too-many-calls', 'Too many calls in a short time.', 'Wait five minutes, then ask less often.'))
    if (code < 500) return apology(request, reply, code, problemPage(code, null))
    const reference = newReference()
    logFault(reference, fault)
    return apology(request, reply, 500, problemPage(500, reference))
  })
  return app
}
