import { roundResults } from '../../../core/audit/round-results.ts'
import { offerAPieceOfEvidence } from '../../../operations/offer-evidence.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { gradeInWords } from '../../words/audit-words.ts'
import { commonFreeText, commonSent, datesAsked, nameAndWords, offerFieldOf } from '../offer-evidence/common-fields.ts'
import { linkChoices, linkFields, linksSent, type LinkChoices } from '../offer-evidence/link-fields.ts'
import { roundHere, type RoundSight } from './audit-sight.ts'

type Subject = RoundSight & { readonly choices: LinkChoices }

const foundIn = ({ record, round, form }: RoundSight): string => {
  const { finalCounts } = roundResults(record, round, form)
  return form.scale.grades.map(({ code }, place) => `${gradeInWords(form, code).toLowerCase()} ${finalCounts[place] ?? 0}`).join(', ')
}

/** What does this round of audits show, and of which outcome or action is it evidence? */
export const whatDoesThisRoundShow = formPage({
  path: paths.offerAuditRound(':programme', ':round'),
  guard: 'offer-evidence',
  subject: async (ask, visit): Promise<Subject | null> => {
    const sight = await roundHere(ask, visit)
    return sight === null ? null : { ...sight, choices: await linkChoices(ask, visit) }
  },
  title: 'What does this round show?',
  kicker: ({ round }) => round.title,
  lead: 'The round enters the library of evidence as practice. The library leads back to its results, which go on from there.',
  back: ({ round }, { programme }) => ({ href: paths.auditResults(programme.id, round.id), text: 'Results' }),
  fields: ({ subject, visit, sent, errors }) => html`<p class="govuk-body">Grades that count so far: ${foundIn(subject)}.</p>
${nameAndWords(sent, errors, { text: 'What did the audit find?', hint: 'How many were looked at, how many were good enough, and the main themes.' })}
${datesAsked(sent, errors, visit.on)}
${linkFields(subject.choices, { sent, errors, query: visit.query })}`,
  button: { text: 'Offer it' },
  parse: (form, errors, { round, choices }) => {
    const common = commonSent(form, errors)
    return common === null ? null : { ...common, content: { kind: 'audit' as const, audit: { id: round.id as string, title: round.title } }, links: linksSent(form, choices) }
  },
  checked: commonFreeText,
  act: (does, sent, { visit, textCheck }) => offerAPieceOfEvidence(does, { ...sent, textCheck, file: null }, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: offerFieldOf,
  firstField: 'title',
  done: (_subject, { programme }) => ({ to: paths.evidence(programme.id), notice: 'The round is in the library.' }),
})
