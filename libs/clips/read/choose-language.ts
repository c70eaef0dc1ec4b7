/** What there is in the language asked for, else of its base language, else as spoken, else in English, else any. */
export function chooseLanguage<T>(of: readonly T[], languageOf: (one: T) => string, asked: string | null | undefined, spoken: string | null): T | undefined {
  const wanted = [asked, asked?.split('-')[0], spoken, spoken?.split('-')[0], 'en'].filter((language) => language != null);
  for (const language of wanted) {
    const found = of.find((one) => languageOf(one) === language);
    if (found) return found;
  }
  return of[0];
}
