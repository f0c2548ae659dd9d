import { WrongCall, type ExitCode, type Terminal } from '../cli/command.ts'
import { commands } from './commands/all.ts'

const readInput = async (): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const usage = (): string =>
  ['usage: improvement-board COMMAND ...', '', ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(20)} ${summary}`)].join('\n')

const run = async (): Promise<ExitCode> => {
  const [name, ...words] = process.argv.slice(2)
  const quiet = words.includes('--quiet')
  const terminal: Terminal = {
    words: words.filter((word) => word !== '--quiet'),
    readInput,
    print: (text) => process.stdout.write(text),
    say: (text) => {
      if (!quiet) process.stderr.write(text)
    },
    isInteractive: !quiet && process.stderr.isTTY === true,
  }
  if (name === undefined || name === '--help' || name === 'help') {
    process.stderr.write(`${usage()}\n`)
    return name === undefined ? 2 : 0
  }
  const command = commands[name]
  if (command === undefined) {
    process.stderr.write(`improvement-board: there is no command '${name}'; 'improvement-board help' lists them\n`)
    return 2
  }
  try {
    return await (await command.wire())(terminal)
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error
    process.stderr.write(`improvement-board ${name}: ${error.message}\n`)
    return 2
  }
}

process.exitCode = await run()
