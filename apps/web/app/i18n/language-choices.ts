import { languageName } from './format';
import { languageCodes, type Language } from './languages';

export interface LanguageChoice {
  value: string;
  label: string;
}

export interface LanguageChoices {
  /** Spoken in the city, or of this site: offered first. */
  near: LanguageChoice[];
  all: LanguageChoice[];
}

/** Languages with a written form that films are made in, and sign languages (BCP 47). */
const codes = (
  'aa ab af ak am an ar as ast av ay az ba be bem bg bho bi bm bn bo br bs ca ce ceb ch co cs cv cy da de dv dz ee el en eo es et eu ' +
  'fa ff fi fil fj fo fr fy ga gd gl gn gsw gu gv ha haw he hi hil hr ht hu hy id ig ilo is it iu ja jv ka kab kg ki kk kl km kmb kn ko kok ks ku kw ky ' +
  'la lb lg ln lo lt lua luo lv mai mfe mg mh mi min mk ml mn mos mr ms mt my na nb nd ne ng nl nn nr nso nv ny oc om or os pa pap pl ps pt qu ' +
  'rm rn ro ru rw sa sah sat sc sco sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tet tg th ti tk tl tn to tpi tr ts tt tum ty tzm ug uk umb ur uz ' +
  've vi wa war wo xh yi yo yue zgh zh zu ase'
).split(' ');

/** Names of languages in the language of the page, in its order; what has no name there is left out. */
export function languageChoices(language: Language, cityLanguages: readonly string[]): LanguageChoices {
  const choice = (value: string) => ({ value, label: languageName(language, value) });
  const order = new Intl.Collator(language);
  const near = [...new Set([...cityLanguages, ...languageCodes])].map(choice);
  const all = codes
    .map(choice)
    .filter(({ value, label }) => label !== value)
    .sort((a, b) => order.compare(a.label, b.label));
  return { near, all };
}
