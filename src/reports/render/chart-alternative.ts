import type { PaperChart } from '../page/paper.ts'

/** What a reader who cannot see a chart is told in its place. Its sentence and its figures stand in the text beside it. */
export const chartAlternative = ({ title, sentence, table }: PaperChart): string => `Chart: ${title}. ${sentence} The figures are in the table ${table === null ? 'before' : 'after'} it.`
