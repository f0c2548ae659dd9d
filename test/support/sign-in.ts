import type { Browser, Page } from 'playwright-core'
import { widths, type OpenOptions } from './browser.ts'
import type { RunningService } from './service.ts'
import { signedIn } from './visitor.ts'

const sessions = new Map<string, Promise<ReadonlyMap<string, string>>>()

/** The cookies of a person at a service. They sign in once: where, a browser at the form would draw two pages nobody looks at each time. */
const cookiesOf = (address: string, email: string): Promise<ReadonlyMap<string, string>> => {
  const name = `${address} ${email}`
  const known = sessions.get(name) ?? signedIn(address, email).then(({ cookies }) => cookies)
  sessions.set(name, known)
  return known
}

/** Opens an empty window of somebody of the sample who is signed in. In: their e-mail address. The form itself is filled in by every-page.test.ts and answer-a-finding.test.ts. */
export const openSignedIn = async (browser: Browser, { address }: RunningService, email: string, { size = 'wide', withScripts = false }: OpenOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: widths[size], javaScriptEnabled: withScripts, locale: 'en-GB', baseURL: address })
  await context.addCookies([...(await cookiesOf(address, email))].map(([name, value]) => ({ name, value, url: address })))
  return context.newPage()
}
