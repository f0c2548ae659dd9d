import { evidenceKinds, type EvidenceKind } from '../../../core/evidence/evidence.ts'
import { membershipsIn } from '../../../core/people/actor.ts'
import { card, cardGrid } from '../../components/card/card.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { kindWords } from '../../words/evidence-words.ts'

/** Analysts offer figures and nothing else. */
const kindsFor = ({ actor, programme, on }: ProgrammeVisit): readonly EvidenceKind[] =>
  membershipsIn(actor, programme.id, on).every(({ role }) => role === 'analyst') ? ['series'] : evidenceKinds

const address = (programme: string, kind: EvidenceKind): string =>
  kind === 'series' ? paths.offerSeries(programme) : kind === 'document' ? paths.offerDocument(programme) : paths.offerKind(programme, kind)

/** What kind of evidence is it? */
export const whatKindOfEvidenceIsIt = page({
  path: paths.offerEvidence(':programme'),
  guard: 'offer-evidence',
  show: (_ask, visit) => {
    const query = new URLSearchParams(Object.entries(visit.query).filter(([name]) => ['action', 'outcome', 'finding', 'measure'].includes(name))).toString()
    const title = 'What kind of evidence is it?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.evidence(visit.programme.id), text: 'Evidence' },
      body: html`${pageHeading({ title, lead: 'Evidence is something others can look at. One kind alone rarely shows that children’s lives are better: look for a second.' })}
${cardGrid(kindsFor(visit).map((kind) => card({ title: kindWords[kind].offer, href: `${address(visit.programme.id, kind)}${query === '' ? '' : `?${query}`}`, body: html`<p>${kindWords[kind].hint}</p>` })))}`,
    }
  },
})
