/** Where the terms of a licence stand. */
export const licences: Readonly<Record<string, string>> = {
  CC_BY_4_0: 'https://creativecommons.org/licenses/by/4.0/',
  CC_BY_SA_4_0: 'https://creativecommons.org/licenses/by-sa/4.0/',
  CC_BY_NC_4_0: 'https://creativecommons.org/licenses/by-nc/4.0/',
  CC0_1_0: 'https://creativecommons.org/publicdomain/zero/1.0/',
};
