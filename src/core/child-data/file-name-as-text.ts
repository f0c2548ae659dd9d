/**
 * In: the name of a file. Out: the same as a text: what stands between words made a space, dates left whole, the ending dropped.
 */
export const asText = (name: string): string =>
  name
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replaceAll('%20', ' ')
    .replace(/[_+~]+/g, ' ')
    .replace(/(?<=[A-Za-z])[-.](?=[A-Za-z])/g, ' ')
    .replace(/(?<=[A-Za-z])[-.](?=\d)|(?<=\d)[-.](?=[A-Za-z])/g, ' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/(?<=[A-Za-z])(?=\d{6,})/g, ' ')
    .replace(/\b(\d{1,2}) (\d{1,2}) (\d{2}|\d{4})\b/g, '$1/$2/$3')
    .trim()
