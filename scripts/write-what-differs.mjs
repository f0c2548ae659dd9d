// Puts built files in their place while programs of an earlier build may be running from the same folder.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const keptForMs = 24 * 60 * 60 * 1000

/**
 * In: files as { path, contents } with absolute paths. Writes each file that is not there with the same bytes, whole or not at all: a program
 * that reads it meanwhile sees the old or the new one, never half of one. Out: the paths written.
 */
export const writeWhatDiffers = (files) =>
  files
    .filter(({ path, contents }) => !existsSync(path) || !readFileSync(path).equals(contents))
    .map(({ path, contents }) => {
      mkdirSync(dirname(path), { recursive: true })
      const unfinished = `${path}.${process.pid}.unfinished`
      writeFileSync(unfinished, contents)
      renameSync(unfinished, path)
      return path
    })

/**
 * In: a folder, the paths of the newest build in it, and now in milliseconds. Removes the files of builds that ended a day ago or earlier. A
 * file is a day old from the last build that made it, so a service that was started before a build still finds the parts it loads later.
 */
export const removeOldParts = (folder, newest, now = Date.now()) => {
  if (!existsSync(folder)) return
  const current = new Set(newest)
  for (const path of readdirSync(folder).map((name) => join(folder, name))) {
    if (current.has(path)) utimesSync(path, now / 1000, now / 1000)
    else if (now - statSync(path).mtimeMs > keptForMs) rmSync(path, { force: true })
  }
}
