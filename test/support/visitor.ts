import { samplePassword } from './service.ts'

export type Reply = { readonly status: number; readonly text: string; readonly headers: Headers; readonly location: string | null }

/** A browser without a screen: keeps cookies, follows nothing by itself, and sends forms with their token. */
export type Visitor = {
  readonly cookies: ReadonlyMap<string, string>
  readonly get: (path: string) => Promise<Reply>
  /** Sends a form with the token of a page the visitor has opened. */
  readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<Reply>
  /** Sends one file with the token, and fields where there are any. */
  readonly upload: (path: string, file: { readonly field: string; readonly name: string; readonly text: string | Uint8Array<ArrayBuffer> }, fields?: Readonly<Record<string, string>>) => Promise<Reply>
  readonly postWithoutToken: (path: string, fields: Readonly<Record<string, string>>) => Promise<Reply>
}

/** In: the address of a service. Out: a visitor who is not signed in. */
export const visit = (address: string): Visitor => {
  const cookies = new Map<string, string>()
  const ask = async (path: string, init: RequestInit = {}): Promise<Reply> => {
    const response = await fetch(`${address}${path}`, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = cookie.split(';')
      const at = pair.indexOf('=')
      const isOver = attributes.some((attribute) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute))
      if (isOver) cookies.delete(pair.slice(0, at))
      else cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return { status: response.status, text: await response.text(), headers: response.headers, location: response.headers.get('location') }
  }
  const send = (path: string, fields: Readonly<Record<string, string>>) => ask(path, { method: 'POST', body: new URLSearchParams(fields) })
  let [held, heldFor]: [string, string | undefined] = ['', undefined]
  /** The token of a page opened earlier serves as long as the cookie it belongs to, as in a window left open. */
  const token = async (): Promise<string> => {
    const secret = cookies.get('_csrf')
    if (secret !== undefined && secret === heldFor) return held
    held = /name="_csrf" value="([^"]+)"/.exec((await ask('/sign-in')).text)?.[1] ?? ''
    heldFor = cookies.get('_csrf')
    return held
  }
  return {
    cookies,
    get: (path) => ask(path),
    post: async (path, fields) => send(path, { ...fields, _csrf: await token() }),
    upload: async (path, { field, name, text }, fields = {}) => {
      const body = new FormData()
      for (const [key, value] of Object.entries({ ...fields, _csrf: await token() })) body.set(key, value)
      body.set(field, new Blob([text]), name)
      return ask(path, { method: 'POST', body })
    },
    postWithoutToken: send,
  }
}

/** In: the address of a service and a person’s e-mail address. Out: that person, signed in. */
export const signedIn = async (address: string, email: string): Promise<Visitor> => {
  const visitor = visit(address)
  const reply = await visitor.post('/sign-in', { email, password: samplePassword, next: '/' })
  if (reply.status !== 303) throw new Error(`${email} could not sign in: ${reply.status}`)
  return visitor
}
