/** In: how something is made. Out: gives it, made when it is first asked for and never again. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
