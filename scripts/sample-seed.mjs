// Makes a data folder with the sample programmes in it, once for each build. Tests start services on copies of it.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Starts the demo on a folder that has no record yet, and ends it in order as soon as it serves. */
const loadSamples = (folder) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'bin/improvement-board'), 'demo', '--port', '0', '--data', folder], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk) => {
      const wasReady = said.includes('ready on')
      said += chunk.toString()
      if (!wasReady && said.includes('ready on')) child.kill('SIGTERM')
    })
    child.once('exit', (code) => (said.includes('ready on') && code === 0 ? done() : fail(new Error(`the samples were not loaded, code ${code}:\n${said}`))))
  })

/** Says to other test runs beside this one that the samples are being made, and by which process. Out: false where another said so first. */
const isOursToMake = (note) => {
  try {
    writeFileSync(note, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  }
}

/** Whether the process that left the note lives: one that was stopped leaves it behind for ever. */
const isBeingMade = (note) => {
  try {
    process.kill(Number(readFileSync(note, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}

/** Out: the folder. It is made where it is not there, and waited for where another process is making it. */
export const sampleSeed = async () => {
  const folder = join(root, 'build', `samples-${readFileSync(join(root, 'build/stamp'), 'utf8').slice(0, 16)}`)
  const note = `${folder}-being-made`
  while (!existsSync(folder) && !isOursToMake(note)) {
    if (!isBeingMade(note)) rmSync(note, { force: true, recursive: true })
    await pause(200)
  }
  if (existsSync(folder)) return folder
  const making = mkdtempSync(join(root, 'build', 'samples-making-'))
  try {
    await loadSamples(making)
    rmSync(join(making, 'in-use.socket'), { force: true })
    if (!existsSync(folder)) renameSync(making, folder)
  } finally {
    rmSync(making, { recursive: true, force: true })
    rmSync(note, { force: true })
  }
  return folder
}
