import { isNonEmpty } from '../../../core/branded.ts'
import type { Supplement } from '../../../core/pack/pack.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { flagsOnLatePaper, supplementAPack } from '../../../operations/issue-a-pack.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { flagPanel, goingOnReason } from '../../components/flagged-words/flagged-words.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { factsFrom, frozenParts } from './frozen-parts.ts'
import { issueName, packSeen, paperOf } from './pack-sight.ts'

const shown = async (ask: Questions, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[], warning: Html | null = null): Promise<Answer> => {
  const seen = await packSeen(ask, visit)
  if (seen === null) return { kind: 'not-found' }
  const { pack, issue } = seen
  const pages = (await paperOf(ask, issue)).pages.filter(({ id, isSupplement }) => id !== 'contents' && !isSupplement)
  const { line, long, choose } = fieldsFor(sent, errors)
  const title = 'Which paper comes late?'
  return {
    kind: 'page', title, errors, backLink: { href: paths.pack(visit.programme.id, pack.id, issueName(issue)), text: pack.title },
    body: html`${pageHeading({ title, kicker: pack.title, lead: 'Its sheets are numbered with a letter, such as 12a, so no sheet of the pack moves. People can put it into the pack they have printed.' })}
<form method="post" novalidate>
${visit.token}
${line('title', 'What is the paper called?')}
${line('from', 'Who is it from?', { hint: 'A post, such as Head of early help.' })}
${choose('after', 'After which page does it go?', pages.map(({ id, title: words }) => ({ value: id, text: words })), { first: 'Choose a page' })}
${long('words', 'What does it say?', { hint: 'Leave an empty line between paragraphs. Name no child and no family.', rows: '12' })}
${warning}
${button({ text: 'Add the paper' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-words': 'words', 'no-such-page': 'after' }

/** Which paper comes late? It goes into the last edition as a supplement and moves none of its pages. */
export const whichPaperComesLate = page({
  path: paths.supplementPack(':programme', ':pack'),
  guard: 'make-a-pack',
  show: (ask, visit) => shown(ask, visit, null, []),
  submit: {
    guard: 'make-a-pack',
    act: async (does, visit, sent) => {
      const seen = await packSeen(does, visit)
      if (seen === null) return { kind: 'not-found' }
      const { pack, issue } = seen
      const paragraphs = sent.text('words').replaceAll('\r\n', '\n').split(/\n\s*\n/).map((each) => each.replaceAll(/\s+/g, ' ').trim()).filter((each) => each !== '')
      const errors: FieldError[] = []
      if (sent.text('title').trim() === '') errors.push({ field: 'title', message: 'Enter what the paper is called' })
      if (sent.text('from').trim() === '') errors.push({ field: 'from', message: 'Say who the paper is from' })
      if (sent.text('after') === '') errors.push({ field: 'after', message: 'Choose the page after which it goes' })
      if (!isNonEmpty(paragraphs)) errors.push({ field: 'words', message: 'Enter what the paper says' })
      const frozen = await does.frozenPack(visit.programme.id, issue)
      if (errors.length > 0 || !isNonEmpty(paragraphs) || frozen === null) return shown(does, visit, sent, errors)
      const flagged = await flagsOnLatePaper(does, visit.programme.id, paragraphs)
      const goingOn = sent.text(goingOnReason)
      if (flagged.length > 0 && goingOn === '') {
        const message = 'Say it in other words, or say why the paper says it all the same'
        return shown(does, visit, sent, [{ field: goingOnReason, message }], flagPanel({ flagged, reason: '', error: message }))
      }
      const supplement: Supplement = { title: sent.text('title').trim(), from: sent.text('from').trim().replace(/\.$/, ''), after: sent.text('after'), paragraphs, ...(flagged.length === 0 ? {} : { flags: { flagged, goingOn } }) }
      const was = factsFrom(frozen.facts)
      const pages = (await paperOf(does, issue)).pages.filter(({ isSupplement }) => !isSupplement).map(({ id }) => id)
      const done = await supplementAPack(does, { pack: pack.id, supplement, pages, frozen: frozenParts({ ...was, supplements: [...was.supplements, supplement] }, does) }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(done)) return shown(does, visit, sent, [{ field: fieldOf[done.code] ?? 'title', message: `${done.message} ${done.whatToDo}` }])
      return { kind: 'redirect', to: paths.pack(visit.programme.id, pack.id, issueName({ edition: issue.edition, supplement: issue.supplement + 1 })), notice: 'The paper is in the pack. The files are being printed again.' }
    },
  },
})
