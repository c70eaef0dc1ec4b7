import type { City } from '@libs/cities/city.entity.js';
import { newId } from '@libs/platform/ids/id.js';
import { LENDERS, VISITS } from '../../testing/filled-sections.js';
import type { Actor, Made, PracticeStage } from '../../testing/stage.js';
import type { AdoptionState } from '../adoption-state.js';
import { ADOPT, MOVE, SAVE_PLAN, SAVE_REPORT } from './documents.js';

/** For tests: a plan that lacks nothing. */
export const PLAN = {
  ...{ keep: 'La gratuité.', change: 'Un bateau et non un bus.', why: 'La ville est sur l’eau.', people: 'La bibliothèque municipale.' },
  ...{ startsOn: '2026-02-01', endsOn: null, costAmount: 30_000, costCurrency: 'EUR', costYear: 2026, staffMonths: 12 },
};
export const OWN = '0f0c7a52-6f0b-4b4e-9a1a-5f3f6f9b1c09';
/** For tests: a report that lacks nothing. */
export const REPORT = {
  ...{ changed: 'Trois quais et non dix.', wentWrong: 'La crue de mars.', advice: 'Parlez d’abord aux bateliers.' },
  figures: [
    { key: LENDERS, value: 812, year: 2026, howMeasured: 'Cartes actives en décembre.' },
    { key: VISITS, value: null, year: null, howMeasured: '' },
  ],
  ownFigures: [{ key: OWN, label: 'Quais', unit: 'quais', value: 3, year: 2026, howMeasured: 'Comptés.' }],
};

export interface Adopted {
  id: string;
  practice: Made;
  city: City;
  /** A contributor of the city that takes over. */
  taker: Actor;
}

interface State {
  id: string;
  state: AdoptionState;
  edits: number;
  plan: { edits: number };
  report: { edits: number } | null;
}

/** Moves on the way to a state, from CONSIDERING. */
const WAY: AdoptionState[] = ['ADAPTING', 'RUNNING', 'REPORTED'];

/** For tests: adoptions in any state, made through the operations of members. */
export class Adoptions {
  constructor(private readonly stage: PracticeStage) {}

  async begin(wanted: Partial<Omit<Adopted, 'id'>> = {}): Promise<Adopted> {
    const practice = wanted.practice ?? (await this.stage.published());
    const city = wanted.city ?? (await this.stage.city({ name: 'Lagunia', languages: ['fr', 'en'] }));
    const taker = wanted.taker ?? (await this.stage.worker(city.id, 'CONTRIBUTOR', { name: 'Bruno Lago' }));
    const { id } = await this.stage.must<State>(taker, ADOPT, { input: { key: newId(), practiceId: practice.id, citySlug: city.slug } });
    return { id, practice, city, taker };
  }

  async planned(wanted: Partial<Omit<Adopted, 'id'>> = {}): Promise<Adopted> {
    const adopted = await this.begin(wanted);
    await this.stage.must(adopted.taker, SAVE_PLAN, { input: { id: adopted.id, edits: 0, plan: PLAN } });
    return adopted;
  }

  /** An adoption that has come so far. */
  async come(to: AdoptionState, wanted: Partial<Omit<Adopted, 'id'>> = {}, report: object = REPORT): Promise<Adopted> {
    const adopted = await this.planned(wanted);
    for (const next of WAY.slice(0, WAY.indexOf(to) + 1)) {
      if (next === 'REPORTED') await this.stage.must(adopted.taker, SAVE_REPORT, { input: { id: adopted.id, edits: 0, report } });
      await this.move(adopted, next);
    }
    return adopted;
  }

  async move({ id, taker }: Adopted, to: AdoptionState, reason: string | null = null): Promise<State> {
    return this.stage.must<State>(taker, MOVE, { input: { id, edits: await this.edits(id), to, reason } });
  }

  async edits(id: string): Promise<number> {
    const [row] = await this.stage.dataSource.query<{ edits: number }[]>('SELECT edits FROM adoption WHERE id = $1', [id]);
    return row?.edits ?? 0;
  }
}
