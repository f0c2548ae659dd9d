/**
 * In: ten digits. Out: whether the last is the check digit of the first nine, modulus 11 (NHS Data Dictionary, NHS NUMBER). Ten alike are a
 * placeholder and no number.
 */
export const isNhsNumber = (digits: string): boolean => {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}

/** The letters of a unique pupil number in the order of their value, from 0; I, O and S look like digits and are left out. */
const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * In: a letter and twelve digits, the last of which may be a letter in a temporary number. Out: whether the first letter is the check letter of
 * the rest, modulus 23 (DfE, Unique pupil numbers: guidance).
 */
export const isUpn = (written: string): boolean => {
  const upn = written.toUpperCase()
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn)) return false
  const sum = Array.from(upn.slice(1)).reduce((total, sign, index) => total + (/\d/.test(sign) ? Number(sign) : upnLetters.indexOf(sign)) * (index + 2), 0)
  return upnLetters[sum % 23] === upn[0]
}

/** In: a text. Out: whether an NHS number stands in it, in one piece or as three, three and four. */
export const holdsNhsNumber = (text: string): boolean =>
  [...text.matchAll(/(?<![\d£.,/-]|\d[ -])(\d{3})([ -]?)(\d{3})\2(\d{4})(?![\d/%]|[.,-]\d| \d)/g)].some(([, one, , two, three]) => isNhsNumber(`${one}${two}${three}`))

/** In: a text. Out: whether a unique pupil number stands in it. */
export const holdsUpn = (text: string): boolean => [...text.matchAll(/(?<![A-Za-z0-9])[A-Za-z] ?\d{3} ?\d{3} ?\d{3} ?\d{2}[0-9A-Za-z](?![A-Za-z0-9])/g)].some(([found]) => isUpn(found.replaceAll(' ', '')))
