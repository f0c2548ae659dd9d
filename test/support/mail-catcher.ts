import { createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

export type CaughtMail = { readonly from: string; readonly to: readonly string[]; readonly text: string }

export type MailCatcher = {
  readonly address: string
  readonly caught: readonly CaughtMail[]
  /** From now on: take mail, say no to each, or break the connection after the words arrived without a word about them. */
  readonly behave: (how: 'takes' | 'refuses' | 'falls-silent') => void
  readonly forget: () => void
  readonly stop: () => Promise<void>
}

/** A mail server that keeps what it is sent: as much of RFC 5321 as a client needs, over a real socket. */
export const catchMail = async (): Promise<MailCatcher> => {
  const caught: CaughtMail[] = []
  const sockets = new Set<Socket>()
  let how: 'takes' | 'refuses' | 'falls-silent' = 'takes'
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    let [rest, from, to, isData]: [string, string, string[], boolean] = ['', '', [], false]
    const say = (line: string): void => void socket.write(`${line}\r\n`)
    const command = (line: string): void => {
      const word = line.slice(0, 4).toUpperCase()
      if (word === 'EHLO' || word === 'HELO') return say('250 catcher')
      if (word === 'MAIL') {
        from = /<(.*)>/.exec(line)?.[1] ?? ''
        to = []
        return say('250 ok')
      }
      if (word === 'RCPT') {
        if (how === 'refuses') return say('450 not now')
        to.push(/<(.*)>/.exec(line)?.[1] ?? '')
        return say('250 ok')
      }
      if (word === 'DATA') {
        isData = true
        return say('354 go on')
      }
      if (word === 'QUIT') return void socket.end('221 bye\r\n')
      return say(word === 'RSET' || word === 'NOOP' ? '250 ok' : '502 no')
    }
    socket.on('data', (chunk) => {
      rest += chunk.toString('utf8')
      for (;;) {
        const end = rest.indexOf(isData ? '\r\n.\r\n' : '\r\n')
        if (end === -1) return
        const part = rest.slice(0, end)
        rest = rest.slice(end + (isData ? 5 : 2))
        if (!isData) {
          command(part)
          continue
        }
        isData = false
        caught.push({ from, to, text: part })
        if (how === 'falls-silent') return void socket.destroy()
        say('250 taken')
      }
    })
    say('220 catcher')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    caught,
    behave: (next) => (how = next),
    forget: () => void caught.splice(0),
    stop: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      }),
  }
}
