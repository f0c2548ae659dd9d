import { knownBodies } from '../../../core/bodies/known-bodies.ts'
import { isRefusal, type Refusal } from '../../../core/refusal.ts'
import { membershipsIn } from '../../../core/people/actor.ts'
import { noteFiguresRead } from '../../../operations/note-figures-shown.ts'
import { page, type Answer } from '../../page.ts'
import { paths } from '../../paths.ts'
import { figuresToSee } from '../load-figures/figures-to-see.ts'
import { asJson, bodyJson, figureJson, measureJson } from './interface-json.ts'
import { openApi } from './openapi.ts'
import { pageOfFigures, parseFiguresAsked } from './page-of-figures.ts'

const wrongCall = ({ code, message, whatToDo }: Refusal): Answer => ({
  kind: 'file', code: 400, mediaType: 'application/json; charset=utf-8', bytes: `${JSON.stringify({ refusal: { code, message, what_to_do: whatToDo } })}\n`,
})

/** What the interface can be asked, for programs: OpenAPI 3.1. */
export const interfaceDescription = page({ path: paths.interfaceDescription(), guard: 'anyone', show: (ask) => asJson(openApi(), ask) })

/** For programs: the programmes somebody serves. */
export const interfaceProgrammes = page({
  path: paths.interfaceProgrammes(),
  guard: 'signed-in',
  // A token speaks for one programme, whichever others its owner serves.
  show: async (ask, { person, actor, on }) => asJson({ programmes: (await ask.programmesOf(person.id)).filter(({ id }) => membershipsIn(actor, id, on).length > 0).map(({ id, name, kind, isInvented }) => ({ id, name, kind, is_invented: isInvented })) }, ask),
})

/** For programs: the measures of a programme. */
export const interfaceMeasures = page({
  path: paths.interfaceMeasures(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme }) => asJson({ measures: (await ask.measures(programme.id)).map(measureJson) }, ask),
})

/** For programs: the bodies of a programme, and those of public record that it has figures of. */
export const interfaceBodies = page({
  path: paths.interfaceBodies(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme }) => {
    const own = await ask.bodies(programme.id)
    const withFigures = new Set((await ask.seriesHeld(programme.id)).map(({ body }) => body))
    const others = knownBodies.filter(({ id }) => withFigures.has(id) && !own.some((body) => body.id === id))
    return asJson({ bodies: [...own, ...others].map(bodyJson) }, ask)
  },
})

/** For programs: figures of a measure or a body, a page at a time, as this person may see them. The record notes who was given which, once a day. */
export const interfaceFigures = page({
  path: paths.interfaceFigures(':programme'),
  guard: 'take-out-figures',
  takeOut: async (ask, visit) => {
    const asked = parseFiguresAsked(visit.query)
    if (isRefusal(asked)) return wrongCall(asked)
    const seen = await figuresToSee(ask, visit, { measures: asked.measure === null ? null : [asked.measure], bodies: asked.body === null ? null : [asked.body] })
    if (isRefusal(seen)) return wrongCall(seen)
    const { figures, loads } = seen
    const loadOf = new Map(loads.map((load) => [load.id, load]))
    const { figures: shown, next } = pageOfFigures(figures, asked)
    const title = visit.readsWith === undefined ? 'Read as JSON' : `Read as JSON by the program “${visit.readsWith}”`
    const noted = await noteFiguresRead(ask, { title, figures: shown.map(({ measure, body, period, revision }) => ({ measure, body, period, revision })) }, { programme: visit.programme.id, actor: visit.actor })
    if (noted !== null && isRefusal(noted)) return { kind: 'refused', refusal: noted }
    return asJson({ figures: shown.map((figure) => figureJson(figure, loadOf.get(figure.load))), next }, ask)
  },
})
