/** What bytes 80 to 9F stand for in Windows 1252; the five that stand for nothing stay control signs. Source: WHATWG Encoding Standard. */
const between = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** In: text as Windows 1252 writes it. Out: the text. Node 20’s own decoder of that name reads Latin 1 and loses quotation marks and dashes. */
export const windowsLetters = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replaceAll(/[\u0080-\u009f]/g, (sign) => between[sign.charCodeAt(0) - 0x80]!)
