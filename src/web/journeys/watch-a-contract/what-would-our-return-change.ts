import { checkForChildData, type TextChecked } from '../../../core/child-data/text-check.ts'
import { providerOf } from '../../../core/contract/contract.ts'
import { returnTableShape } from '../../../core/contract/return-table-shape.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { bringInReturns } from '../../../operations/bring-in-returns.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, checkboxes } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { problemsTable } from '../../components/problems-table/problems-table.ts'
import { textCheckPanel, textCheckReason } from '../../components/text-check/text-check.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import type { Tools } from '../../tools.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { bodyName, contractTrail, type ContractSight } from './contract-sight.ts'
import { ownContract, returnHere, tryReturn, type KeptReturn, type ReturnDryRun } from './our-return.ts'
import { returnDryRunParts } from './return-dry-run-parts.ts'

type Kept = KeptReturn & { readonly draft: string }
type Found = Extract<ReturnDryRun, { readonly kind: 'found' }>

const wordColumns = returnTableShape.columns.filter(({ key }) => ['gap', 'qualityNote', 'commentary', 'why'].includes(key))

/** The words of a file are looked at as closely as words that are typed into the form of one figure. */
const wordsChecked = ({ found, rows, rowNumbers }: Found, reason: string, { on }: ProgrammeVisit): TextChecked => {
  const brought = new Set(found.brought.flatMap((each) => each.rows))
  const texts = rows.flatMap((row, index) => {
    const at = rowNumbers[index] ?? 0
    return brought.has(at) ? wordColumns.flatMap(({ key, heading }) => (typeof row[key] === 'string' ? [{ kind: 'text' as const, where: `Row ${at}, ${heading}`, text: String(row[key]) }] : [])) : []
  })
  return checkForChildData(texts, reason, on)
}

const titles = { found: 'Is this what we give?', problems: 'The file has problems', refused: 'The file cannot be brought in' } as const satisfies Record<ReturnDryRun['kind'], string>

const shown = async (ask: Questions & Tools, visit: ProgrammeVisit, sight: ContractSight, kept: Kept, reason: string, errors: readonly FieldError[]): Promise<Answer> => {
  const { programme, record } = sight
  const { contract } = record
  const run = await tryReturn(ask, kept, sight, visit)
  const isNothing = run.kind === 'found' && run.found.brought.length === 0
  const title = isNothing ? 'Nothing would change' : titles[run.kind]
  const again = html`<p class="govuk-body"><a class="govuk-link" href="${paths.bringInReturn(programme, contract.id)}">Bring another file</a></p>`
  const confirm = (found: Found): Html => {
    const words = wordsChecked(found, reason, visit)
    const provider = bodyName(sight, providerOf(contract))
    return html`<form method="post" action="${paths.bringInReturnCheck(programme, contract.id, kept.draft)}" novalidate class="ib-section">
${visit.token}
<input type="hidden" name="seen" value="${found.seen}">
${words.kind === 'clear' && words.override === null ? null : textCheckPanel({ warnings: words.kind === 'warned' ? words.warnings : [], reason, error: words.kind === 'warned' ? 'Take it out of the file and bring it again, or say why it may stay.' : '' })}
${checkboxes({ idPrefix: 'voice', name: 'voice', fieldset: { legend: { text: `In the name of ${provider}`, classes: 'govuk-fieldset__legend--m' } }, hint: { text: 'All of it is taken, or nothing. The councils see the figures at once, with your name and your post.' }, items: [{ value: 'yes', text: `I give these figures for ${provider}` }], errorMessage: errorOf(errors, 'voice') })}
<div class="govuk-button-group">${button({ text: 'Give these figures', preventDoubleClick: true })}${button({ text: 'Drop this file', name: 'then', value: 'drop', classes: 'govuk-button--secondary' })}</div>
</form>`
  }
  const body = (): Html => {
    switch (run.kind) {
      case 'refused':
        return html`<p class="govuk-body">${run.refusal.message} ${run.refusal.whatToDo}</p>${again}`
      case 'problems':
        return html`${problemsTable(run.problems)}${again}`
      case 'found':
        return html`${returnDryRunParts(sight, run.found)}${isNothing ? again : confirm(run)}`
      default:
        return run satisfies never
    }
  }
  return { kind: 'page', title, errors, width: 'wide', breadcrumbs: [...contractTrail(sight, '').slice(0, 2), { text: 'Bring in our return', href: paths.bringInReturn(programme, contract.id) }, { text: title }], body: html`${pageHeading({ title, kicker: kept.name, ...(run.kind === 'found' && !isNothing ? { lead: 'Nothing has happened yet.' } : {}) })}${body()}` }
}

const fileIsGone = (sight: ContractSight): Answer => {
  const title = 'This file is no longer here'
  return {
    kind: 'page', title, breadcrumbs: contractTrail(sight, title),
    body: html`${pageHeading({ title })}<p class="govuk-body">It was brought in, or it was dropped. Only the person who brought it can open it.</p><p class="govuk-body"><a class="govuk-link" href="${paths.bringInReturn(sight.programme, sight.record.contract.id)}">Bring another file</a></p>`,
  }
}

const onContract = async (ask: Questions & Tools, visit: ProgrammeVisit, then: (sight: ContractSight, kept: Kept) => Promise<Answer>): Promise<Answer> => {
  const sight = await ownContract(ask, visit)
  if (sight === null) return { kind: 'not-found' }
  if (isRefusal(sight)) return { kind: 'refused', refusal: sight }
  const kept = await returnHere(ask, visit)
  return kept === null ? fileIsGone(sight) : then(sight, kept)
}

/** What would our return change? A dry run of the file, and one button with which whoever speaks for the provider gives all of it. */
export const whatWouldOurReturnChange = page({
  path: paths.bringInReturnCheck(':programme', ':contract', ':draft'),
  guard: 'submit-kpi-return',
  show: (ask, visit) => onContract(ask, visit, (sight, kept) => shown(ask, visit, sight, kept, kept.override?.reason ?? '', [])),
  submit: {
    guard: 'submit-kpi-return',
    act: (does, visit, sent) =>
      onContract(does, visit, async (sight, kept) => {
        const { programme, actor } = visit
        const { contract } = sight.record
        if (sent.text('then') === 'drop') {
          await does.dropDraft(kept.draft)
          return { kind: 'redirect', to: paths.bringInReturn(programme.id, contract.id), notice: 'The file is dropped. No figure was given.' }
        }
        const reason = sent.text(textCheckReason) || (kept.override?.reason ?? '')
        const again = (field: string, message: string): Promise<Answer> => shown(does, visit, sight, kept, reason, [{ field, message }])
        // What was shown is worked out again from the bytes and the record of this moment: the page itself is not believed.
        const run = await tryReturn(does, kept, sight, visit)
        if (run.kind !== 'found' || run.found.brought.length === 0) return shown(does, visit, sight, kept, reason, [])
        if (run.seen !== sent.text('seen')) return again('voice', 'Figures have changed since you looked. Read what would change again, then confirm')
        const words = wordsChecked(run, reason, visit)
        if (words.kind === 'warned') return again(textCheckReason, `${words.refusal.message} ${words.refusal.whatToDo}`)
        if (sent.text('voice') === '') return again('voice', `Tick the box to give the figures for ${bodyName(sight, providerOf(contract))}`)
        const override = words.override ?? kept.override
        const file = { name: kept.name, sha256: kept.sha256 }
        const done = await bringInReturns({ ...does, record: (decided, by, own = null) => does.record(decided, by, own ?? override) }, { contract: contract.id, rows: run.rows, rowNumbers: run.rowNumbers, file }, { programme: programme.id, actor })
        if (isRefusal(done)) return again('voice', `${done.message} ${done.whatToDo}`)
        await does.dropDraft(kept.draft)
        return { kind: 'redirect', to: paths.contract(programme.id, contract.id), notice: `${capitalised(counted(done.first + done.again, 'submission is', 'submissions are'))} on record.` }
      }),
  },
})
