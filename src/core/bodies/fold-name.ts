/** In: a name as somebody wrote it. Out: the same letters and figures in lower case, `&` as “and”, so that writings of one name are alike. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]|\p{M}/gu, '')
    .replace(/[^a-z0-9/]+/g, ' ')
    .trim()

const before = /^(the )?(london borough of|royal borough of|metropolitan borough of|borough of|county of|city of|council of the) /
const after = / (metropolitan borough council|metropolitan district council|borough council|county council|city council|unitary authority|mbc|mdc|council|city of|county of|borough|city)$/

/** In: a folded name. Out: the place alone, without what kind of council it has: `london borough of barnet` and `barnet council` are `barnet`. */
export const placeIn = (folded: string): string => folded.replace(before, '').replace(after, '')
