import type { Command } from '../../cli/command.ts'

/** One line a command: its summary and where it is wired. Wiring is loaded only for the command that runs. */
export const commands: Readonly<Record<string, { readonly summary: string; readonly wire: () => Promise<Command> }>> = {
  arrows: {
    summary: 'counts how many yearly arrows of PANEL.csv INDICATORS.csv can be told from routine variation',
    wire: async () => (await import('./arrows.ts')).wire(),
  },
  'back-test': {
    summary: 'counts what inspectors found of the councils that stood furthest from their neighbours: PANEL.csv INDICATORS.csv OUTCOMES.csv NEIGHBOURS.csv',
    wire: async () => (await import('./back-test.ts')).wire(),
  },
  charts: {
    summary: 'draws up control charts of counts and ratios, and funnels, from standard input',
    wire: async () => (await import('./charts.ts')).wire(),
  },
  'load-figures': {
    summary: 'checks files of figures and takes them in: FILE ... --programme ID [--data FOLDER] [--dry-run]',
    wire: async () => (await import('./load-figures.ts')).wire(),
  },
  measure: {
    summary: 'counts the monthly figures of a statutory return and forgets its rows: FILE ... --from YYYY-MM --to YYYY-MM [--kind KIND]',
    wire: async () => (await import('./measure.ts')).wire(),
  },
  spc: {
    summary: '[--limits screened|unscreened] analyses the series on standard input with the NHS rules',
    wire: async () => (await import('./spc.ts')).wire(),
  },
  'working-days': {
    summary: 'counts working days of England and Wales between the days on standard input',
    wire: async () => (await import('./working-days.ts')).wire(),
  },
  demo: {
    summary: 'starts the web service with two sample programmes and sample people',
    wire: async () => (await import('./demo.ts')).demoCommand,
  },
  serve: {
    summary: 'starts the web service: [--port N] [--host ADDRESS] [--data FOLDER]',
    wire: async () => (await import('./serve.ts')).serveCommand,
  },
  'read-report': {
    summary: 'reads inspection reports: FILE|FOLDER ... [--jobs N]',
    wire: async () => (await import('./read-report.ts')).wire(),
  },
  'verify-journal': { summary: 'checks an exported journal, line by line', wire: async () => (await import('./verify-journal.ts')).wire() },
  'export-journal': { summary: 'writes the journal of the whole record into a file', wire: async () => (await import('./export-journal.ts')).wire() },
  people: { summary: 'lists and adds people, their passwords and roles, and begins programmes', wire: async () => (await import('./people.ts')).wire() },
  kinds: { summary: 'lists and enters kinds of notice, direction and the like', wire: async () => (await import('./kinds.ts')).wire() },
  backup: { summary: 'writes the whole record into one file', wire: async () => (await import('./backup.ts')).wire() },
  'export-programme': { summary: 'writes one programme into one file: ID FILE', wire: async () => (await import('./export-programme.ts')).wire() },
  'import-programme': { summary: 'takes a programme out of such a file into this copy', wire: async () => (await import('./import-programme.ts')).wire() },
  restore: { summary: 'puts a backup into an empty store', wire: async () => (await import('./restore.ts')).wire() },
  pack: {
    summary: 'lists packs and makes the files of one: PROGRAMME [PACK FOLDER]',
    wire: async () => (await import('./pack.ts')).wire(),
  },
}
