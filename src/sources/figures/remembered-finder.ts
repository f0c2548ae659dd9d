import type { Day } from '../../core/calendar/day.ts'
import type { BodyKeys, FindBody } from '../../core/bodies/find-body.ts'

/** In: what finds a body. Out: the same, which remembers its answers: a file names the same few bodies thousands of times. */
export const remembered = (find: FindBody): FindBody => {
  const kept = new Map<string, ReturnType<FindBody>>()
  return (keys: BodyKeys, on: Day | null) => {
    const name = `${keys.dfeCode}|${keys.gssCode}|${keys.name}|${on}`
    const answer = kept.get(name) ?? find(keys, on)
    kept.set(name, answer)
    return answer
  }
}
