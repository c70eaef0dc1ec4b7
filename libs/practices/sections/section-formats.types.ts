/** A month of a year, `2024-09`. */
export const MONTH = /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/;

/** ISO 4217; whether there is such a currency is asked by `check-section.ts`. */
export const CURRENCY_CODE = /^[A-Z]{3}$/;

export const HTTPS_URL = /^https:\/\/[^\s/$.?#][^\s]*$/;
