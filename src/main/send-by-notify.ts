import { createHmac } from 'node:crypto'
import type { SendMail } from './send-mail.ts'

/** GOV.UK Notify: the key of a service, the template with the fields ((subject)) and ((body)), and where it answers. */
export type NotifyAccount = { readonly key: string; readonly template: string; readonly address: string }

const patienceMs = 20_000

const asPart = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/**
 * In: a key as Notify gives it (name, then two UUIDs) and the seconds since 1970. Out: the token of one call, signed with the secret
 * half (https://docs.notifications.service.gov.uk/rest-api.html#authorisation-header, HS256, good for 30 seconds).
 */
export const notifyToken = (key: string, seconds: number): string => {
  const [issuer, secret] = [key.slice(-73, -37), key.slice(-36)]
  const signed = `${asPart({ typ: 'JWT', alg: 'HS256' })}.${asPart({ iss: issuer, iat: seconds })}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

const causeOf = (error: Error): string => (error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : '')

/** Names Notify gives to its refusals, without their messages: those can hold the person’s address. */
const errorNames = (body: unknown): string => {
  const errors = typeof body === 'object' && body !== null && 'errors' in body && Array.isArray(body.errors) ? (body.errors as readonly unknown[]) : []
  return errors.map((each) => (typeof each === 'object' && each !== null && 'error' in each ? String(each.error) : '')).filter((each) => each !== '').join(', ').slice(0, 200)
}

/** In: an account and a clock in seconds. Out: a way to send one letter through GOV.UK Notify and to learn what became of it. */
export const openNotify = ({ key, template, address }: NotifyAccount, seconds: () => number): { readonly send: SendMail; readonly close: () => void } => ({
  send: async ({ programme, id, to, subject, body }) => {
    try {
      const reply = await fetch(new URL('/v2/notifications/email', address), {
        method: 'POST',
        headers: { authorization: `Bearer ${notifyToken(key, seconds())}`, 'content-type': 'application/json' },
        body: JSON.stringify({ email_address: to, template_id: template, personalisation: { subject, body }, reference: `${programme}:${id}` }),
        signal: AbortSignal.timeout(patienceMs),
        redirect: 'error',
      })
      if (reply.status === 201) return { kind: 'sent' }
      return { kind: 'not-taken', fault: `GOV.UK Notify answered ${reply.status}: ${errorNames(await reply.json().catch(() => null))}` }
    } catch (error) {
      if (!(error instanceof Error)) throw error
      // Where no connection was made nothing was taken; a connection that broke later says nothing.
      const wasReached = !['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].includes(causeOf(error))
      return { kind: wasReached ? 'not-known' : 'not-taken', fault: `${error.name}: ${causeOf(error)}` }
    }
  },
  close: () => undefined,
})
