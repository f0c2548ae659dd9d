import { createTransport } from 'nodemailer'
import type { LetterToSend, Sending } from '../store/outbox.ts'

export type SendMail = (letter: LetterToSend) => Promise<Sending>

const patienceMs = 20_000

/**
 * True where the server answered with a refusal, or was never reached: then it has not taken the letter. A connection that broke
 * later says nothing: the library names the same step for it whether or not the words had arrived.
 */
const wasNotTaken = (error: Error & { readonly code?: string; readonly syscall?: string; readonly responseCode?: number }): boolean =>
  error.responseCode !== undefined || error.syscall === 'connect' || ['EDNS', 'EAUTH', 'ETLS', 'EENVELOPE', 'ENOAUTH'].includes(error.code ?? '')

/** In: the address of a mail server with its credentials, and from whom letters come. Out: a way to send one letter and to learn what became of it. */
export const openMail = (server: string, from: string): { readonly send: SendMail; readonly close: () => void } => {
  const transport = createTransport(server, { from, disableFileAccess: true, disableUrlAccess: true })
  const patient = transport.options as { connectionTimeout?: number; greetingTimeout?: number; socketTimeout?: number }
  Object.assign(patient, { connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs })
  return {
    send: async ({ programme, id, to, subject, body }) => {
      try {
        await transport.sendMail({ to, subject, text: body, messageId: `<${id}@${programme}.improvement-board>`, headers: { 'Auto-Submitted': 'auto-generated' } })
        return { kind: 'sent' }
      } catch (error) {
        if (!(error instanceof Error)) throw error
        // The server’s own words may hold the person’s address, which is on record beside the letter already.
        return { kind: wasNotTaken(error) ? 'not-taken' : 'not-known', fault: error.message.slice(0, 300) }
      }
    },
    close: () => transport.close(),
  }
}
