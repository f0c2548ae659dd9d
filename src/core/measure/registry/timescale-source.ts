import type { Source } from '../../inspection/inspection.ts'

/** How a source begins that nobody has opened yet. */
export const notVerifiedBegins = 'Commonly used, not verified: '

/** In: the source of a time set by law or guidance. Out: whether somebody has read it there, and so has its address. */
export const isVerifiedSource = (source: Source): source is Source & { readonly url: string } => source.url !== null && !source.title.startsWith(notVerifiedBegins)
