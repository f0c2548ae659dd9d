import type { Pack } from '../../../core/pack/pack.ts'
import { paperTitle } from '../../../operations/issue-a-pack.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { takeOutPart } from '../load-figures/take-out-part.ts'
import { issueName } from './pack-sight.ts'

type Issue = Pack['issues'][number]

/** In: an issue of a pack. Out: by what its figures were noted when its edition was made; null where none were, as in packs without figures. */
const noted = async (ask: Pick<Questions, 'figuresShownAs'>, pack: Pack, { edition, programme }: Issue) => {
  const first = pack.issues.find((each) => each.edition === edition && each.supplement === 0)
  if (first === undefined) return null
  const from = { kind: 'paper', name: paperTitle(pack.title, edition), on: first.on } as const
  return (await ask.figuresShownAs(programme, from.name, from.on)).length === 0 ? null : from
}

/** The figures that are printed in an edition, as files; null where it prints none. */
export const figuresOfEdition = async (ask: Pick<Questions, 'figuresShownAs'>, pack: Pack, issue: Issue): Promise<Html | null> => {
  const from = await noted(ask, pack, issue)
  return from === null ? null : takeOutPart(issue.programme, { measures: null, bodies: null, from }, html`Every number of a measure that is printed in this edition, as it was printed, with what it was divided from and where it came from.`, 'take-out-figures', 'Take its figures out')
}

/** The way there from each page of the edition. */
export const wayToFigures = async (ask: Pick<Questions, 'figuresShownAs'>, pack: Pack, issue: Issue): Promise<Html | null> =>
  (await noted(ask, pack, issue)) === null ? null : html`<p class="govuk-body"><a class="govuk-link" href="${paths.pack(issue.programme, pack.id, issueName(issue))}#take-out-figures">Take the figures of this edition out</a>, as a workbook or as CSV.</p>`
