/** Tells from a browser's records of what changed in a page whether any words may have come, gone or moved. */
import { kindOf } from './element-kinds';
import { isElementNode, isTextNode, nameOf, nodeReads } from './node-reads';

/** More records at once than this are a change, whatever they say. */
const RECORDS_LOOKED_AT = 200;
const NODES_LOOKED_AT = 50;

function mayHoldWords(node: Node): boolean {
  if (isTextNode(node)) return node.data.trim() !== '';
  return isElementNode(node) && kindOf(nameOf(node)) !== 'skip';
}

function anyWords(nodes: NodeList): boolean {
  if (nodes.length > NODES_LOOKED_AT) return true;
  for (const node of nodes) if (mayHoldWords(node)) return true;
  return false;
}

/** Scripts, styles and what goes on in fields do not count. */
function matters({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const holder = isElementNode(target) ? target : nodeReads().parentNode(target);
  if (holder && isElementNode(holder) && kindOf(nameOf(holder)) === 'skip') return false;
  return type !== 'childList' || anyWords(addedNodes) || anyWords(removedNodes);
}

/** Did any of these change the words of the page, or where they stand? */
export function wordsChanged(records: readonly MutationRecord[]): boolean {
  return records.length > RECORDS_LOOKED_AT || records.some(matters);
}
