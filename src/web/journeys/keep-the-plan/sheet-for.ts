import type { ToldPlan } from '../../../core/plan/plan-difference.ts'
import type { RatingSkin } from '../../../core/plan/rating-skin.ts'

/** Letters of a line where three columns stand on a sheet of A4. */
const letters = 48

const linesOf = (text: string): number => Math.max(1, Math.ceil(text.length / letters))

/** A legend has two columns, and its words the narrower one. */
const legendLines = ({ legend, source }: Pick<RatingSkin, 'legend' | 'source'>): number => 2 + linesOf(source) + legend.reduce((sum, { means }) => sum + linesOf(means.repeat(2)) + 0.4, 0)

/** Two marks beside an action leave its words so narrow a column that they take about so many lines more. */
const secondMark = 4

/** In: a plan and the rating it is shown in, null for plain words. Out: about how many lines it takes when it is set in columns: long titles take more of them than short ones. */
export const linesTaken = ({ priorities, outcomes, actions }: Pick<ToldPlan, 'priorities' | 'outcomes' | 'actions'>, skin: RatingSkin | null): number =>
  priorities.length * 3 +
  outcomes.reduce((sum, { difference }) => sum + linesOf(difference) + 0.8, 0) +
  actions.reduce((sum, { title, owner, partner }) => sum + linesOf(title) + linesOf(`${owner ?? ''}, with ${partner ?? ''}. By 30 September 2027`) + 0.4 + (skin?.kind === 'two' ? secondMark : 0), 0) +
  (skin === null ? 0 : legendLines(skin))

const onA3 = 'It prints on one sheet of A3: on A4 the print would be too small to read.'

/** Sizes of paper and of print, and how many lines go on one such sheet, found by printing plans of many lengths. Nothing is set smaller than 7.4 points. */
const sheets = [
  { most: 120, classes: '', words: 'It prints on one sheet of A4.' },
  { most: 172, classes: ' ib-one-sheet--full', words: 'It prints on one sheet of A4.' },
  { most: 300, classes: ' ib-one-sheet--a3', words: onA3 },
  { most: 380, classes: ' ib-one-sheet--a3 ib-one-sheet--full', words: onA3 },
  { most: 545, classes: ' ib-one-sheet--a3 ib-one-sheet--dense', words: onA3 },
] as const

/** In: how many lines a plan takes. Out: the classes that set it for paper, and in words on what it prints. What is too long for the largest goes on to further sheets, and the page says so. */
export const sheetFor = (lines: number): { readonly classes: string; readonly words: string } =>
  sheets.find(({ most }) => lines <= most) ?? { classes: ' ib-one-sheet--a3 ib-one-sheet--full', words: 'It is too long for one sheet that can be read: it prints on several of A3, one priority after another.' }
