import { isNonEmpty } from '../../../core/branded.ts'
import type { Pack, PackChange, Supplement } from '../../../core/pack/pack.ts'
import { isRefusal, refuse } from '../../../core/refusal.ts'
import { correctAPack } from '../../../operations/issue-a-pack.ts'
import { changesBetween } from '../../../reports/board-pack/changes-between.ts'
import { composePack } from '../../../reports/board-pack/compose-pack.ts'
import type { PackFacts } from '../../../reports/board-pack/pack-facts.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type Doings, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { figuresInPack } from './figures-in-pack.ts'
import { factsFrom, frozenParts } from './frozen-parts.ts'
import { gatherFactsInParts, type InParts } from './gather-facts.ts'
import { gatherThenAct } from './gather-then-act.ts'
import { letOthersIn } from './let-others-in.ts'
import { issueName, packSeen } from './pack-sight.ts'

/** Differences shown before the edition is issued; the edition lists all. */
const SHOWN = 60

/** Late papers of all editions so far: in the next one they are pages like any other. */
const papersOf = ({ issues }: Pack): readonly Supplement[] => issues.flatMap(({ because }) => (because.kind === 'supplement' ? [because.supplement] : []))

/** What the record says now for this pack, asked part by part, and what differs from its last edition. */
const lookAgain = async (inParts: InParts, { programme }: ProgrammeVisit, pack: Pack, issue: Pack['issues'][number]): Promise<{ readonly facts: PackFacts; readonly changes: readonly PackChange[] }> => {
  const frozen = await inParts((ask) => ask.frozenPack(programme.id, issue))
  if (frozen === null) throw new Error('an issue of a pack has no facts')
  const was = factsFrom(frozen.facts)
  const facts = await gatherFactsInParts(inParts, programme, pack, { number: issue.edition + 1, correction: null, merged: papersOf(pack) })
  const bare = (each: PackFacts): PackFacts => ({ ...each, supplements: [], merged: [] })
  const before = composePack(bare(was))
  await letOthersIn()
  const after = composePack(bare(facts))
  await letOthersIn()
  return { facts, changes: changesBetween(before, after) }
}

const shown = async (inParts: InParts, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Promise<Answer> => {
  const seen = await inParts((ask) => packSeen(ask, visit))
  if (seen === null) return { kind: 'not-found' }
  const { pack, issue } = seen
  const { changes } = await lookAgain(inParts, visit, pack, issue)
  const title = 'Why is it corrected?'
  const back = { href: paths.pack(visit.programme.id, pack.id, issueName(issue)), text: pack.title }
  if (changes.length === 0) {
    return { kind: 'page', title, backLink: back, body: html`${pageHeading({ title, kicker: pack.title })}<p class="govuk-body">Nothing in the record differs from edition ${issue.edition}. Correct the figure or the entry first. Then come back.</p>` }
  }
  const { long } = fieldsFor(sent, errors)
  return {
    kind: 'page', title, errors, width: 'wide', backLink: back,
    body: html`${pageHeading({ title, kicker: pack.title, lead: `The record now differs from edition ${issue.edition} in ${counted(changes.length, 'place', 'places')}. Edition ${issue.edition + 1} will list every one.` })}
<form method="post" novalidate>
${visit.token}
${long('why', 'What was wrong?', { hint: 'It is printed at the front of the new edition.' })}
${button({ text: `Issue edition ${issue.edition + 1}` })}
</form>
${dataTable<PackChange>({ caption: changes.length > SHOWN ? `The first ${SHOWN} of ${changes.length} differences` : 'What differs', columns: [{ heading: 'Where', isRowHeading: true, cell: ({ where }) => where }, { heading: 'Was', cell: ({ before }) => before, whenEmpty: 'Was not there' }, { heading: 'Is', cell: ({ after }) => after, whenEmpty: 'Is not there any more' }], rows: changes.slice(0, SHOWN) })}`,
  }
}

/** Why is this pack corrected? What differs is found, not typed: the next edition lists every word and figure that moved. */
export const whyIsItCorrected = page({
  path: paths.correctPack(':programme', ':pack'),
  guard: 'make-a-pack',
  showSlowly: (see, visit) => shown(see, visit, null, []),
  submit: {
    guard: 'make-a-pack',
    acts: async (run, visit, sent, see) => {
      const { programme, actor } = visit
      const seen = await see((ask) => packSeen(ask, visit))
      if (seen === null) return { kind: 'not-found' }
      const { pack, issue } = seen
      const why = sent.text('why').trim()
      if (why === '') return shown(see, visit, sent, [{ field: 'why', message: 'Say what was wrong, in a sentence that will be printed' }])
      const { sha256 } = await see(async (ask) => ({ sha256: ask.sha256 }))
      const done = await gatherThenAct(programme, {
        see, run,
        gather: async (inParts) => {
          const { facts, changes } = await lookAgain(inParts, visit, pack, issue)
          if (!isNonEmpty(changes)) return { facts, corrected: null }
          await letOthersIn()
          return { facts, corrected: { changes, frozen: frozenParts({ ...facts, correction: { why, changes } }, { sha256 }), figures: await inParts((ask) => figuresInPack(ask, programme, pack)) } }
        },
      }, async (does: Doings, { corrected }) => {
        if (corrected === null) return refuse('nothing-differs', 'Nothing in the record differs from this edition.', 'Correct the figure or the entry first. Then issue the new edition.')
        const { changes, frozen, figures } = corrected
        return correctAPack(does, { pack: pack.id, why, changes, frozen, shown: figures }, { programme: programme.id, actor })
      })
      if (isRefusal(done)) return done.code === 'nothing-differs' ? { kind: 'refused', refusal: done } : shown(see, visit, sent, [{ field: 'why', message: `${done.message} ${done.whatToDo}` }])
      return { kind: 'redirect', to: paths.pack(programme.id, pack.id, String(issue.edition + 1)), notice: `Edition ${issue.edition + 1} is issued. Its files are being printed.` }
    },
  },
})
