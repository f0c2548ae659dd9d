import { isRefusal } from '../core/refusal.ts'
import type { ExitCode, Terminal } from '../cli/command.ts'
import { paths } from '../web/paths.ts'
import { buildServer } from '../web/server.ts'
import type { Settings } from './settings.ts'
import { wire, type Opened } from './wire.ts'

/** Settles when somebody asks the process to end, in the way servers are asked. */
const untilAsked = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })

/** Asks for each public page once, so that it can be given from then on even when the database cannot be reached. */
const keepPublicPagesReady = async (server: Awaited<ReturnType<typeof buildServer>>, { service }: Opened): Promise<void> => {
  const pages = await service.see(null, (ask) => ask.publicPages())
  const addresses = [paths.reportAConcern(), paths.publicPages(), ...pages.flatMap(({ programme }) => [paths.publicPage(programme), paths.publicConcern(programme)])]
  for (const url of addresses) await server.inject({ url })
}

/**
 * Serves until it is told to stop. In: settings, and what to do between opening and listening (the demo loads its samples
 * there). Out: exit code 0 after an orderly end; 1 where the data folder is in use or is taken away, or the port is taken.
 */
export const serve = async (
  settings: Settings,
  terminal: Terminal,
  before: (opened: Opened) => Promise<readonly string[]> = async () => [],
): Promise<ExitCode> => {
  const opened = await wire(settings, (line) => terminal.say(`${line}\n`))
  if (isRefusal(opened)) {
    terminal.say(`${opened.message} ${opened.whatToDo}\n`)
    return 1
  }
  const lines = await before(opened)
  const server = await buildServer(opened.service)
  try {
    // Heard from here on: whoever waits for the line below may ask for the end as soon as it is there.
    const asked = untilAsked()
    await keepPublicPagesReady(server, opened)
    const address = await server.listen({ host: settings.host, port: settings.port })
    terminal.say(`${[...lines, `Improvement Board is ready on ${address.replace('127.0.0.1', 'localhost')}`].join('\n')}\n`)
    const lost = await Promise.race([asked, opened.store.lost])
    if (lost === undefined) return 0
    terminal.say(`${lost.message}\n`)
    return 1
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    terminal.say(`Port ${settings.port} is taken by another program. Stop it, or choose another port with --port.\n`)
    return 1
  } finally {
    await server.close()
    await opened.close()
  }
}
