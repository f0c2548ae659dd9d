import type { NonEmpty } from '../../core/branded.ts'
import { isNonEmpty } from '../../core/branded.ts'
import { letterForms } from '../../core/board/letter-forms.data.ts'
import { flagsOfSays } from '../../core/board/paper-claims.ts'
import { numberedSources, sourceNumbers, type Letter, type LetterComment, type LetterStatement, type LetterTest } from '../../core/board/letter.ts'
import type { Author } from '../../core/board/meeting.ts'
import type { Block, Fact, Page, Paper } from '../page/paper.ts'
import { flagNote } from './flag-note.ts'
import { appendixInWords, howSourcesRead, letterKindNames, letterStateNames, sourceInWords, testAnswerNames } from '../words/letter-in-words.ts'
import { dayWords } from '../words/period-in-words.ts'

/** What of a letter is printed. The mark of the text is null where readers know nothing of the journal it stands in. */
export type LetterToPrint = Pick<Letter, 'kind' | 'title' | 'addressee' | 'period' | 'text' | 'state'> & { readonly signed: { readonly by: Pick<Author, 'name' | 'capacity' | 'on'>; readonly hash: string | null } | null }

/** Whose letter it is, and who may read it. */
type About = { readonly programme: string; readonly isInvented: boolean; readonly marking: string }

const marked = (words: string, said: Pick<LetterStatement | LetterTest, 'sources'>, letter: LetterToPrint): string => {
  const numbers = sourceNumbers(said, numberedSources(letter.text))
  return numbers.length === 0 ? words : `${words} [${numbers.join(', ')}]`
}

const sections = (letter: LetterToPrint): readonly Block[] =>
  letterForms[letter.kind].sections.flatMap(({ key, title }): readonly Block[] => {
    const own = letter.text.statements.filter((each) => each.section === key)
    return own.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...own.flatMap((each): readonly Block[] => [{ kind: 'paragraph', text: marked(each.text, each, letter), mayEndSheet: true }, ...(each.flags === undefined ? [] : [flagNote(each.flags)])])]
  })

const tests = (letter: LetterToPrint): readonly Block[] => {
  const answered = letterForms[letter.kind].tests.flatMap(({ key, question }) => letter.text.tests.filter((each) => each.key === key).map((test): Fact => ({ term: question, words: marked(`${testAnswerNames[test.answer]}. ${test.because}`, test, letter) })))
  return isNonEmpty(answered) ? [{ kind: 'heading', level: 2, text: 'The tests' }, { kind: 'facts', facts: answered }] : []
}

const signature = ({ signed }: LetterToPrint): readonly Block[] =>
  signed === null
    ? [{ kind: 'note', title: 'Not signed', text: 'This is a draft. It is nobody’s view yet.' }]
    : [{ kind: 'paragraph', text: `${signed.by.name}, ${signed.by.capacity}, ${dayWords(signed.by.on)}`, leadsOn: true }, { kind: 'paragraph', look: 'quiet', text: signed.hash === null ? 'The text is fixed: nobody can change a word of it.' : `The text is fixed. Its mark, which also stands in the journal: ${signed.hash}` }]

/** The last words before a signature go where it goes: a name alone on a sheet signs nothing that one can see. */
const leadingOn = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block, at) => (at === blocks.length - 1 && (block.kind === 'paragraph' || block.kind === 'facts') ? { ...block, leadsOn: true } : block))

/** What the director said of the facts, each comment apart from the text it speaks of, and what was answered (domain.md 12.1). */
const factCheckPages = ({ text }: LetterToPrint, comments: readonly LetterComment[]): readonly Page[] => {
  const said = comments.flatMap(({ statement, words, by, answer }): readonly Block[] => {
    const about = text.statements.find(({ id }) => id === statement)
    return [
      { kind: 'heading', level: 2, text: about === undefined ? 'On the report as a whole' : `On “${about.text}”` },
      { kind: 'note', title: `${by.name}, ${by.capacity}, ${dayWords(by.on)}`, text: words },
      { kind: 'paragraph', text: answer === null ? 'Not answered yet.' : `Answer: ${answer.words}` },
      ...(answer === null ? [] : [{ kind: 'paragraph', look: 'quiet', text: `${answer.by.name}, ${answer.by.capacity}, ${dayWords(answer.by.on)}` } as const]),
    ]
  })
  return said.length === 0 ? [] : [{ id: 'fact-check', title: 'What the fact check said', isSupplement: false, blocks: [{ kind: 'paragraph', look: 'lead', text: 'The director checks the facts and changes no word of the report. These comments are no part of what is signed.' }, ...said] }]
}

/** Reports that a council takes to its own members have a cover sheet: what they are asked, and which implications are set out. */
const coverPages = ({ kind, text, title }: LetterToPrint): readonly Page[] => {
  if (kind !== 'cabinet' && kind !== 'scrutiny') return []
  const { sections: parts } = letterForms[kind]
  const saidIn = (key: string): readonly string[] => text.statements.filter(({ section }) => section === key).map((each) => each.text)
  const asked = saidIn('recommendations')
  const implications = parts.filter(({ title: part }) => part.startsWith('Implications: ')).map(({ key, title: part }) => [part.replace('Implications: ', '').replace(/^./, (first) => first.toUpperCase()), saidIn(key).join(' ') || 'Nothing is stated yet'])
  const appendices = [...saidIn('appendices'), ...(text.appendices ?? []).map(appendixInWords)]
  return [{
    id: 'cover', title: 'Cover sheet', isSupplement: false,
    blocks: [
      { kind: 'facts', facts: [{ term: 'Report', words: title }, { term: 'Why it is here', words: saidIn('purpose').join(' ') || 'Nothing is stated yet' }] },
      { kind: 'heading', level: 2, text: letterForms[kind].sections.find(({ key }) => key === 'recommendations')?.title ?? 'Recommendations' },
      isNonEmpty(asked) ? { kind: 'list', items: asked, isNumbered: true } : { kind: 'paragraph', text: 'Nothing is asked yet.' },
      { kind: 'heading', level: 2, text: 'Implications' },
      { kind: 'table', table: { caption: 'What the report says of each', columns: [{ heading: 'For', isNumeric: false }, { heading: 'What is set out', isNumeric: false }], rows: implications } },
      { kind: 'heading', level: 2, text: 'Appendices' },
      isNonEmpty(appendices) ? { kind: 'list', items: appendices } : { kind: 'paragraph', text: 'None.' },
      ...(text.appendices ?? []).flatMap(({ says }, at): readonly Block[] => {
        const flags = flagsOfSays(says)
        return flags === null ? [] : [{ ...flagNote(flags), title: `Appendix ${at + 1}: not borne out by the record` }]
      }),
    ],
  }]
}

/** In: a letter, whose it is, and what was said of its facts. Out: the paper that every format is made from, with numbered sources. The same letter gives the same paper. */
export const letterPaper = (letter: LetterToPrint, { programme, isInvented, marking }: About, comments: readonly LetterComment[] = []): Paper => {
  const sources = numberedSources(letter.text).map((each) => sourceInWords(each, letter))
  const letterPage: Page = { id: 'letter', title: letter.title, isSupplement: false, blocks: [...leadingOn([...sections(letter), ...tests(letter)]), ...signature(letter)] }
  const sourcePage: readonly Page[] = isNonEmpty(sources) ? [{ id: 'sources', title: 'Sources', isSupplement: false, blocks: [{ kind: 'paragraph', look: 'lead', text: howSourcesRead(letter.text) }, { kind: 'list', items: sources, isNumbered: true }] }] : []
  const [first = letterPage, ...rest]: readonly Page[] = [...coverPages(letter), letterPage, ...sourcePage, ...factCheckPages(letter, comments)]
  const pages: NonEmpty<Page> = [first, ...rest]
  return {
    title: letterKindNames[letter.kind],
    subtitle: `${dayWords(letter.period.from)} to ${dayWords(letter.period.to)}`,
    programme,
    language: 'en-GB',
    edition: letter.signed === null ? letterStateNames[letter.state] : `Signed on ${dayWords(letter.signed.by.on)}`,
    marking,
    standing: isInvented ? `${programme} is invented: nobody here is real.` : null,
    day: letter.signed?.by.on ?? letter.period.to,
    facts: [{ term: 'To', words: letter.addressee }, { term: 'From', words: letter.signed === null ? 'Not signed yet' : `${letter.signed.by.name}, ${letter.signed.by.capacity}` }],
    pages,
    sheets: [{ name: 'Sources', columns: [{ key: 'number', heading: 'Number', kind: 'number' }, { key: 'source', heading: 'Source', kind: 'text' }], rows: sources.map((source, index) => ({ number: index + 1, source })) }],
  }
}
