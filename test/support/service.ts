import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '../..')
const program = join(root, 'bin/improvement-board')

export type RunningService = { readonly address: string; readonly folder: string; readonly stop: () => Promise<void>; readonly kill: () => Promise<void> }
/** A service on sample data that can be stopped and started again on the same data so many days on. Sessions and letters of the time between are as they would be. */
export type ServiceThroughTime = RunningService & { readonly daysOn: (days: number) => Promise<RunningService> }

const stopped = (child: ChildProcess): Promise<void> => new Promise((done) => (child.exitCode !== null || child.signalCode !== null ? done() : child.once('exit', () => done())))

/** Starts the program as a person would and waits until it says where it is. Throws with what it printed where it ends instead. */
const start = (command: 'demo' | 'serve', folder: string, env: Readonly<Record<string, string>>): Promise<RunningService> =>
  new Promise((ready, fail) => {
    const child = spawn(process.execPath, [program, command, '--port', '0', '--data', folder], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /ready on (http:\/\/\S+)/.exec(said)?.[1]
      if (address === undefined) return
      const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
        child.kill(signal)
        await stopped(child)
      }
      ready({ address: address.replace('localhost', '127.0.0.1'), folder, stop: end('SIGTERM'), kill: end('SIGKILL') })
    })
    child.once('exit', (code) => fail(new Error(`the service ended with ${code}:\n${said}`)))
  })

/** A data folder with the samples in it. `npm test` makes it before any test begins. */
const seed = async (): Promise<string> => {
  const { sampleSeed } = (await import(pathToFileURL(join(root, 'scripts/sample-seed.mjs')).href)) as { readonly sampleSeed: () => Promise<string> }
  return sampleSeed()
}

/** Starts the whole service with the sample programmes on a fresh copy of its data. The build must be up to date (`npm run build`). */
export const startService = async (env: Readonly<Record<string, string>> = {}): Promise<ServiceThroughTime> => {
  const folder = mkdtempSync(join(tmpdir(), 'improvement-board-test-'))
  cpSync(await seed(), folder, { recursive: true })
  const service = await start('demo', folder, env)
  const removing = ({ stop, ...rest }: RunningService): RunningService => ({
    ...rest,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  })
  return {
    ...removing(service),
    daysOn: async (days) => {
      await service.stop()
      return removing(await start('demo', folder, { ...env, NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --require ${join(import.meta.dirname, 'later-clock.cjs')}`.trim(), IMPROVEMENT_BOARD_TEST_DAYS_ON: String(days) }))
    },
  }
}

/** Starts the service on a folder of the caller’s, empty or not, without samples. */
export const startEmptyService = (folder: string, env: Readonly<Record<string, string>> = {}): Promise<RunningService> => {
  mkdirSync(folder, { recursive: true })
  return start('serve', folder, env)
}

/** The sample people by role, with the password that all of them share. */
export const samplePassword = 'improve-together'
export const samplePeople = {
  chair: 'chair@exampleshire.example.org',
  commissioner: 'adviser@exampleshire.example.org',
  director: 'director@exampleshire.example.org',
  'programme-lead': 'lead@exampleshire.example.org',
  'action-owner': 'owner@exampleshire.example.org',
  analyst: 'analyst@exampleshire.example.org',
  'quality-lead': 'quality@exampleshire.example.org',
  partner: 'police@exampleshire.example.org',
  councillor: 'councillor@exampleshire.example.org',
  inspector: 'inspector@exampleshire.example.org',
} as const
