import { AppError, type FieldError } from '@libs/platform/access/app-error.js';
import { badInput } from '@libs/platform/access/access.errors.js';
import type { AdoptionState } from './adoption-state.js';

/** Also where there is one that may not be seen: the answer must not tell. */
export const adoptionUnknown = () => new AppError('NOT_FOUND', 'ADOPTION_UNKNOWN', 'There is no such adoption.');
export const adoptionChanged = (edits: number) =>
  new AppError('CONFLICT', 'ADOPTION_CHANGED', 'The adoption was changed since it was opened.', { params: { edits } });
export const adoptionNotEditable = (state: AdoptionState) =>
  new AppError('CONFLICT', 'ADOPTION_NOT_EDITABLE', `The adoption is ${state}; this cannot be written now.`, { params: { state } });
export const adoptionMove = (from: AdoptionState, to: AdoptionState) =>
  new AppError('CONFLICT', 'ADOPTION_MOVE', `An adoption that is ${from} cannot become ${to}.`, { params: { from, to } });
export const ownPractice = () => new AppError('CONFLICT', 'OWN_PRACTICE', 'A city does not take over its own practice.');
export const alreadyAdopted = (adoptionId: string) =>
  new AppError('CONFLICT', 'ALREADY_ADOPTED', 'The city takes this practice over already.', { params: { adoptionId } });
export const planIncomplete = (fields: FieldError[]) => new AppError('BAD_INPUT', 'PLAN_INCOMPLETE', `The plan lacks ${fields.length} things.`, { fields });
export const reportIncomplete = (fields: FieldError[]) => new AppError('BAD_INPUT', 'REPORT_INCOMPLETE', `The report lacks ${fields.length} things.`, { fields });
export const tooManyOffers = (limit: number) =>
  new AppError('CONFLICT', 'TOO_MANY_OFFERS', `An adoption takes at most ${limit} offers.`, { params: { limit } });
export const figureUnknown = (path: string) => badInput([{ path, code: 'FIGURE_UNKNOWN' }]);
export const clipsUnknown = () => badInput([{ path: 'clipIds', code: 'CLIP_UNKNOWN' }]);
export const dayToCome = () => badInput([{ path: 'happenedOn', code: 'IN_FUTURE' }]);
