/**
 * Wholly invented. Fostering households of the county gained less those lost, quarter by quarter from April 2023: more left than came until the
 * fostering hub opened in the spring of 2025.
 */
export const fosteringChange = [-3, -5, -2, -7, -4, -9, -6, -3, -8, 2, 7, 4, 9, 6] as const
