import type { FunctionCell } from '../view-models/dossier';
import type { EventFact } from './review-facts';

/** Trainings and activities among some events. */
function countFamilies(events: readonly EventFact[]): FunctionCell {
  const trainings = events.filter(({ facts }) => facts.family === 'training').length;
  return { trainings, activities: events.length - trainings };
}

/**
 * What was done for a function in some years.
 * @param id public id of the function; null: events that are assigned to none
 */
export function countFunction(events: readonly EventFact[], id: string | null): FunctionCell {
  return countFamilies(
    events.filter(({ functions }) => (id === null ? functions.length === 0 : functions.includes(id))),
  );
}
