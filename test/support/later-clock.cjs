'use strict'
// Loaded before everything else by a service that a test starts on a later day: only the clock is another, never the code.
const real = globalThis.Date
const shift = Number(process.env.IMPROVEMENT_BOARD_TEST_DAYS_ON ?? 0) * 86_400_000
const later = () => real.now() + shift
globalThis.Date = new Proxy(real, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [later()] : given, made),
  apply: () => new real(later()).toString(),
  get: (target, name) => (name === 'now' ? later : Reflect.get(target, name)),
})
