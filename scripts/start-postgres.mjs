// Starts a throw-away PostgreSQL from Debian's package on a socket of its own, for the database tests.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const base = '/usr/lib/postgresql'

/** Out: the address of a running server and how to stop it, or an address of null where PostgreSQL is not installed. */
export const startPostgres = () => {
  const version = existsSync(base) ? readdirSync(base).filter((name) => existsSync(join(base, name, 'bin/initdb'))).sort((a, b) => Number(a) - Number(b)).at(-1) : undefined
  if (version === undefined) return { url: null, stop: () => {} }
  const bin = join(base, version, 'bin')
  const folder = mkdtempSync(join(tmpdir(), 'improvement-board-postgres-'))
  chmodSync(folder, 0o777)
  // PostgreSQL refuses to run as root, so there it runs as the user its package made.
  const isRoot = process.getuid?.() === 0
  const run = (command, args) => {
    const { status, stderr } = isRoot
      ? spawnSync('runuser', ['-u', 'postgres', '--', join(bin, command), ...args], { encoding: 'utf8', cwd: '/' })
      : spawnSync(join(bin, command), args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${command} failed: ${stderr}`)
  }
  const data = join(folder, 'data')
  run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'])
  // Below the ports that a system hands out by itself; one that another program has is left to it.
  const start = (port, left) => {
    try {
      run('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', '-t', '120', '-o', `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1`, 'start'])
      return port
    } catch (error) {
      if (left === 0) throw error
      return start(port + 1, left - 1)
    }
  }
  const port = start(20_000 + (process.pid % 12_000), 9)
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    version: `${version} from ${bin}`,
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
