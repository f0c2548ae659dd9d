// How many requests a second the service answers, in one run and in turns: an empty reply of the same server with its security plug-ins on,
// the public pages, which it keeps ready, and the scorecard of 50 people who are signed in at once, each with a session of their own.
// Run: node bench/requests.mjs. Exit code 1 where a ratio or the slowest hundredth misses its goal.
import { spawn } from 'node:child_process'
import { cpus, loadavg, tmpdir } from 'node:os'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from '../scripts/build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const PEOPLE = 50
const ROUNDS = 3
const SECONDS = Number(process.env.IMPROVEMENT_BOARD_BENCH_SECONDS ?? 4)
const PUBLIC_GOAL = 1 / 4
const SCORECARD_GOAL = 1 / 16
const SLOWEST_HUNDREDTH_MS = 250
const password = 'improve-together'
const roles = ['lead', 'chair', 'adviser', 'director', 'owner', 'analyst', 'quality', 'police', 'councillor', 'inspector']

await buildIfStale()
const folder = mkdtempSync(join(tmpdir(), 'improvement-board-bench-'))
// Behind a proxy, so that each request can come from an address of its own: the limits for one address stay on, and are not what is measured.
const child = spawn(process.execPath, [join(root, 'bin/improvement-board'), 'demo', '--port', '0', '--data', folder], { cwd: root, env: { ...process.env, IMPROVEMENT_BOARD_TRUST_PROXY: 'yes' }, stdio: ['ignore', 'ignore', 'pipe'] })
const port = await new Promise((ready, fail) => {
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
    const found = /ready on http:\/\/[^:]+:(\d+)/.exec(said)
    if (found) ready(Number(found[1]))
  })
  child.once('exit', () => fail(new Error(said)))
})
const address = `http://127.0.0.1:${port}`

let asked = 0
const from = () => `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked++ & 255}`

/** Signs one person in. Out: the cookie of the session. */
const signIn = async (email) => {
  const form = await fetch(`${address}/sign-in`, { headers: { 'x-forwarded-for': from() } })
  const cookies = new Map(form.headers.getSetCookie().map((each) => each.split(';')[0].split('=')))
  const token = /name="_csrf" value="([^"]+)"/.exec(await form.text())[1]
  const sent = await fetch(`${address}/sign-in`, {
    method: 'POST', redirect: 'manual', body: new URLSearchParams({ email, password, next: '/', _csrf: token }),
    headers: { 'x-forwarded-for': from(), cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
  })
  if (sent.status !== 303) throw new Error(`${email} could not sign in: ${sent.status}`)
  return sent.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ')
}

/**
 * Asks over one connection again and again until the time is up: the next request goes when the answer is whole. A client of our own on bare
 * sockets, because one that costs as much as the server would make every ratio look better than it is.
 */
const askOver = (path, cookie, until, times, wanted) =>
  new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1')
    let [held, began] = [Buffer.alloc(0), 0]
    const ask = () => {
      began = performance.now()
      socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept-encoding: br\r\nx-forwarded-for: ${from()}\r\n${cookie === null ? '' : `cookie: ${cookie}\r\n`}\r\n`)
    }
    socket.setNoDelay(true)
    socket.on('connect', ask)
    socket.on('error', fail)
    socket.on('data', (chunk) => {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      const head = held.indexOf('\r\n\r\n')
      if (head < 0) return
      const words = held.latin1Slice(0, head)
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(words)?.[1] ?? Number.NaN)
      if (held.length < head + 4 + length) return
      if (!words.startsWith(`HTTP/1.1 200`) || Number.isNaN(length) || !wanted(held.subarray(head + 4))) return fail(new Error(`${path} answered ${words.split('\r\n')[0]}`))
      held = Buffer.alloc(0)
      const now = performance.now()
      times.push(now - began)
      if (now < until) ask()
      else {
        socket.end()
        done()
      }
    })
  })

const measure = async ({ path, cookies, wanted = () => true }, seconds) => {
  const times = []
  const began = performance.now()
  await Promise.all(cookies.map((cookie) => askOver(path, cookie, began + seconds * 1000, times, wanted)))
  const took = (performance.now() - began) / 1000
  times.sort((one, other) => one - other)
  return { perSecond: times.length / took, p50: times[Math.floor(times.length * 0.5)], p99: times[Math.floor(times.length * 0.99)] }
}

const middle = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]

try {
  const people = []
  for (let each = 0; each < PEOPLE; each += 1) people.push(await signIn(`${roles[each % roles.length]}@exampleshire.example.org`))
  const nobody = Array.from({ length: PEOPLE }, () => null)
  const kinds = {
    'an empty reply of the same server': { path: '/health/live', cookies: nobody },
    'the public page': { path: '/public/exampleshire', cookies: nobody },
    'a released letter': { path: '/public/exampleshire/letters/minister-autumn-2026', cookies: nobody },
    'open data': { path: '/open-data/v1/programmes', cookies: nobody },
    'the scorecard, signed in': { path: '/programmes/exampleshire/measures', cookies: people, wanted: (body) => body.includes('How are we doing?') },
  }
  const found = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]))
  for (const kind of Object.values(kinds)) await measure(kind, 1)
  for (let round = 0; round < ROUNDS; round += 1) for (const [name, kind] of Object.entries(kinds)) found[name].push(await measure(kind, SECONDS))
  const told = Object.fromEntries(Object.entries(found).map(([name, rounds]) => [name, { perSecond: middle(rounds.map((each) => each.perSecond)), p50: middle(rounds.map((each) => each.p50)), p99: middle(rounds.map((each) => each.p99)) }]))
  const base = told['an empty reply of the same server'].perSecond
  for (const [name, { perSecond, p50, p99 }] of Object.entries(told)) console.log(`${name.padEnd(36)} ${perSecond.toFixed(0).padStart(7)} a second   ratio 1/${(base / perSecond).toFixed(1).padEnd(6)} half in ${p50.toFixed(1)} ms, 99 of 100 in ${p99.toFixed(1)} ms`)
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  console.log(`${PEOPLE} connections, ${SECONDS} seconds each, the middle of ${ROUNDS} rounds; ${cpus().length} cores, Node ${process.version}, load ${loadavg()[0].toFixed(1)}, ${memory.toFixed(0)} MB`)
  const misses = []
  for (const name of ['the public page', 'a released letter', 'open data']) if (told[name].perSecond < base * PUBLIC_GOAL) misses.push(`${name} is slower than a quarter of an empty reply`)
  const scorecard = told['the scorecard, signed in']
  if (scorecard.perSecond < base * SCORECARD_GOAL) misses.push('the scorecard is slower than a sixteenth of an empty reply')
  for (const [name, { p99 }] of Object.entries(told)) if (p99 > SLOWEST_HUNDREDTH_MS) misses.push(`${name}: one of 100 takes longer than ${SLOWEST_HUNDREDTH_MS} ms`)
  for (const miss of misses) console.log(`Missed: ${miss}`)
  process.exitCode = misses.length > 0 ? 1 : 0
} finally {
  child.kill('SIGTERM')
  await new Promise((done) => child.once('exit', done))
  rmSync(folder, { recursive: true, force: true })
}
