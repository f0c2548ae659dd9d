// Installs the packages of package-lock.json where they are missing or older than the lock file.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

const root = fileURLToPath(new URL('..', import.meta.url))

const isInstalled = (name, version) => {
  const manifest = join(root, 'node_modules', name, 'package.json')
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
}

/** @param {{ development: boolean }} wanted whether the tools for testing are needed too */
export const ensurePackages = ({ development }) => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const wanted = { ...manifest.dependencies, ...(development ? manifest.devDependencies : {}) }
  const missing = Object.entries(wanted).filter(([name, version]) => !isInstalled(name, version))
  if (missing.length === 0) return
  console.error(`Installing packages (${missing.length} missing). This takes about half a minute the first time.`)
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', development ? '--include=dev' : '--omit=dev'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) {
    console.error('The packages could not be installed. Check the network connection and run the command again.')
    process.exit(1)
  }
}
