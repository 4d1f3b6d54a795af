/** What an element's attributes say of the words in it. */
import { type Kin, kinOf } from './kin';
import { nodeReads } from './node-reads';
import type { Frame } from './walk-stack';

const NO_NAMES: readonly string[] = [];

/**
 * Marks a frame as hidden from screen readers or as a heading, and finds its kin.
 * @param parent the kin of what it stands in
 * @returns `skip` for what somebody is writing: it is no more the page's than what stands in its fields
 */
export function readAttributes(frame: Frame, parent: Kin): 'walk' | 'skip' {
  const { element, name } = frame;
  const reads = nodeReads();
  const names = reads.hasAttributes(element) ? reads.attributeNames(element) : NO_NAMES;
  const read = (attribute: string) => reads.attribute(element, attribute) ?? '';
  frame.kin = kinOf(parent, name, names, () => read('class'));
  frame.brood = frame.kin;
  for (const attribute of names) {
    if (attribute === 'aria-hidden' && read(attribute) === 'true') frame.ariaHidden = true;
    if (attribute === 'role' && read(attribute) === 'heading') frame.heading = true;
    if (attribute === 'contenteditable' && name !== 'body' && isEditable(read(attribute))) return 'skip';
  }
  return 'walk';
}

function isEditable(value: string): boolean {
  return value !== 'false' && value !== 'inherit';
}
