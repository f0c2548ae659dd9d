import type { FigureCheck } from '../../../core/measure/figure-check.ts'
import { figureRules, waivable, whyNotReady, type Waiver } from '../../../core/measure/figure-problem.ts'
import { refuse, type Refusal } from '../../../core/refusal.ts'
import { button, fileUpload, warningText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html, type Hole, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import type { Tools } from '../../tools.ts'
import { counted } from '../../words/count-words.ts'
import { countsInWords, wordsOfForm } from '../../words/figure-words.ts'
import { besidePart, countsPart, jumpsPart, namesHere, overtakenPart, problemsPart, restatedPart, waiversPart } from './dry-run-parts.ts'
import { withRowsOfReturn } from './rows-of-return.ts'

const secondsBetweenLooks = 2

type Ask = Pick<Questions, 'measures' | 'bodies'> & Pick<Tools, 'figureDesk'>

const another = ({ programme }: ProgrammeVisit): Html => html`<p class="govuk-body"><a class="govuk-link" href="${paths.loads(programme.id)}">Choose another file</a></p>`

const said = ({ message, whatToDo }: Refusal): Html => html`<p class="govuk-body">${message} ${whatToDo}</p>`

/** How far work has come, as a bar of the browser's own and in words. */
const progress = (what: string, { done, of }: { readonly done: number; readonly of: number }): Html => {
  const share = of === 0 ? 0 : Math.min(100, Math.floor((100 * done) / of))
  return html`<p class="govuk-body"><label for="how-far">${what}: ${share}%</label></p><progress id="how-far" max="100" value="${String(share)}" class="ib-progress">${share}%</progress>
<p class="govuk-body govuk-!-margin-top-4">This page looks again every ${secondsBetweenLooks} seconds. You may leave it and come back.</p>`
}

const titles = {
  reading: 'The file is being checked',
  loading: 'The figures are being loaded',
  refused: 'This file cannot be loaded',
  loaded: 'The figures are loaded',
  checked: 'What would this file change?',
} as const satisfies Record<FigureCheck['state']['kind'], string>

/** Another try without a new start: the same questions stand answered. */
const againPart = ({ programme, token }: ProgrammeVisit, id: string): Html => html`<form method="post" action="${paths.checkFigures(programme.id, id)}" enctype="multipart/form-data" novalidate class="ib-panel">
${token}
${fileUpload({ id: 'again', name: 'again', multiple: true, label: { text: 'Have you put it right?', classes: 'govuk-label--m' }, hint: { text: 'Choose the corrected file, or all files of the return, and check again. You need not answer anything else anew.' } })}
${button({ text: 'Check again', name: 'then', value: 'again', classes: 'govuk-button--secondary govuk-!-margin-bottom-0' })}
</form>`

const checkedPart = async (ask: Ask, visit: ProgrammeVisit, { id, state, places }: FigureCheck & { readonly state: Extract<FigureCheck['state'], { kind: 'checked' }> }): Promise<Hole> => {
  const { run, file, refusal } = state
  const names = await namesHere(ask, visit)
  const { problems, figures } = run.summary
  const isLoadable = figures > 0 && problems.every(({ rule }) => waivable[rule])
  // Whoever sees five screens of problems should know at the first that nothing can be loaded yet.
  const whyNot = isLoadable ? null : figures === 0 ? 'There is no figure here that could be loaded.' : 'The file contradicts itself, so nothing of it can be loaded. Put it right and check it again.'
  return html`${refusal === null ? null : warningText({ text: `${refusal.message} ${refusal.whatToDo}`, iconFallbackText: 'Warning' })}
${whyNot === null ? null : warningText({ text: whyNot, iconFallbackText: 'Warning' })}
<p class="govuk-body">${wordsOfForm(file.form)}, ${counted(figures, 'figure', 'figures')} in ${counted(run.summary.rows, 'row', 'rows')}. Nothing has happened yet.</p>
${problems.length === 0 ? null : problemsPart(withRowsOfReturn(problems, places), paths.figureProblems(visit.programme.id, id))}
${countsPart(run, file.form)}
${besidePart(run, names)}
${overtakenPart(run, names, file.form)}
${restatedPart(run, names)}
${jumpsPart(run, names)}
<form method="post" action="${paths.checkFigures(visit.programme.id, id)}" novalidate>
${visit.token}
${isLoadable ? waiversPart(problems) : null}
${isLoadable ? warningText({ text: 'All of it is loaded, or nothing. A restated figure keeps the old one, and the load can be undone.', iconFallbackText: 'Warning' }) : null}
<div class="govuk-button-group">
${isLoadable ? button({ text: 'Load these figures', preventDoubleClick: true }) : null}
${button({ text: 'Drop this file', name: 'then', value: 'drop', classes: 'govuk-button--secondary' })}
</div>
</form>
${problems.length === 0 ? null : againPart(visit, id)}`
}

const partOf = async (ask: Ask, visit: ProgrammeVisit, check: FigureCheck): Promise<Hole> => {
  const { state } = check
  switch (state.kind) {
    case 'reading':
      return progress('Read', state)
    case 'loading':
      return progress('Loaded', state)
    case 'refused':
      return html`${said(state.refusal)}${againPart(visit, check.id)}${another(visit)}`
    case 'loaded':
      return html`<p class="govuk-body">${countsInWords(state.figures)}.</p><p class="govuk-body"><a class="govuk-link" href="${paths.loads(visit.programme.id)}">See all files that were loaded</a></p>`
    case 'checked':
      return checkedPart(ask, visit, { ...check, state })
    default:
      return state satisfies never
  }
}

const shown = async (ask: Ask, visit: ProgrammeVisit, refused: Refusal | null, field?: string): Promise<Answer> => {
  const check = ask.figureDesk.find(visit.params['check'] ?? '', visit.programme.id, visit.actor)
  if (check === null) {
    const title = 'This file is no longer here'
    return { kind: 'page', title, body: html`${pageHeading({ title })}<p class="govuk-body">Files wait in memory only, each person has one at a time, and only that person can open it.</p>${another(visit)}` }
  }
  const title = titles[check.state.kind]
  const rules = check.state.kind === 'checked' ? check.state.run.summary.problems.filter(({ rule }) => waivable[rule]) : []
  const errors = refused === null ? [] : [{ field: field ?? (rules[0] === undefined ? 'load' : `waive-${rules[0].rule}`), message: `${refused.message} ${refused.whatToDo}` }]
  const isAtWork = check.state.kind === 'reading' || check.state.kind === 'loading'
  return {
    kind: 'page', title, errors, width: 'wide', backLink: { href: paths.loads(visit.programme.id), text: 'Back to the files loaded' }, ...(isAtWork ? { refreshAfter: secondsBetweenLooks } : {}),
    body: html`${pageHeading({ title, kicker: check.name })}${await partOf(ask, visit, check)}`,
  }
}

const waiversIn = (sent: Form): readonly Waiver[] => figureRules.flatMap((rule) => (sent.text(`waive-${rule}`) === '' ? [] : [{ rule, reason: sent.text(`waive-${rule}`) }]))

/** What would this file change? How far the check has come, then what it found, then the button that takes it all in. */
export const whatWouldThisFileChange = page({
  path: paths.checkFigures(':programme', ':check'),
  largestFile: 128 * 2 ** 20,
  guard: 'load-figures',
  show: (ask, visit) => shown(ask, visit, null),
  submit: {
    guard: 'load-figures',
    looksItself: ['files'],
    hasNoWayPast: true,
    act: async (does, visit, sent) => {
      const [id, programme] = [visit.params['check'] ?? '', visit.programme.id]
      const check = does.figureDesk.find(id, programme, visit.actor)
      if (check === null || (check.state.kind !== 'checked' && !(check.state.kind === 'refused' && sent.text('then') === 'again'))) return shown(does, visit, null)
      if (sent.text('then') === 'drop') {
        does.figureDesk.drop(id, programme, visit.actor)
        return { kind: 'redirect', to: paths.loads(programme), notice: 'The file is dropped. No figure has changed.' }
      }
      if (sent.text('then') === 'again') {
        const files = sent.files('again').filter(({ bytes }) => bytes.length > 0)
        if (files.length === 0) return shown(does, visit, refuse('nothing-chosen', 'No file was chosen.', 'Choose the corrected file.'), 'again')
        does.figureDesk.again(id, programme, visit.actor, files)
        return { kind: 'redirect', to: paths.checkFigures(programme, id) }
      }
      const waivers = waiversIn(sent)
      if (check.state.kind !== 'checked') return shown(does, visit, null)
      const refused = whyNotReady(check.state.run.summary, waivers)
      if (refused !== null) return shown(does, visit, refused)
      does.figureDesk.confirm(id, programme, visit.actor, waivers)
      return { kind: 'redirect', to: paths.checkFigures(programme, id) }
    },
  },
})
