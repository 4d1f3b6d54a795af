/** What the questions of any checklist are about: as it says itself or, where ours did not yet say, as we say. */
import type { AboutTable } from '../domain/about';
import type { ChecklistStructure } from '../domain/checklist';
import { ABOUT } from './care-tech-coproduction-ethics/about';
import { STRUCTURE } from './care-tech-coproduction-ethics/structure';

const NOTHING: AboutTable = {};

/** Made once a structure: a result is worked out for a thousand reviews of one checklist. */
const tables = new WeakMap<ChecklistStructure, AboutTable>();

function tableOf(structure: ChecklistStructure): AboutTable {
  const ours = (structure.basedOn?.id ?? structure.id) === STRUCTURE.id ? ABOUT : NOTHING;
  return Object.fromEntries(
    structure.questions.flatMap(({ id, about }) => {
      const said = about ?? ours[id];
      return said === undefined ? [] : [[id, said]];
    }),
  );
}

/**
 * The table that results, must-haves and the ladder are worked out with. A question that neither its checklist
 * nor ours says anything of is not in it, and counts as being about the product (`aboutOf`).
 */
export function aboutTableOf(structure: ChecklistStructure): AboutTable {
  const known = tables.get(structure);
  if (known) return known;
  const made = tableOf(structure);
  tables.set(structure, made);
  return made;
}
