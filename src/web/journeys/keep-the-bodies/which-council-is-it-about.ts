import { isValidOn, type BodyId } from '../../../core/bodies/body.ts'
import { successions } from '../../../core/bodies/changed-councils.data.ts'
import { knownBodies } from '../../../core/bodies/known-bodies.ts'
import { lackedOf } from '../../../core/bodies/take-council-in.ts'
import { takeACouncilIn } from '../../../operations/keep-bodies.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { paths } from '../../paths.ts'

/** Which council is this programme about? A council of public record comes in with those it came of. */
export const whichCouncilIsItAbout = formPage({
  path: paths.takeCouncilIn(':programme'),
  guard: 'keep-bodies',
  subject: async (ask, { programme, on, query }) => {
    const own = { bodies: await ask.bodies(programme.id), successions: await ask.successions(programme.id) }
    const held = new Set(own.bodies.map(({ id }) => id))
    const isWhole = (id: BodyId): boolean => held.has(id) && lackedOf(id, { bodies: knownBodies, successions }, own).bodies.length === 0
    const councils = knownBodies.filter((each) => each.kind === 'council' && isValidOn(each, on) && !isWhole(each.id)).map(({ id, name }) => ({ id, name, isHeld: held.has(id) })).toSorted((one, other) => one.name.localeCompare(other.name))
    return { councils, asked: query['council'] ?? '' }
  },
  title: 'Which council is this programme about?',
  lead: 'Its name, codes and days come from public record. The councils it came of, and those that came of them, come in beside it, so that figures from before a reorganisation find their place.',
  back: (_subject, { programme }) => ({ href: paths.bodies(programme.id), text: 'Bodies' }),
  fields: ({ subject: { councils, asked }, sent, errors }) => fieldsFor(sent, errors, { council: asked }).choose('council', 'Council', councils.map(({ id, name, isHeld }) => ({ value: id, text: isHeld ? `${name}: what it still lacks here` : name })), { first: 'Choose a council' }),
  button: { text: 'Take it into the programme' },
  parse: (form, errors) => {
    if (form.text('council') === '') errors.push({ field: 'council', message: 'Choose a council' })
    return form.text('council')
  },
  act: (does, council, { visit }) => takeACouncilIn(does, council, { bodies: knownBodies, successions }, { programme: visit.programme.id, actor: visit.actor }),
  fieldOf: {},
  firstField: 'council',
  done: (_subject, { programme }) => ({ to: paths.bodies(programme.id), notice: 'The council is in the programme, with all that belongs to it.' }),
})
