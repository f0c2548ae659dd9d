import type { Evidence } from '../../../core/evidence/evidence.ts'
import { eraseAPiece, linkAPiece, withdrawAPiece } from '../../../operations/keep-evidence.ts'
import { warningText } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { titleOf } from '../../words/evidence-words.ts'
import { offerFieldOf } from './common-fields.ts'
import { linkChoices, linkFields, linksSent } from './link-fields.ts'

export const pieceAsked = async (ask: Pick<Questions, 'evidence'>, { programme, params }: ProgrammeVisit): Promise<Evidence | null> =>
  (await ask.evidence(programme.id)).find(({ id }) => id === params['evidence']) ?? null

const backToPiece = (piece: Evidence, { programme }: ProgrammeVisit) => ({ href: paths.evidencePiece(programme.id, piece.id), text: titleOf(piece) })

/** Why does it no longer count? */
export const whyDoesItNoLongerCount = formPage({
  path: paths.withdrawEvidence(':programme', ':evidence'),
  guard: 'offer-evidence',
  subject: pieceAsked,
  title: 'Why does it no longer count?',
  kicker: titleOf,
  lead: 'It stays in the library, marked as withdrawn, with your reason. It then speaks for nothing.',
  back: backToPiece,
  fields: ({ sent, errors }) => fieldsFor(sent, errors).long('reason', 'Why is it withdrawn?', { hint: 'For example: the figures counted another team.' }),
  button: { text: 'Withdraw it', isWarning: true },
  parse: (form, _errors, { id }) => ({ id, reason: form.text('reason') }),
  checked: [{ name: 'reason', where: 'Why is it withdrawn?' }],
  act: (does, sent, { visit }) => withdrawAPiece(does, sent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'reason',
  done: ({ id }, { programme }) => ({ to: paths.evidencePiece(programme.id, id), notice: 'It is withdrawn.' }),
})

/** Which lawful demand asks that it be erased? */
export const whichDemandErasesIt = formPage({
  path: paths.eraseEvidence(':programme', ':evidence'),
  guard: 'erase-evidence',
  subject: pieceAsked,
  title: 'Which lawful demand does this answer?',
  kicker: titleOf,
  lead: 'Only where the law asks for it, such as a request of the person it is about, or an order of a court. Whatever is merely wrong is withdrawn instead.',
  back: backToPiece,
  fields: ({ sent, errors }) => html`${warningText({ text: 'Its words, its figures and its file go for good. What is left is a line that says it was here, with its dates, and why it went.', iconFallbackText: 'Warning' })}
<p class="govuk-body">A minute later it is also gone from the files under the database. Two things are not in our hands:</p>
<ul class="govuk-list govuk-list--bullet">
<li>Backups made before now still hold it, and so may the logs of a separate database server. Tell whoever hosts the service: the guide for hosts says what to do with both.</li>
<li>A pack, a paper or a letter that names this piece keeps the name and what was said of it, as its readers got it. It does not hold the file. If the demand covers that too, ask your data protection officer what its readers are told.</li>
</ul>
${fieldsFor(sent, errors).long('reason', 'Which demand, and of which day?', { hint: 'Name no person. For example: request for erasure of 3 November 2026, agreed by the data protection officer.' })}`,
  button: { text: 'Erase it for good', isWarning: true },
  parse: (form, _errors, { id }) => ({ id, reason: form.text('reason') }),
  checked: [{ name: 'reason', where: 'Which demand, and of which day?' }],
  act: (does, sent, { visit }) => eraseAPiece(does, sent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'reason',
  done: ({ id }, { programme }) => ({ to: paths.evidencePiece(programme.id, id), notice: 'Its words and its file are gone.' }),
})

/** What else does it speak for? */
export const whatElseDoesItSpeakFor = formPage({
  path: paths.linkEvidence(':programme', ':evidence'),
  guard: 'offer-evidence',
  subject: async (ask, visit) => {
    const piece = await pieceAsked(ask, visit)
    return piece === null ? null : { piece, choices: await linkChoices(ask, visit) }
  },
  title: 'What else does it speak for?',
  kicker: ({ piece }) => titleOf(piece),
  lead: 'One piece can speak for several things. What it was linked to before stays.',
  back: ({ piece }, visit) => backToPiece(piece, visit),
  fields: ({ subject: { piece, choices }, sent, errors, visit }) => linkFields(choices, { sent, errors, query: visit.query, taken: piece.links }),
  button: { text: 'Add the links' },
  parse: (form, _errors, { piece, choices }) => ({ id: piece.id, added: linksSent(form, choices) }),
  act: (does, sent, { visit }) => linkAPiece(does, sent, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: offerFieldOf,
  firstField: 'links',
  done: ({ piece }, { programme }) => ({ to: paths.evidencePiece(programme.id, piece.id), notice: 'The links are in.' }),
})
