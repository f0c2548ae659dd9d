import type { Tables } from '../../src/store/schema.ts'
import { memoryDatabase } from './memory-database.ts'
import { code, markdown, table } from './page.ts'
import { commentInOneLine, sourceFiles } from './source-text.ts'

/** What each table is for. A table without words here does not compile. */
const tableWords = {
  person: 'People who can sign in. The password is kept as a hash only.',
  programme: 'Programmes of improvement: the fence around everything else.',
  membership: 'Who serves which programme, in which role, from which day to which day.',
  session: 'Browsers that are signed in. The token itself is never kept, only its hash.',
  sign_in_attempt: 'Attempts to sign in.',
  document: 'Files that were brought, by the hash of their bytes.',
  journal: 'Every change, each line sealed with the one before.',
  inspection: 'Inspections and visits: the register.',
  judgement: 'Grades as printed, one for each area of an inspection.',
  finding: 'What a report says must change, word for word, with its page.',
  lineage: 'What a later visit says about an earlier finding.',
  report_in_tray: 'Reports that were brought, and how far each has come.',
  priority: 'The few things the programme is about.',
  outcome: 'What will be different for children.',
  action: 'What was promised.',
  action_finding: 'Which findings an action answers.',
  pack: 'A board pack: for which meeting, in which order of pages, for whom.',
  pack_issue: 'A pack in one state, with everything it was made from and the paper it became. Never changed.',
  pack_file: 'A file of an issue: PDF, word processor, web page or workbook, with its hash.',
  progress_update: 'What was said of an action on a day: how far it is, what changed for children, and how anybody knows.',
  due_move: 'Every move of the end date of an action, with the reason and who agreed.',
  draft: 'Answers of a form that is not finished, seen by the person who fills it in.',
  body: 'Councils, trusts and others, each with its first and last day.',
  succession: 'Who came after whom, and how.',
  instrument: 'Notices, directions, contracts and the like, each with its source.',
  post: 'Posts that outlive whoever is in them, and which post took over.',
  appointment: 'Who was in a post, from when to when, by whom and with what advice at the end.',
  obligation: 'Clauses of instruments: who must do what, by when, and how it ended.',
  happening: 'Reports, services and events of the public record that are none of the others.',
  support_package: 'Support by another council or an adviser: what was agreed, given and found, and what came of it.',
  figure_series: 'Which measure of which body a run of figures is about, by a small number.',
  figure_load: 'Files of figures taken in, and loads taken back: who, when, what it changed.',
  figure: 'Every figure as one load gave it. A restated figure is a new row with the next revision.',
  figure_showing: 'Packs and files in which figures left these pages.',
  figure_shown: 'Which revision of which figure stood in such a pack or file.',
  calendar_address: 'Secret addresses of the calendar of duties, one that works for each person and programme. The secret is never kept, only its hash.',
  reminder_choice: 'Whether a person wants letters about duties that fall due.',
  letter: 'Letters about duties that fall due, and whether each was sent. They name duties and days and nothing else.',
  reminder: 'Who was told of which due day, once in each stage.',
  legal_duty_answer: 'That a duty of the law after an inspection report was met or lifted, and how we know.',
  instrument_kind: 'Kinds of instrument that the host entered, beside those that come with the service.',
  contract: 'Contracts with a trust or another provider, as signed.',
  kpi_version: 'Wordings of the indicators of a contract, each from its first day. None is ever rewritten.',
  contract_change: 'Changes to a contract that were proposed, who answered what, and whether they came into force.',
  kpi_return: 'Figures of a contract as submitted. Submitting again adds a version; none is ever rewritten.',
  contract_forecast: 'What a contract was expected to cost in a financial year, as said on a day.',
  contract_step_set_aside: 'Steps of the ladder that the rule proposed and a council decided not to take, with why.',
  contract_step: 'Steps of the breach ladder of a contract, with the remedial plan and how they ended.',
  contract_meeting: 'Meetings about a contract, with their decisions.',
  care_leaver_promise: 'What each council promises care leavers.',
  public_page: 'Whether a programme has a public page, who asked for it and who agreed.',
  public_item: 'What was written for the public, who released it, and what was taken back.',
  promise_take_up: 'How many had what was promised, of how many who could. Counts only.',
  care_leaver_count: 'Care leavers of a council on a day by standing in law. Counts only.',
  young_view: 'What groups of children in care and care leavers said, and the answer. Never one young person.',
  parenting_meeting: 'Who came to the corporate parenting board, by kind of member.',
  front_door_partner: 'Agencies that decide together at the front door.',
  front_door_agreement: 'Versions of what the agencies agreed to give.',
  front_door_month: 'What each agency really gave in a month: people, hours, answers, meetings. Counts only.',
  threshold_month: 'What was decided about contacts in a month, by outcome. Counts only.',
  audit_team: 'Teams whose practice is audited.',
  auditor: 'Who audits and moderates, and the team whose line they stand in.',
  audit_round: 'Rounds of audits: how many cases stand on the list of each team, how many were drawn, and the seed of the draw. Nothing about a case.',
  practice_audit: 'One case of a round under a reference of its own; the key to it is kept outside. Who audits and moderates, and the days on which they sent.',
  audit_grading: 'What the auditor or the moderator said of one case. Seen by its writer alone until both are in.',
  audit_theme: 'What was seen in several cases of a round, and the finding or action it led to.',
  risk: 'What could go wrong, how likely and how grave, who answers for it, and what was done about it. Never about a child.',
  recruitment_campaign: 'Drives to recruit social workers: counts of people by stage, what was paid, and how many stayed.',
  audit_form: 'Forms for audits written in a programme, each version whole.',
  action_wait: 'Which action cannot be done before which, and why.',
  plan_version: 'Versions of the plan that somebody signed, each with its whole content and its hash.',
  programme_kind: 'Kinds of notice that this programme entered for itself, with their stages. They travel with it.',
  inspection_correction: 'What an inspection in the register said before it was put right, by whom and why. Never changed.',
  academy_cohort: 'Intakes of the Social Work Academy. What became of each is kept as figures.',
  partner_escalation: 'What one agency raised with another, the answer, and how it was settled. Never about a named child.',
  meeting_series: 'How a board meets: standing agenda, quorum and place.',
  meeting: 'Meetings of a board, past and planned. A story slot holds a title and who brings it, nothing about a child.',
  agenda_item: 'Points of an agenda with the notes taken at the table. The version counts each saving.',
  meeting_paper: 'Papers asked for and given: a file by its hash, or a page of the record.',
  meeting_attendance: 'Who sat where at a meeting: substitutes, apologies, interests declared.',
  board_decision: 'What a board decided, why and by whom. Never changed.',
  board_action: 'What somebody will do for the board, and what came of it.',
  meeting_minutes: 'Versions of minutes: drafts, approved ones, corrections. None is ever rewritten.',
  board_letter: 'Reports to the minister and others: to whom, about which days, where they stand, who signed.',
  letter_version: 'Versions of the text of a report. None is ever rewritten; the journal names each by its hash.',
  letter_comment: 'What the director said of the facts of a report, and the answer. Beside the text, never in it.',
  publication_step: 'How each paper and report was restricted, opened and released, by whom and why. Never changed.',
  chair_assessment: 'What the chair alone concluded after a meeting. Never changed.',
  ownership: 'Who owned a body over a stretch of days, with their shares.',
  terms_of_reference: 'What a board is there to do, from a day on.',
  seat: 'Places on a board: of what kind, for whom, from when to when. A person is named only through a post.',
  carrying: 'Who answers for the findings of a visit, the plan, a contract, support or a promise, from a day on.',
  escalation_step: 'Steps of intervention a body was on, why, and when they were lifted.',
  local_measure: 'Measures that only this programme has. Those that ship are in the code.',
  measure_wording: 'Wordings of a measure of the programme, each from its day on.',
  measure_note: 'What a programme adds to a definition in its own words.',
  measure_target: 'What was agreed for a measure and a body, from a day on.',
  measure_owner: 'Who answers for a measure of a body, from a day on.',
  measure_link: 'Which findings and actions a measure speaks of.',
  definition_check: 'Wordings of measures that somebody other than the writer has looked at.',
  measure_question: 'Questions asked about a measure of a body.',
  measure_answer: 'Answers to questions about measures.',
  read_token: 'Secrets with which programs of a person read figures. The secret is never kept, only its hash.',
  series_annotation: 'What happened and may explain figures, for charts.',
  series_rebase: 'Days from which limits start afresh: proposed by one person, decided by another.',
  staleness_period: 'After how many months evidence of a kind no longer speaks for today, since when, and why.',
  review_way: 'Whether the independent view is written before the owner’s claim is seen, and since when.',
  effect_day: 'From when the effect of an outcome should be seen, with every earlier day.',
  statement: 'What the owner claims and what somebody independent sees of an outcome. Never changed.',
  settlement: 'How a difference between them was settled, by whom and why.',
  statement_reply: 'Replies of those who are judged to a view.',
  manager_line: 'Who manages whom, so that nobody accepts the proof of a person who decides on their work.',
  evidence_check: 'What a verifier said of a piece of evidence for an action.',
  closure: 'Closings of actions, their re-checks, and why they were opened again.',
  upward_claim: 'Statements that travel upward, what each rests on, and whether the record bears it out.',
  challenge: 'Questions that are owed an answer, the answers, and whether they satisfied.',
  recommendation: 'Recommendations of scrutiny, the answers, and the proof.',
  self_assessment: 'Versions of the self-assessment, with what the record held on that day.',
  figure_flag: 'Marks that a figure is to be read with care, and why.',
  evidence: 'What people can look at: figures, documents, audits, visits, voices and confirmations, with the days each speaks of.',
  evidence_link: 'Which findings, outcomes, actions and measures a piece of evidence speaks for.',
  server_reading: 'Whether this service may read returns about children for a programme, from when, by whom and why.',
  suppression_policy: 'How small numbers are kept back from the public, from a day on.',
  figure_release: 'Releases of figures to the public: who proposed, who decided, and the table as the public sees it. No true count.',
  figure_part: 'Figures cut by age, sex and the like, as one load gave them.',
  evidence_file: 'Files brought as evidence, by the hash of their bytes, with the words found in them.',
} as const satisfies Record<keyof Tables, string>

type Column = { readonly table: string; readonly name: string; readonly type: string; readonly isNeeded: boolean; readonly pointsTo: string | null; readonly comment: string | null }
type Policy = { readonly table: string; readonly role: string; readonly verb: string; readonly rows: string }

const columnsAsked = `select c.relname as "table", a.attname as "name", format_type(a.atttypid, a.atttypmod) as "type", a.attnotnull as "isNeeded",
  (select string_agg(distinct f.relname, ', ' order by f.relname) from pg_constraint k join pg_class f on f.oid = k.confrelid
    where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey)) as "pointsTo",
  col_description(c.oid, a.attnum) as "comment"
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum`

const policiesAsked = `select tablename as "table", roles[1]::text as "role", lower(cmd) as "verb", coalesce(qual, with_check) as "rows"
  from pg_policies where schemaname = 'public' order by tablename, roles[1]::text, cmd`

const roleOf: Readonly<Record<string, string>> = {
  improvement_board_app: 'A signed-in person',
  improvement_board_door: 'Sign-in',
  improvement_board_system: 'A service',
}
const verbWords: Readonly<Record<string, string>> = { select: 'read', insert: 'add', update: 'change', delete: 'remove' }

const verbs = ['select', 'insert', 'update', 'delete']
const inOrder = (one: Policy, other: Policy): number => verbs.indexOf(one.verb) - verbs.indexOf(other.verb)
/** As the database gives a condition back, without the line ends and the name it makes up. */
const conditionOf = ({ rows }: Policy): string => rows.replace(/\s+/g, ' ').replaceAll(/ AS board_\w+/g, '')

const policyLines = (policies: readonly Policy[]): string => {
  const roles = [...new Set(policies.map(({ role }) => role))]
  return roles
    .map((role) => {
      const own = policies.filter((policy) => policy.role === role).toSorted(inOrder)
      const conditions = [...new Set(own.map(conditionOf))]
      const said = conditions.map((rows) => {
        const doings = own.filter((policy) => conditionOf(policy) === rows).map(({ verb }) => verbWords[verb] ?? verb)
        return `${doings.join(', ')} ${rows === 'true' ? 'every row' : `rows where ${code(rows)}`}`
      })
      return `- ${roleOf[role] ?? role} may ${said.join('; ')}.`
    })
    .join('\n')
}

/** In: the root. Out: every exported type of core with the words above it. */
const termsOf = (root: string): readonly (readonly string[])[] =>
  sourceFiles(root, 'src/core').flatMap(({ path, text }) =>
    [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\nexport type (\w+)/g)].map((match) => [code(match[2]!), commentInOneLine(match[1]!), code(path)]),
  )

/** The page of every table and column, from a database made a moment ago, and of the types of core. */
export const dataDictionaryPage = async (root: string): Promise<string> => {
  const database = await memoryDatabase()
  const [columns, policies] = [await database.rows<Column>(columnsAsked), await database.rows<Policy>(policiesAsked)]
  await database.close()
  const names = [...new Set(columns.map((column) => column.table))]
  const sections = names.map((name) =>
    [
      `### ${name}`,
      (tableWords as Readonly<Record<string, string>>)[name] ?? '',
      table(
        ['Column', 'Kind', 'Needed', 'Points to'],
        columns.filter((column) => column.table === name).map((column) => [
          code(column.name) + (column.comment === null ? '' : ` ${column.comment}`), column.type, column.isNeeded ? 'yes' : 'no', column.pointsTo ?? '',
        ]),
      ),
      policyLines(policies.filter((policy) => policy.table === name)),
    ].join('\n\n'),
  )
  const terms = [...termsOf(root)].toSorted(([one], [other]) => (one! < other! ? -1 : 1))
  return markdown(
    'Data dictionary',
    'There is no table for a child, and no column for one. The words of the field are in [the glossary](../../GLOSSARY.md).',
    '## Tables',
    'Read from a database that was made a moment before this page. Row-level security is on for every table, also for its owner: what nobody is named for here, nobody may do. `board_programmes()` are the programmes a person serves on the day; `board_person()` is that person.',
    ...sections,
    '## Types of the code',
    'Every type of `src/core` that has words above it, with those words.',
    table(['Type', 'Meaning', 'Where'], terms),
  )
}
