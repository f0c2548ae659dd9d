import { finalGradeOf, auditState } from '../../../core/audit/audit-state.ts'
import type { PracticeAudit } from '../../../core/audit/audit.ts'
import { secondLooks } from '../../../core/audit/second-look.ts'
import { may } from '../../../core/people/permission.ts'
import { dataTable, type Column } from '../../components/data-table/data-table.ts'
import { button, details, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { auditStateWords, gradeInWords, gradeTone, howChosen, secondLookWords } from '../../words/audit-words.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { namesOf, roundHere, teamName, type RoundSight } from './audit-sight.ts'

const aboutTheRound = ({ record, round, form }: RoundSight) => {
  const rows: readonly (readonly [string, string])[] = [
    ['How cases were chosen', howChosen(round)],
    ['Form', `${form.title}, version ${form.version}`],
    ...(round.size === 0
      ? [['Planned', dayInWords(round.planned)] as const]
      : [
          ['Lists', round.lists.map(({ team, cases }) => `${teamName(record, team)} ${cases.toLocaleString('en-GB')}`).join(', ')] as const,
          ['Drawn', `${round.size} of ${round.lists.reduce((sum, { cases }) => sum + cases, 0).toLocaleString('en-GB')}, on ${dayInWords(round.planned)}`] as const,
        ]),
    ['Due', dayInWords(round.due)],
  ]
  return summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })
}

/** How far is this round of audits? */
export const howFarIsThisRound = page({
  path: paths.auditRound(':programme', ':round'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, actor, on } = visit
    const sight = await roundHere(ask, visit)
    if (sight === null) return { kind: 'not-found' }
    const { record, round, form } = sight
    const plans = may(actor, 'plan-audits', programme.id, on)
    const names = plans ? await namesOf(ask, programme.id) : new Map<string, string>()
    const audits = record.audits.filter((audit) => audit.round === round.id)
    const looks = secondLooks(record, record.forms, on)
    const columns: readonly Column<PracticeAudit>[] = [
      { heading: 'Case', isRowHeading: true, staysOnOneLine: true, cell: ({ id, reference }) => html`<a class="govuk-link" href="${paths.audit(programme.id, id)}">${reference}</a>` },
      { heading: 'Team', cell: ({ team, again }) => html`${teamName(record, team)}${again === null ? null : html`<br>A second look at ${record.audits.find((each) => each.id === again)?.reference ?? 'an earlier case'}`}` },
      ...(plans
        ? [
            { heading: 'Place in its list', isNumeric: true, cell: ({ place }: PracticeAudit) => place },
            { heading: 'Auditor', cell: ({ auditor }: PracticeAudit) => (auditor === null ? null : (names.get(auditor) ?? 'Somebody who has left')), whenEmpty: 'Nobody yet' },
            { heading: 'Moderator', cell: ({ moderator }: PracticeAudit) => (moderator === null ? null : (names.get(moderator) ?? 'Somebody who has left')), whenEmpty: 'Nobody' },
          ]
        : []),
      { heading: 'How far', cell: (audit) => stateTag(auditStateWords[auditState(audit, record.gradings)]) },
      { heading: 'Grade that counts', whenEmpty: 'None yet', cell: (audit) => { const grade = finalGradeOf(audit, record.gradings); return grade === null ? null : stateTag({ words: gradeInWords(form, grade), tone: gradeTone(form, grade) }) } },
      { heading: 'Second look', whenEmpty: 'Not asked for', cell: ({ id }) => { const look = looks.find(({ audit }) => audit.id === id); return look === undefined ? null : html`${stateTag(secondLookWords[look.state])}<span class="ib-table__under">By ${dayInWords(look.due)}</span>` } },
    ]
    return {
      kind: 'page',
      title: round.title,
      width: 'wide',
      backLink: { href: paths.audits(programme.id), text: 'Audits' },
      body: html`${pageHeading({ title: round.title, kicker: 'Round of audits', lead: `${counted(audits.length, 'case', 'cases')} under references of their own. What each person said is hidden until both have sent.` })}
<div class="govuk-button-group">${button({ text: 'See the results so far', href: paths.auditResults(programme.id, round.id) })}</div>
${aboutTheRound(sight)}
${dataTable({ caption: 'Cases of this round', columns, rows: audits })}
${round.size === 0 ? null : details({ summaryText: 'How anyone can check that nobody chose the cases', text: `The draw began from “${round.seed}”. Drawing ${round.size} from the same lists with it gives the same places again.` })}`,
    }
  },
})
