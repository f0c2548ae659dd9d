import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const base = mkdtempSync(join(tmpdir(), 'improvement-board-commands-'))
const env = { ...process.env, DATABASE_URL: undefined, IMPROVEMENT_BOARD_DATA: undefined }
const password = 'correct horse battery'

const run = (words: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/improvement-board'), ...words], { input, encoding: 'utf8', env, cwd: base })
  const printed = stdout === '' ? null : (JSON.parse(stdout) as Record<string, unknown>)
  return { status, printed, stderr }
}
const file = (name: string): string => join(base, name)

afterAll(() => rmSync(base, { recursive: true, force: true }))

describe('the commands of the record', () => {
  const here = ['--data', file('here')]

  it('let the host add people, begin a programme and give a role', () => {
    expect(run(['people', 'begin-programme', 'exampleshire', '--name', 'Exampleshire', '--invented', ...here]).printed).toEqual({ done: true })
    expect(run(['people', 'add', '--name', 'Ada Sample', '--email', 'ada@exampleshire.example', ...here], `${password}\n`)).toMatchObject({ status: 0, printed: { name: 'Ada Sample' } })
    const joined = run(['people', 'join', 'ada@exampleshire.example', '--programme', 'exampleshire', '--role', 'chair', '--capacity', 'Independent chair', '--from', '2026-01-01', ...here])
    expect(joined).toMatchObject({ status: 0, printed: { role: 'chair', to: null } })
    const end = ['people', 'end', String(joined.printed!['id']), '--programme', 'exampleshire', '--on', '2026-12-31', '--reason', 'The term ends.']
    expect(run([...end, ...here])).toMatchObject({ status: 0 })
    expect(run(['people', 'set-password', 'nobody@exampleshire.example', ...here], `${password}\n`)).toMatchObject({ status: 1, printed: { refusal: { code: 'no-such-person' } } })
    expect(run(['people', 'close', 'ada@exampleshire.example', '--reason', 'Left.', ...here]).printed).toEqual({ done: true })
    expect(run(['people', 'list', ...here]).printed).toMatchObject({ people: [{ name: 'Ada Sample', isDisabled: true }] })
    expect(run(['people', 'close', 'ada@exampleshire.example', '--reason', 'Left.', ...here])).toMatchObject({ status: 1, printed: { refusal: { code: 'closed-already' } } })
    expect(run(['people', 'reopen', 'ada@exampleshire.example', '--reason', 'Came back.', ...here]).printed).toEqual({ done: true })
    expect(run(['people', 'list', ...here]).printed).toMatchObject({ people: [{ email: 'ada@exampleshire.example', isDisabled: false, memberships: [{ role: 'chair', to: '2026-12-31' }] }] })
  })

  it('say what is wrong with a call in one line, with exit code 2', () => {
    for (const words of [['people'], ['people', 'dance'], ['backup'], ['backup', 'a', 'b'], ['restore', file('nowhere')], ['verify-journal', '--head', 'x', 'y'], ['backup', file('b'), '--data', file('nothing')]]) {
      const { status, printed, stderr } = run(words)
      expect({ words, status, printed, lines: stderr.trim().split('\n').length }).toEqual({ words, status: 2, printed: null, lines: 1 })
    }
  })

  it('export the journal, find it intact, and find it broken once it is touched', () => {
    const exported = run(['export-journal', file('journal.jsonl'), ...here])
    expect(exported).toMatchObject({ status: 0, printed: { lines: 6 } })
    const head = exported.printed!['head']
    expect(run(['verify-journal', file('journal.jsonl'), '--head', String(head)])).toMatchObject({ status: 0, printed: { lines: 6, head, intact: true, first_broken: null } })
    const text = readFileSync(file('journal.jsonl'), 'utf8')
    writeFileSync(file('touched.jsonl'), text.replace('Independent chair', 'Dependent chair'))
    expect(run(['verify-journal', file('touched.jsonl')])).toMatchObject({ status: 1, printed: { lines: 6, head, intact: false, first_broken: 3 } })
    writeFileSync(file('cut.jsonl'), `${text.trim().split('\n').slice(0, 2).join('\n')}\n`)
    expect(run(['verify-journal', file('cut.jsonl')])).toMatchObject({ status: 0 })
    expect(run(['verify-journal', file('cut.jsonl'), '--head', String(head)])).toMatchObject({ status: 1, printed: { first_broken: 3 } })
    expect(text).not.toContain('argon2')
  })

  it('take a backup while the service runs, and restore it into an empty store only', async () => {
    const service = spawn(process.execPath, [join(root, 'bin/improvement-board'), 'serve', '--port', '0', ...here], { env, cwd: base, stdio: ['ignore', 'ignore', 'pipe'] })
    try {
      await new Promise<void>((done, fail) => {
        service.stderr.on('data', (bytes: Buffer) => bytes.toString().includes('ready on') && done())
        service.once('exit', () => fail(new Error('the service ended before it was ready')))
      })
      const second = run(['people', 'list', ...here])
      expect(second).toMatchObject({ status: 1, printed: { refusal: { code: 'data-folder-in-use' } } })
      expect(run(['backup', file('live.backup'), ...here])).toMatchObject({ status: 0, printed: { rows: 9 } })
    } finally {
      const ended = new Promise((done) => service.once('exit', done))
      service.kill('SIGTERM')
      await ended
    }
    const there = ['--data', file('there')]
    const restored = run(['restore', file('live.backup'), ...there])
    expect(restored).toMatchObject({ status: 0, printed: { rows: 9, lines: 6 } })
    expect(run(['restore', file('live.backup'), ...there])).toMatchObject({ status: 1, printed: { refusal: { code: 'store-not-empty' } } })
    expect(run(['export-journal', file('again.jsonl'), ...there]).printed).toMatchObject({ head: restored.printed!['head'] })
    expect(run(['people', 'list', ...there]).printed).toEqual(run(['people', 'list', ...here]).printed)
  })

  it('carry one programme into another copy, once', () => {
    expect(run(['export-programme', 'nowhere', file('no.programme'), ...here])).toMatchObject({ status: 1, printed: { refusal: { code: 'no-such-programme' } } })
    const exported = run(['export-programme', 'exampleshire', file('exampleshire.programme'), ...here])
    expect(exported).toMatchObject({ status: 0, printed: { programme: 'exampleshire', rows: 5 } })
    const elsewhere = ['--data', file('elsewhere')]
    expect(run(['import-programme', file('exampleshire.programme'), ...elsewhere])).toMatchObject({ status: 0, printed: { programme: 'exampleshire', name: 'Exampleshire', new_people: ['ada@exampleshire.example'] } })
    expect(run(['import-programme', file('exampleshire.programme'), ...elsewhere])).toMatchObject({ status: 1, printed: { refusal: { code: 'programme-is-here' } } })
    expect(run(['import-programme', file('live.backup'), ...elsewhere])).toMatchObject({ status: 1, printed: { refusal: { code: 'not-a-programme-file' } } })
    expect(run(['people', 'list', ...elsewhere]).printed).toMatchObject({ people: [{ email: 'ada@exampleshire.example', memberships: [{ role: 'chair', to: '2026-12-31' }] }] })
  })

  it('refuse a backup that was cut off and leave the store empty', () => {
    const whole = readFileSync(file('live.backup'))
    const empty = ['--data', file('empty')]
    // The file is packed, so these fall into its first line, and among its rows.
    for (const end of [Math.floor(whole.length / 4), Math.floor(whole.length * 0.9)]) {
      writeFileSync(file('cut.backup'), whole.subarray(0, end))
      expect(run(['restore', file('cut.backup'), ...empty]), `cut at ${end}`).toMatchObject({ status: 1, printed: { refusal: { code: 'backup-not-whole' } } })
    }
    writeFileSync(file('no.backup'), 'not a backup at all')
    expect(run(['restore', file('no.backup'), ...empty])).toMatchObject({ status: 1, printed: { refusal: { code: 'not-a-backup' } } })
    expect(run(['restore', file('live.backup'), ...empty])).toMatchObject({ status: 0 })
  })
})
