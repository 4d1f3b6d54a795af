/** What every adapter of the port `Library` must do. Each adapter's own test calls this. */
import { describe } from 'vitest';
import { checklistsContract } from './library-checklists';
import { filesContract } from './library-files';
import { keepingContract } from './library-keeping';
import { listsContract } from './library-lists';
import { meetingsContract } from './library-meetings';
import type { MakeLibrary } from './library-world';

/** @param makeLibrary gives an adapter over an empty store each time it is called */
export function libraryContract(name: string, makeLibrary: MakeLibrary): void {
  describe(`Library: ${name}`, () => {
    listsContract(makeLibrary);
    keepingContract(makeLibrary);
    filesContract(makeLibrary);
    meetingsContract(makeLibrary);
    checklistsContract(makeLibrary);
  });
}
