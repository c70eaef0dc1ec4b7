import { chooseLanguage } from './choose-language.js';

const choose = (languages: string[], asked: string | null, spoken: string | null) => chooseLanguage(languages, (language) => language, asked, spoken);

describe('the language a clip is shown in', () => {
  it.each([
    ['the one asked for', ['ar', 'en', 'fr'], 'fr', 'ar', 'fr'],
    ['its base where only that is there', ['en', 'pt'], 'pt-BR', 'ar', 'pt'],
    ['the spoken one else', ['ar', 'en'], 'fr', 'ar', 'ar'],
    ['the spoken one where none is asked for', ['ar', 'en'], null, 'ar', 'ar'],
    ['English where that is missing too', ['ar', 'en'], 'fr', 'sw', 'en'],
    ['English for a film without speech', ['ar', 'en'], null, 'zxx', 'en'],
    ['any at last', ['ar', 'sw'], 'fr', null, 'ar'],
  ])('%s', (_, languages, asked, spoken, expected) => expect(choose(languages, asked, spoken)).toBe(expected));

  it('is none where there is none', () => expect(choose([], 'fr', 'fr')).toBeUndefined());
});
