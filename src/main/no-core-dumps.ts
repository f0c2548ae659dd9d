import { spawnSync } from 'node:child_process'

/**
 * Asks the system never to write the memory of this process into a file when it breaks, because rows of children may be in it. Node
 * cannot set such a limit itself, so `prlimit` of util-linux does it where it is there. Out: whether it was done. Where it was
 * not, whoever runs the command can say `ulimit -c 0` before it.
 */
export const forbidCoreDumps = (): boolean => process.platform === 'linux' && spawnSync('prlimit', ['--pid', String(process.pid), '--core=0:0'], { stdio: 'ignore', timeout: 2000 }).status === 0
