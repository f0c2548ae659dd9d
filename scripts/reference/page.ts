/** What stands at the top of every generated page, so that nobody edits it by hand. */
const generated = '<!-- Written by `npm run docs` from the code. Do not edit: change the code and run it again. -->'

const cell = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')

/** In: headings and rows of plain Markdown text. Out: a Markdown table. */
export const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** In: a title and the parts of a page. Out: the page, with a blank line between its parts. */
export const markdown = (title: string, ...parts: readonly string[]): string => `${[generated, `# ${title}`, ...parts].join('\n\n')}\n`

/** Backticks around a code, as Markdown shows it. */
export const code = (text: string): string => `\`${text}\``
